// What the views are called: over each of them, and over the page before its script runs.

export const VIEW_TITLES = {
  today: 'Hoy',
  'add-people': 'Añadir personas',
  'whom-i-know': '¿A quién conozco allí?',
  'draft-request': 'Escribir una solicitud',
  'prepare-questions': 'Preparar preguntas',
  'record-interview': 'Registrar una entrevista',
  'thank-you-notes': 'Notas de agradecimiento',
  'follow-up': 'Dar seguimiento',
  network: 'Mapa de la red',
  group: 'Grupo de apoyo',
  'just-me': 'Solo yo',
  settings: 'Ajustes',
  help: 'Ayuda',
  'check-sheet': 'Revisar esta hoja',
} as const;
