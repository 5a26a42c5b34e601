// Where a clause of a Spanish sentence begins. Small letters, no accents.

export const TURNS = new Set('pero aunque sino salvo excepto mientras'.split(' '));
/** After a comma these begin a new clause. */
export const OPENERS = new Set(
  (
    'yo usted ustedes le les me nos se es son soy estoy quiero quisiera podria podrian puede pueden ' +
    'tendria tendrian tiene tienen hay sabe conoce si que cual como cuando donde quien solo ' +
    'solamente unicamente por para porque ni y no mi su agradeceria tengame tenganme aviseme ' +
    'avisenme acuerdese considereme'
  ).split(' '),
);
