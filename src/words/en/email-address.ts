// What is wrong with something that should be one e-mail address, and what to do.

/** @param shown what was typed, in quotes and cut short */
type OfTyped = (shown: string) => string;

interface AddressWords {
  readonly quoted: (typed: string, isCut: boolean) => string;
  readonly missing: string;
  readonly noAt: OfTyped;
  readonly several: OfTyped;
  readonly tooLong: OfTyped;
  readonly mailto: OfTyped;
  readonly moreThanAddress: OfTyped;
  readonly blank: OfTyped;
  readonly nothingBeforeAt: OfTyped;
  readonly endsWithStop: OfTyped;
  readonly breaksOff: OfTyped;
  readonly twoStops: OfTyped;
  readonly notAnAddress: OfTyped;
  readonly letter: (shown: string, letter: string) => string;
  readonly invisible: OfTyped;
}

export const addressWords: AddressWords = {
  quoted: (typed, isCut) => `"${typed}${isCut ? '…' : ''}"`,
  missing: 'There is no e-mail address: add one.',
  noAt: (shown) => `${shown} has no @: write the whole e-mail address.`,
  several: (shown) =>
    `${shown} is more than one address: keep one, since a note goes to one person.`,
  tooLong: (shown) => `${shown} is too long for an e-mail address.`,
  mailto: (shown) => `Take "mailto:" off the front of ${shown}.`,
  moreThanAddress: (shown) => `${shown} holds more than the address: leave only the address.`,
  blank: (shown) => `${shown} has a blank in it: take it out.`,
  nothingBeforeAt: (shown) => `${shown} has nothing before the @: write the whole address.`,
  endsWithStop: (shown) => `${shown} ends with a full stop: take it off.`,
  breaksOff: (shown) => `${shown} breaks off after the @: it goes on like "example.com".`,
  twoStops: (shown) => `${shown} has two full stops in a row: take one out.`,
  notAnAddress: (shown) =>
    `${shown} is not an e-mail address: compare it with the card or the mail it came from.`,
  letter: (shown, letter) =>
    `${shown} has the letter "${letter}" in it, which drafts cannot carry: look for a slip, or write from Gmail yourself.`,
  invisible: (shown) =>
    `${shown} has a blank or an invisible character in it: type the address anew.`,
};
