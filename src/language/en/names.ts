// The English words beside a name, by which it is told from an ordinary word.

export const MEETING_WORDS = new Set(
  (
    'suggest suggests suggested recommend recommended refer refers referred introduce introduced ' +
    'tell told tells say said says mention mentioned mentions speak spoke spoken speaking talk ' +
    'talked talking give gave given pass passed point pointed connect connected via through from ' +
    'by with thought thinks encourage encouraged urge urged advise advised friend colleague know ' +
    'knows send sent met'
  ).split(' '),
);
export const NAME_EXTRAS = new Set(
  'mr mrs ms mx dr prof professor sir de da do dos van von der la le'.split(' '),
);
/** Names that are words, too: "Will you tell me" names nobody, so these count in a full name only. */
export const ORDINARY_WORDS = new Set(
  (
    'will may mark grace hope faith joy rose june april august dawn bill rob drew sue art pat frank ' +
    'grant chase miles guy ray dale chance young long west north page price king bishop field wood'
  ).split(' '),
);
