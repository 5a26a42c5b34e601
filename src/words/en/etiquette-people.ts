// What the check of a letter says of its address, of names, of gaps, and of who was asked already.

export const recipientWords = {
  kept: 'It goes to one person.',
};

export const unfilledWords = {
  kept: 'Nothing is left to fill in.',
  broken: (hole: string) => `Something is still to be filled in here: "${hole}".`,
};

export const introducerWords = {
  unnamed: 'No name is used without permission.',
  allowed: (name: string) => `${name} said that you may use this name: a good way in.`,
  refused: (name: string) =>
    `${name} prefers not to be named: take the name out and say how else you come to write.`,
  notAsked: (firstName: string) =>
    `Ask ${firstName} first whether you may mention the name; until then leave it out.`,
};

export const askedAlreadyWords = {
  /** @param day '' where it is not known */
  colleague: (name: string, organization: string, day: string) =>
    `${name}, also at ${organization}, ${day === '' ? 'was asked already' : `was asked on ${day}`} and has not answered yet. Three business days are a fair wait before you ask a second person there.`,
  /** @param others each with the day when they asked; '' where they did not */
  members: (others: readonly { readonly memberName: string; readonly day: string }[]) => {
    const told = others.map(({ memberName, day }) =>
      day === ''
        ? `${memberName} has this person on the list too`
        : `${memberName} asked this person on ${day}`,
    );
    return `${told.join('; ')}. Talk with each other first: one good introduction is worth more than two requests.`;
  },
};
