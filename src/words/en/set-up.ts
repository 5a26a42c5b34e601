// What setting the sheet up has done, in the corner of the sheet.

function listed(words: readonly string[]): string {
  return words.length > 1
    ? `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`
    : (words[0] ?? '');
}

export const setUpWords = {
  made: (tabs: readonly string[]) => `Made ${listed(tabs)}.`,
  addedColumns: (columns: readonly { readonly header: string; readonly tab: string }[]) =>
    `Added the column ${listed(columns.map(({ header, tab }) => `“${header}” in ${tab}`))}.`,
  mendedFigures: (tab: string) => `Mended figures in ${tab}.`,
  nothingElse: 'Nothing of yours was changed.',
  inPlace: 'Everything is in its place.',
};
