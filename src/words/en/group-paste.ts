// What is wrong with a pasted line: among the members of a group, or among the addresses of sheets.

export const pastedMemberProblems = {
  tooLong: 'This is more text than a list of members has. Paste the list alone.',
  noAddress: (text: string) => `“${text}” has no @: write the whole e-mail address.`,
  severalAddresses: (text: string) =>
    `“${text}” has more than one @: put a comma between two addresses.`,
};

export const pastedSheetProblems = {
  noAddress: (text: string) => `“${text}” is no address of a sheet.`,
  published: 'This is a published page, not the sheet. Copy the address of the sheet itself.',
  noSheet: (address: string) => `“${address}” leads to no Google Sheet.`,
};
