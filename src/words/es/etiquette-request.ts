// What the check of manners says of a request: what is good, or what to change and how.

const times = (count: number) => {
  if (count === 1) return 'una vez';
  return count === 0 ? 'ninguna vez' : `${count} veces`;
};

export const requestManners = {
  asksForJob: {
    kept: 'No pides trabajo.',
    broken:
      'Esto se lee como si pidieras trabajo: pide consejo, por ejemplo «¿Cómo llegó usted a este oficio?».',
  },
  saysNoJob: {
    kept: 'Dejas claro que no pides trabajo: eso tranquiliza a cualquiera.',
    broken:
      'Di con claridad que no se trata de un empleo, por ejemplo «No le pido trabajo, solo su consejo».',
  },
  length: {
    good: (words: number) => `${words} palabras: lo bastante breve para responder al momento.`,
    fair: (words: number, best: number) =>
      `${words} palabras: está bien. Con ${best} como mucho quedaría aún mejor.`,
    long: (words: number, most: number, best: number) =>
      `${words} palabras, sin contar el saludo y la firma: redúcelas a menos de ${most}, mejor a ${best}.`,
  },
  purpose: {
    kept: 'Dices lo que te gustaría aprender.',
    broken: 'Di lo que esperas aprender, por ejemplo «su consejo para pasar a …».',
  },
  shortTime: {
    kept: 'A un rato corto y concreto es fácil decir que sí.',
    vague: 'Pide un tiempo corto y concreto: «20 minutos» se conceden mejor que «un rato».',
    long: 'Pide menos: a 15, 20 o 30 minutos es fácil decir que sí.',
  },
  connectionFirst: {
    kept: 'Empieza por cómo has llegado a esta persona.',
    broken:
      'Empieza por lo que comparten: quién te trajo hasta aquí, un grupo o unos estudios en común, o cómo supiste de esta persona.',
  },
  oneQuestion: {
    kept: 'Una sola pregunta clara, que se responde en una línea.',
    none: 'Escribe lo que pides como pregunta, por ejemplo «¿Tendría 20 minutos la próxima semana?».',
    many: (count: number) =>
      `Aquí hay ${count} preguntas: deja la que pide la conversación y guarda las demás para ese momento.`,
  },
  aboutThem: {
    kept: 'Habla más de la otra persona que de ti.',
    broken: (writer: number, reader: number) =>
      `Aquí hablas de ti («yo», «mi») ${times(writer)} y de la otra persona («usted», «su») ${times(reader)}: dale la vuelta a alguna frase.`,
  },
  thanks: {
    kept: 'Das las gracias.',
    broken: 'Añade unas palabras de agradecimiento: pides que te regalen su tiempo.',
  },
};
