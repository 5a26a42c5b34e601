// What the weights of signs are read by: one scale for asking, one for denying.
export interface Scale {
  /** The weights that a sign can have; it is stored as an index into these. */
  readonly levels: readonly number[];
  /** What the scale shows where there is no sign. */
  readonly start: number;
  /** A clause counts above this. */
  readonly least: number;
}
