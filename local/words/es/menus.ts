// The menus of the page, called as in Google Sheets.

export const topMenus = {
  bar: 'Menú',
  file: 'Archivo',
  edit: 'Editar',
  view: 'Ver',
  insert: 'Insertar',
  format: 'Formato',
  data: 'Datos',
  extensions: 'Extensiones',
  help: 'Ayuda',
};

export const menuItems = {
  downloadTab: 'Descargar esta pestaña (.csv)',
  startWithSample: 'Empezar de nuevo con datos de ejemplo',
  startWithGroup: 'Empezar de nuevo con un grupo de apoyo',
  startEmpty: 'Empezar de nuevo con una hoja vacía',
  whereKept: '¿Dónde se guarda esta hoja?',
  undo: 'Deshacer',
  redo: 'Rehacer',
  cut: 'Cortar',
  copy: 'Copiar',
  clearContents: 'Borrar contenido',
  clearFormatting: 'Borrar formato',
  deleteRows: 'Eliminar filas',
  deleteColumns: 'Eliminar columnas',
  freeze: 'Inmovilizar',
  noRows: 'Ninguna fila',
  oneRow: '1 fila',
  twoRows: '2 filas',
  gridlines: 'Líneas de cuadrícula',
  showHiddenColumns: 'Mostrar columnas ocultas',
  rowAbove: 'Fila arriba',
  rowBelow: 'Fila abajo',
  columnLeft: 'Columna a la izquierda',
  columnRight: 'Columna a la derecha',
  sheet: 'Hoja',
  note: 'Nota',
  bold: 'Negrita',
  italic: 'Cursiva',
  underline: 'Subrayado',
  strikethrough: 'Tachado',
  number: 'Número…',
  conditionalFormatting: 'Formato condicional…',
  sortAscending: 'Ordenar la selección de la A a la Z',
  sortDescending: 'Ordenar la selección de la Z a la A',
  toggleFilter: 'Activar o desactivar el filtro',
  dataValidation: 'Validación de datos…',
  about: 'Acerca de la edición local',
  permissions: 'Permisos…',
};

/** What is written on keys. */
export const keyNames = { delete: 'Supr', shift: 'Mayús' };

export const csvWords = {
  downloaded: (tab: string): string => `Se descargó «${tab}».`,
};
