// Figures of people in a group: the lines under the Overview, the Numbers tab of a sheet of one's own, and
// the tab Own sheets of a coach. No quotation mark " in what stands within a formula.

export const figureHeaders = {
  weekFrom: 'Semana desde',
  askedThisWeek: 'Solicitudes, esta semana',
  asked: 'Solicitudes, en total',
  answered: 'Respondidas',
  metThisWeek: 'Conversaciones, esta semana',
  met: 'Conversaciones, en total',
  thanked: 'Agradecidas',
  thankedOnTime: 'Agradecidas en un día',
  winsThisWeek: 'Logros, esta semana',
  wins: 'Logros, en total',
  openQuestions: 'Preguntas abiertas',
  lastActivity: 'Última actividad',
  address: 'Dirección',
  lines: 'Líneas',
};

export const groupLines = {
  label: 'Cómo va cada persona',
  hint: 'Una línea por cada miembro que aceptó que el coach mire. Se calcula sola y desaparece cuando retira su permiso.',
  nobody: 'Nadie lo ha aceptado todavía.',
  noActivity: 'ninguna aún',
};

export const numbersTab = {
  /** Letters and digits alone, so that a formula may name it as it is. */
  name: 'Cifras',
  hint: 'Solo cifras, para tu coach: aquí no hay ningún nombre ni ninguna nota. Se calculan solas. Elimina esta pestaña para dejar de compartirlas.',
  warning: 'Cifras para un coach: se calculan solas',
};

export const ownSheetsTab = {
  name: 'Hojas propias',
  headers: { name: 'Nombre', sheet: 'Hoja', state: 'Estado' },
  unnamed: (number: number) => `Hoja ${number}`,
  notReadable: 'Aún no se puede leer: haz clic en la celda con #REF! y elige Permitir acceso.',
  noNumbers: 'No llegaron cifras. ¿Hay una pestaña «Cifras» en esa hoja?',
  earlierWeek: 'Son de una semana anterior.',
  isRead: 'Leída.',
};
