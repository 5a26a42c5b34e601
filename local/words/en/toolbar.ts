// The names of what Univer shows as icons only, by the command behind each.

export const toolbarNames: Readonly<Record<string, string>> = {
  'univer.command.undo': 'Undo',
  'univer.command.redo': 'Redo',
  'sheet.command.set-once-format-painter': 'Paint format',
  'sheet.command.set-range-font-family': 'Font',
  'sheet.command.set-range-fontsize': 'Font size',
  'sheet.command.set-range-bold': 'Bold',
  'sheet.command.set-range-italic': 'Italic',
  'sheet.command.set-range-underline': 'Underline',
  'sheet.command.set-range-stroke': 'Strikethrough',
  'sheet.command.set-range-text-color': 'Text colour',
  'sheet.command.set-background-color': 'Fill colour',
  'sheet.command.set-border-basic': 'Borders',
  'sheet.command.set-horizontal-text-align': 'Horizontal align',
  'sheet.command.set-vertical-text-align': 'Vertical align',
  'sheet.command.set-text-wrap': 'Text wrapping',
  'sheet.command.add-worksheet-merge': 'Merge cells',
  'sheet.command.numfmt.set.percent': 'Format as percent',
  'sheet.command.numfmt.set.currency': 'Format as currency',
  'sheet.command.numfmt.add.decimal.command': 'More decimal places',
  'sheet.command.numfmt.subtract.decimal.command': 'Fewer decimal places',
};

export const NAME_BOX = 'Name box';
