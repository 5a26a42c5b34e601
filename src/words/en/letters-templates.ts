// What keeps a template from being read or filled, and what to do.

export const templateWords = {
  tooLong: (most: number, length: number) =>
    `A template can have ${most} characters, this one has ${length}: shorten it.`,
  otherMarks: 'Tags are written {{so}}: other marks cannot be chosen.',
  partial: (name: string) => `"{{>${name}}}" cannot be used: a template holds its whole text.`,
  onlySection: (tag: string, about: string) =>
    `"${tag}" ${about}: write {{#${tag}}} … {{/${tag}}}.`,
  emptyTag: 'There is nothing between the braces "{{" and "}}".',
  /** @param nearest '' where no field has a name like it */
  unknownField: (name: string, nearest: string) =>
    `There is no field "${name}".${nearest === '' ? '' : ` Did you mean "${nearest}"?`}`,
  endlessTag: 'A tag begins here with "{{" and has no "}}".',
  neverBegun: (name: string) => `"{{/${name}}}" ends a section that was never begun.`,
  neverEnded: (mark: string, name: string) =>
    `The section "{{${mark}${name}}}" begins here and has no end: add "{{/${name}}}".`,
  unreadable: 'The tags in this template cannot be read: look for odd braces.',
  noThankYou: 'Add a template for "Thank-you" to the Templates tab.',
  broken: (template: string, part: 'subject' | 'body', line: number, message: string) =>
    `Template "${template}", ${part}, line ${line}: ${message}`,
};
