// What a tab is made of. One declaration a column serves set-up, repair, reading and writing.
// Columns are found by their header text, so people may move them and add their own.

export type ColumnKind =
  | 'id'
  | 'text'
  | 'long-text'
  | 'choice'
  | 'date'
  | 'date-time'
  | 'number'
  | 'checkbox'
  | 'link';

export interface Column {
  readonly header: string;
  readonly kind: ColumnKind;
  /** Pixels. */
  readonly width: number;
  /** Shown on the header: what the column is for. */
  readonly note: string;
  /** By their keys; what people see of them says `choice-cells.ts`. */
  readonly choices?: readonly string[];
  /** The add-on keeps it; people are warned before they change it. */
  readonly isOwned?: boolean;
  readonly isHidden?: boolean;
}

export interface Tab<Key extends string = string> {
  readonly name: string;
  readonly columns: Readonly<Record<Key, Column>>;
  /** A row counts as a record when one of these is filled. */
  readonly requiredKeys: readonly NoInfer<Key>[];
  /** They say when a row is due and how far it has come: without them no action can tell what to do. */
  readonly decidingKeys?: readonly NoInfer<Key>[];
  /** Its cells hold whole sentences: they wrap, and stand at the top. */
  readonly isProse?: boolean;
  /** How many columns at the left stay in sight: up to the name, say. */
  readonly frozenColumns?: number;
  /** Colour of the tab, and of its banding. */
  readonly theme: 'green' | 'cyan' | 'yellow' | 'grey';
  /** A colour by the choice in one column. */
  readonly colors?: {
    readonly key: NoInfer<Key>;
    readonly byChoice: Readonly<Record<string, CellColor>>;
  };
}

export interface CellColor {
  readonly background: string;
  readonly text: string;
}

/** Declares a tab; its keys are those of its columns. */
export function defineTab<Key extends string>(tab: Tab<Key>): Tab<Key> {
  return tab;
}

export type KeyOf<T> = T extends Tab<infer Key> ? Key : never;

/** Headers are compared without regard to case and to spaces around. */
export function sameHeader(a: string, b: string): boolean {
  return normalizedHeader(a) === normalizedHeader(b);
}

export function normalizedHeader(header: string): string {
  return header.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
