// The tab of one's own people in a group's sheet.

export const myRows = {
  hint: 'Your own people, by next step. These are copies: change them in Contacts, or click a row here and use the sidebar.',
  warning: 'Copies of Contacts: what is typed here is lost',
  somebody: 'Member',
  tabName: (name: string) => `${name} – my people`,
};
