// The menu under Extensions ▸ Informational Interviews, and what comes up of it outside of the sidebar.

export const menuWords = {
  setUp: 'Preparar esta hoja',
  today: 'Hoy',
  addPeople: 'Añadir personas…',
  whomIKnow: '¿A quién conozco allí?…',
  draftRequest: 'Escribir una solicitud…',
  prepareQuestions: 'Preparar preguntas…',
  recordInterview: 'Registrar una entrevista…',
  followUp: 'Dar seguimiento…',
  thankYouNotes: 'Notas de agradecimiento',
  showAllNotes: 'Ver todas…',
  draftWhatIsDue: 'Preparar ahora los borradores pendientes',
  turnHourlyDrafts: 'Activar o desactivar los borradores cada hora…',
  network: 'Mapa de la red…',
  group: 'Grupo de apoyo…',
  settings: 'Ajustes…',
  help: 'Ayuda',
  showHelp: 'Ayuda…',
  checkSheet: 'Revisar esta hoja…',
};

export const dialogWords = {
  /** The name of the product, the same in every language. */
  title: 'Informational Interviews',
  lookingForNotes: 'Buscando notas pendientes…',
  networkTitle: 'Mapa de la red',
  groupTitle: 'Esta semana en nuestro grupo',
};
