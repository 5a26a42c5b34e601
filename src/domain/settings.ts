// What the add-on knows of the person who uses it. Private to that person: it never goes into the
// shared sheet.

export interface Settings {
  /** The name that ends every note. */
  readonly name: string;
  /** One line that says who is writing: "a nurse moving into health-care IT". */
  readonly introduction: string;
  /** The field that one wants to learn about, as it reads in "your advice on …". */
  readonly field: string;
  /** What stands under the name: phone number, profile link. May have several lines; may be ''. */
  readonly signature: string;
  /** Hours between the end of an interview and the draft of the thank-you note. [0–24] */
  readonly thankYouDelayHours: number;
}

export const DEFAULT_SETTINGS: Settings = {
  name: '',
  introduction: '',
  field: '',
  signature: '',
  thankYouDelayHours: 2,
};
