// What the check of manners says of a thank-you note.

const sentences = (count: number) => (count === 1 ? 'Una frase' : `${count} frases`);

export const thankYouManners = {
  namesWhatWasSaid: {
    kept: 'Menciona algo de la conversación.',
    nothingNoted:
      'Anota lo que aprendiste y menciona aquí una sola cosa: eso es lo que hace tuya la nota.',
    nothingShared:
      'Menciona algo de la conversación, con palabras parecidas a las de tus apuntes: eso es lo que hace tuya la nota.',
    prompt: 'Pon algo de la conversación en el hueco marcado.',
  },
  saysWhatNext: {
    kept: 'Dices lo que vas a hacer con ello: no hay mejor agradecimiento.',
    broken:
      'Di qué harás con el consejo, por ejemplo «Esta semana llamaré a las dos personas que me nombró».',
  },
  noResume: {
    none: 'No lleva el currículum.',
    askedFor: 'Te pidió el currículum, así que puede ir con la nota.',
    broken: 'Deja fuera el currículum hasta que te lo pidan: hoy toca dar las gracias.',
  },
  sentences: {
    kept: (count: number) => `${sentences(count)}: justo lo que hace falta.`,
    few: (count: number) =>
      `${sentences(count)}: cabe algo más de lo que se te quedó grabado. Cinco o seis se leen bien.`,
    many: (count: number) =>
      `${sentences(count)}: cinco o seis se leen con gusto; quédate con las mejores.`,
  },
};
