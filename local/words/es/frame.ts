// What stands around the grid: the title bar, who is here, messages, and the language of all of it.

/** As Intl takes it: for days and times. */
export const LOCALE = 'es';

/** The name of the product, the same in every language. */
export const PRODUCT = 'Informational Interviews';

/** What is seen before the script of the page has run. */
export const openingWords = { opening: 'Abriendo tu hoja…', grid: 'Hoja de cálculo' };

export const frameWords = {
  close: 'Cerrar',
  closeMessage: 'Cerrar el mensaje',
  cancel: 'Cancelar',
  ok: 'Aceptar',
  save: 'Guardar',
  mailbox: 'Buzón',
  mailboxWith: (drafts: number): string =>
    `Buzón, ${drafts === 1 ? '1 borrador' : `${drafts} borradores`}`,
  openInMailbox: 'Abrir en el buzón',
  bookName: 'Nombre de la hoja de cálculo',
  rename: 'Cambiar nombre',
};

export const saveWords = {
  saved: 'Guardado',
  savedTo: (folder: string): string => `Guardado en ${folder}`,
  saving: 'Guardando…',
  notSaved: 'Sin guardar',
  notConnected: 'Sin conexión: reintentando…',
  startAgain: 'El programa de este equipo no responde. Vuelve a iniciarlo con npm start.',
};

export const personWords = {
  person: 'Persona',
  youAre: (email: string): string => `Eres ${email}`,
  allShareOneSheet:
    'Todos trabajan en la misma hoja; cada persona tiene su propio buzón, sus ajustes y sus permisos.',
  managePermissions: 'Administrar permisos',
  openAsSomebodyElse: 'Abrir como otra persona',
  alsoHere: 'También están aquí',
  isHere: (email: string): string => `${email} está aquí`,
  /** Behind the address of somebody. */
  here: 'está aquí',
  email: 'Correo',
  open: 'Abrir',
};
