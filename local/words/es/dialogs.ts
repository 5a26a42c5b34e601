// The dialogs over the page: questions of a script, permissions, what was not taken, and notices.

/** The buttons of a script's question, as Google labels them. */
export const answerWords = { OK: 'Aceptar', CANCEL: 'Cancelar', YES: 'Sí', NO: 'No' };

export const consentWords = {
  manage: 'Permisos de Informational Interviews',
  ask: 'Informational Interviews quiere acceder a tu cuenta',
  whatItMay: 'Lo que este complemento puede hacer por ti:',
  choose:
    'Elige lo que puede hacer Informational Interviews. Aquí todo se queda en este equipo; en Google se te pregunta lo mismo.',
  selectAll: 'Seleccionar todo',
  goOn: 'Continuar',
};

/** The scopes of a manifest in the words that people read before they agree. */
export const scopeWords: Readonly<Record<string, string>> = {
  'spreadsheets.currentonly':
    'Ver y administrar las hojas de cálculo en las que se ha instalado esta aplicación',
  spreadsheets: 'Ver, editar, crear y eliminar todas tus hojas de cálculo de Google',
  'script.container.ui':
    'Mostrar y ejecutar contenido web de terceros en ventanas y paneles laterales de las aplicaciones de Google',
  'script.scriptapp': 'Permitir que esta aplicación se ejecute cuando no estés presente',
  'userinfo.email': 'Ver la dirección de correo electrónico principal de tu cuenta de Google',
  'gmail.compose': 'Administrar borradores y enviar correos',
};

export const lostWords = {
  title: 'No se guardó todo lo que escribiste',
  text: 'La hoja cambió en el mismo sitio y en el mismo momento, o se cortó la conexión, así que se puso al día. Esto es lo que habías escrito:',
  leave: 'Dejarlo así',
  enterAgain: 'Escribirlo de nuevo',
};

export const copyWords = { copy: 'Copiar', copied: 'Copiado.' };

export const linkWords = {
  calendar: 'Esto abre Google Calendar',
  elsewhere: 'Esto abre otro sitio',
  text: 'La edición local no abre nada fuera de este equipo. En Google el enlace funciona.',
};
