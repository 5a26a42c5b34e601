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
  quoted: (typed, isCut) => `«${typed}${isCut ? '…' : ''}»`,
  missing: 'No hay ninguna dirección de correo: añade una.',
  noAt: (shown) => `${shown} no tiene @: escribe la dirección de correo completa.`,
  several: (shown) =>
    `${shown} es más de una dirección: deja una sola, porque cada nota va a una persona.`,
  tooLong: (shown) => `${shown} es demasiado largo para una dirección de correo.`,
  mailto: (shown) => `Quita «mailto:» del principio de ${shown}.`,
  moreThanAddress: (shown) => `${shown} contiene más que la dirección: deja solo la dirección.`,
  blank: (shown) => `${shown} tiene un espacio en medio: quítalo.`,
  nothingBeforeAt: (shown) =>
    `${shown} no tiene nada antes de la @: escribe la dirección completa.`,
  endsWithStop: (shown) => `${shown} termina en punto: quítalo.`,
  breaksOff: (shown) => `${shown} se corta después de la @: sigue con algo como «example.com».`,
  twoStops: (shown) => `${shown} tiene dos puntos seguidos: quita uno.`,
  notAnAddress: (shown) =>
    `${shown} no es una dirección de correo: compárala con la tarjeta o el mensaje de donde viene.`,
  letter: (shown, letter) =>
    `${shown} contiene la letra «${letter}», que los borradores no admiten: busca la errata o escribe tú desde Gmail.`,
  invisible: (shown) =>
    `${shown} contiene un espacio o un carácter invisible: escribe la dirección de nuevo.`,
};
