// The names of what Univer shows as icons only, by the command behind each.

export const toolbarNames: Readonly<Record<string, string>> = {
  'univer.command.undo': 'Deshacer',
  'univer.command.redo': 'Rehacer',
  'sheet.command.set-once-format-painter': 'Copiar formato',
  'sheet.command.set-range-font-family': 'Fuente',
  'sheet.command.set-range-fontsize': 'Tamaño de fuente',
  'sheet.command.set-range-bold': 'Negrita',
  'sheet.command.set-range-italic': 'Cursiva',
  'sheet.command.set-range-underline': 'Subrayado',
  'sheet.command.set-range-stroke': 'Tachado',
  'sheet.command.set-range-text-color': 'Color del texto',
  'sheet.command.set-background-color': 'Color de relleno',
  'sheet.command.set-border-basic': 'Bordes',
  'sheet.command.set-horizontal-text-align': 'Alineación horizontal',
  'sheet.command.set-vertical-text-align': 'Alineación vertical',
  'sheet.command.set-text-wrap': 'Ajuste del texto',
  'sheet.command.add-worksheet-merge': 'Combinar celdas',
  'sheet.command.numfmt.set.percent': 'Formato de porcentaje',
  'sheet.command.numfmt.set.currency': 'Formato de moneda',
  'sheet.command.numfmt.add.decimal.command': 'Más decimales',
  'sheet.command.numfmt.subtract.decimal.command': 'Menos decimales',
};

export const NAME_BOX = 'Cuadro de nombres';
