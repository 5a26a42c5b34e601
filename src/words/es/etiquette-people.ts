// What the check of a letter says of its address, of names, of gaps, and of who was asked already.

export const recipientWords = {
  kept: 'Va dirigida a una sola persona.',
};

export const unfilledWords = {
  kept: 'No queda nada por rellenar.',
  broken: (hole: string) => `Aquí queda algo por rellenar: «${hole}».`,
};

export const introducerWords = {
  unnamed: 'No se usa ningún nombre sin permiso.',
  allowed: (name: string) =>
    `${name} te dio permiso para usar su nombre: una buena manera de llegar.`,
  refused: (name: string) =>
    `${name} prefiere que no se le nombre: quita su nombre y di de qué otro modo has llegado hasta aquí.`,
  notAsked: (firstName: string) =>
    `Pregunta antes a ${firstName} si puedes mencionar su nombre; hasta entonces, no lo pongas.`,
};

export const askedAlreadyWords = {
  /** @param day '' where it is not known */
  colleague: (name: string, organization: string, day: string) =>
    `A ${name}, también de ${organization}, ${day === '' ? 'ya le escribiste' : `le escribiste el ${day}`} y aún no ha respondido. Espera tres días hábiles antes de dirigirte a otra persona de allí.`,
  /** @param others each with the day when they asked; '' where they did not */
  members: (others: readonly { readonly memberName: string; readonly day: string }[]) => {
    const told = others.map(({ memberName, day }) =>
      day === ''
        ? `${memberName} también tiene a esta persona en su lista`
        : `${memberName} escribió a esta persona el ${day}`,
    );
    return `${told.join('; ')}. Hablen antes entre ustedes: una buena presentación vale más que dos solicitudes.`;
  },
};
