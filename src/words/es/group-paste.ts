// What is wrong with a pasted line: among the members of a group, or among the addresses of sheets.

export const pastedMemberProblems = {
  tooLong: 'Es más texto del que tiene una lista de miembros. Pega solo la lista.',
  noAddress: (text: string) => `«${text}» no tiene @: escribe la dirección de correo completa.`,
  severalAddresses: (text: string) =>
    `«${text}» tiene más de una @: pon una coma entre dos direcciones.`,
};

export const pastedSheetProblems = {
  noAddress: (text: string) => `«${text}» no es la dirección de una hoja de cálculo.`,
  published:
    'Esta es una página publicada, no la hoja de cálculo. Copia la dirección de la hoja misma.',
  noSheet: (address: string) => `«${address}» no lleva a ninguna hoja de cálculo de Google.`,
};
