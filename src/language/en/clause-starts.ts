// Where a clause of an English sentence begins.

export const TURNS = new Set(
  'but yet however though although unless except while whereas nevertheless nonetheless still'.split(
    ' ',
  ),
);
/** After a comma these begin a new clause. */
export const OPENERS = new Set(
  (
    'i you we it please could would can do is are what my just only so that this there and which ' +
    'because as if may let for'
  ).split(' '),
);
