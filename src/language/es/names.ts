// The Spanish words beside a name, by which it is told from an ordinary word. No accents.

export const MEETING_WORDS = new Set(
  (
    'sugirio sugiere sugirieron sugerencia recomendo recomienda recomendaron recomendacion presento ' +
    'presenta presentaron dijo dice conto cuenta comento comenta menciono menciona hablo habla hablado ' +
    'hablar dio paso puso contacto traves mediante parte gracias con por penso animo aconsejo aconseja ' +
    'consejo propuso amigo amiga colega companero companera conoce conocio conozco conoci envio mando'
  ).split(' '),
);
export const NAME_EXTRAS = new Set(
  'sr sra srta dr dra don dona prof profesor profesora de del la las los el y e da do van von'.split(
    ' ',
  ),
);
/** Names that are words, too: "Esperanza" at the head of a sentence may name nobody. In a full name only they count. */
export const ORDINARY_WORDS = new Set(
  (
    'rosa luz paz mar sol angel rey reyes leon cruz flores flor rios blanco blanca moreno rubio delgado ' +
    'guerra iglesias prado campos torres castillo puente fuente vega calle santos mercedes dolores ' +
    'soledad pilar consuelo esperanza gracia clara victoria abril julio augusto domingo salvador ' +
    'franco bueno bravo luna marina estrella alba aurora'
  ).split(' '),
);
