// What a rule of good manners says about a letter.

/** A stretch of text, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A rule that must hold before a draft is made, or one that makes the letter better. */
export type Level = 'must' | 'should';

export interface Finding {
  /** Stable name of the rule, such as `asks-for-job`. */
  readonly rule: string;
  readonly level: Level;
  /** The letter keeps the rule. */
  readonly isKept: boolean;
  /** One sentence for the writer: what is good, or what to change and how. */
  readonly message: string;
  /** Which part of the letter `span` counts in. */
  readonly part: 'recipient' | 'subject' | 'body';
  readonly span: Span | null;
}
