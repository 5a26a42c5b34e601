// What setting the sheet up has done, in the corner of the sheet.

function listed(words: readonly string[]): string {
  return words.length > 1
    ? `${words.slice(0, -1).join(', ')} y ${words[words.length - 1]}`
    : (words[0] ?? '');
}

export const setUpWords = {
  made: (tabs: readonly string[]) => `Pestañas creadas: ${listed(tabs)}.`,
  addedColumns: (columns: readonly { readonly header: string; readonly tab: string }[]) =>
    `Columnas añadidas: ${listed(columns.map(({ header, tab }) => `«${header}» en ${tab}`))}.`,
  mendedFigures: (tab: string) => `Cifras reparadas en ${tab}.`,
  nothingElse: 'No se ha cambiado nada tuyo.',
  inPlace: 'Todo está en su sitio.',
};
