// The menus of the page, called as in Google Sheets.

export const topMenus = {
  bar: 'Menu',
  file: 'File',
  edit: 'Edit',
  view: 'View',
  insert: 'Insert',
  format: 'Format',
  data: 'Data',
  extensions: 'Extensions',
  help: 'Help',
};

export const menuItems = {
  downloadTab: 'Download this tab (.csv)',
  startWithSample: 'Start over with sample data',
  startWithGroup: 'Start over with a coaching group',
  startEmpty: 'Start over with an empty sheet',
  whereKept: 'Where is this sheet kept?',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  clearContents: 'Clear contents',
  clearFormatting: 'Clear formatting',
  deleteRows: 'Delete rows',
  deleteColumns: 'Delete columns',
  freeze: 'Freeze',
  noRows: 'No rows',
  oneRow: '1 row',
  twoRows: '2 rows',
  gridlines: 'Gridlines',
  showHiddenColumns: 'Show hidden columns',
  rowAbove: 'Row above',
  rowBelow: 'Row below',
  columnLeft: 'Column left',
  columnRight: 'Column right',
  sheet: 'Sheet',
  note: 'Note',
  bold: 'Bold',
  italic: 'Italic',
  underline: 'Underline',
  strikethrough: 'Strikethrough',
  number: 'Number…',
  conditionalFormatting: 'Conditional formatting…',
  sortAscending: 'Sort selection, A to Z',
  sortDescending: 'Sort selection, Z to A',
  toggleFilter: 'Turn filter on or off',
  dataValidation: 'Data validation…',
  about: 'About the local edition',
  permissions: 'Permissions…',
};

/** What is written on keys. */
export const keyNames = { delete: 'Delete', shift: 'Shift' };

export const csvWords = {
  downloaded: (tab: string): string => `${tab} was downloaded.`,
};
