// How long a note with a LinkedIn invitation may be.

/** With a paid account. Longer notes are cut off. */
export const MOST_LINKEDIN_CHARACTERS = 300;
/** What free accounts are reported to get; LinkedIn publishes no figure. */
export const FREE_LINKEDIN_CHARACTERS = 200;

export interface NoteLength {
  readonly characters: number;
  /** How many must go; 0 where it fits. */
  readonly over: number;
  /** Some signs, such as most emoji, count for more than the one that people see. */
  readonly hasLongSigns: boolean;
}

/**
 * Counts as the text field of a web page does, in UTF-16 code units: that is where a note is cut.
 * `'Thank you 🌱'` is 12, not 11.
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#the-maxlength-and-minlength-attributes
 */
export function measureNote(text: string): NoteLength {
  const { length } = text.trimEnd();
  return {
    characters: length,
    over: Math.max(0, length - MOST_LINKEDIN_CHARACTERS),
    hasLongSigns: [...text].length < text.length,
  };
}
