// What Prepare questions says.
import type { Purpose, QuestionKind } from '../../domain/records';

const minutes = (count: number) => (count === 1 ? '1 minuto' : `${count} minutos`);
const questions = (count: number) => (count === 1 ? '1 pregunta' : `${count} preguntas`);

export const planWords = {
  lead: 'A la gente le gusta que le pregunten por su vida. Empieza por ahí y termina con a quién más conocer.',
  fitsTitle: 'Vas a hablar con',
  fitsWhy: (when: string, hasQuestions: boolean) =>
    hasQuestions ? when : `${when} · aún sin preguntas`,
  notMine: (name: string, owner: string) =>
    `${name} es contacto de ${owner || 'otra persona'}, que planea sus propias conversaciones; añade a ${name} a tus contactos si vas a hablar con esa persona.`,
  which: '¿Qué conversación?',
  planned: (about: string, when: string) =>
    [when || 'Aún sin fecha', about].filter(Boolean).join(', '),
  newTalk: 'Otra conversación, aún sin planear',
  talkTitle: 'La conversación',
  talkSummary: (when: string, length: number, where: string) =>
    [when || 'Aún sin fecha', `${length} min`, where].filter(Boolean).join(' · '),
  when: 'Cuándo',
  whenHint: 'Déjalo vacío hasta que hayas acordado una fecha.',
  isPast: 'Esta fecha ya pasó. ¿Tuvo lugar la conversación?',
  record: 'Registrar lo que salió de ella',
  length: 'Minutos que pediste',
  where: 'Dónde',
  wherePlaceholder: 'Un café, un número de teléfono, un enlace de vídeo',
  purpose: 'Trata de',
  purposes: {
    Company: 'Una empresa',
    Opportunity: 'Un puesto',
    Industry: 'Un sector',
  } satisfies Record<Purpose, string>,
  about: '¿Cuál?',
  listTitle: 'Tus preguntas',
  listHint:
    'Arrastra una pregunta para moverla, o haz clic en ella para redactarla de nuevo, moverla o cambiarla.',
  groups: {
    Powerful: 'Para empezar: sobre la persona',
    Practical: 'Sobre el trabajo',
    Own: 'Tuyas',
    Closing: 'Para terminar: a quién más conocer',
  } satisfies Record<QuestionKind, string>,
  fits: (count: number, length: number) => `${questions(count)}, unos ${minutes(length)}`,
  tooLong: (count: number, length: number, promised: number) =>
    `${questions(count)} ${count === 1 ? 'lleva' : 'llevan'} unos ${minutes(length)}. Pediste ${promised}.`,
  none: 'La lista está vacía. Añade una pregunta tuya o toma las propuestas.',
  fromDefaults:
    'Tu pestaña Preguntas está vacía, así que estas son las preguntas con que empieza una hoja nueva.',
  fewLeft: (name: string) =>
    `En tu pestaña Preguntas queda poco que no hayas preguntado ya a ${name}. Añade una pregunta tuya.`,
  leaveOut: (text: string) => `Quitar: ${text}`,
  wording: 'Con tus palabras',
  moveUp: 'Subir',
  moveDown: 'Bajar',
  swap: 'Otra distinta',
  noOther: 'No hay otra pregunta de este tipo.',
  moved: (at: number, count: number) => `Movida al puesto ${at} de ${count}.`,
  swapped: (text: string) => `Ahora es: ${text}`,
  isLeftOut: 'Quitada. Puedes volver a ponerla debajo de la lista.',
  isBack: 'Está otra vez en la lista.',
  leftOut: (count: number) => `Quitadas (${count})`,
  putBack: 'Volver a poner',
  putBackLabel: (text: string) => `Volver a poner: ${text}`,
  askedBefore: (name: string, count: number) => `Lo que ya preguntaste a ${name} (${count})`,
  own: 'Una pregunta tuya',
  keep: 'Guardarla para otras conversaciones',
  keepHint: 'Va a la pestaña Preguntas, donde puede leerla quien tenga esta hoja.',
  add: 'Añadirla',
  isAdded: (text: string) => `Añadida: ${text}`,
  isThere: 'Esta pregunta ya está en la lista.',
  kept: 'Está en tu pestaña Preguntas.',
  proposeAnew: 'Proponer otra lista',
  takeTitle: 'Llévatela contigo',
  copy: 'Copiar',
  copied: 'Copiado.',
  copyFailed:
    'Tu navegador no ha permitido copiar. Imprime la lista, o guárdala y cópiala desde la hoja.',
  print: 'Imprimir',
  calendar: 'Ponerla en mi calendario',
  noDate: 'Pon arriba una fecha y la conversación podrá ir a tu calendario.',
  save: 'Guardar',
  saving: 'Guardando…',
  undatedHint: 'Sin fecha se guarda como una conversación aún por acordar.',
  saved: 'Guardado',
  savedDated: (name: string, when: string) =>
    `Tu conversación con ${name} (${when}) está en la pestaña Entrevistas, con sus preguntas.`,
  savedUndated: (name: string) =>
    `Tus preguntas para ${name} están en la pestaña Entrevistas. Pon la fecha en cuanto la tengas.`,
  title: (name: string, organization: string) =>
    `Conversación con ${name}${organization ? ` (${organization})` : ''}`,
  moreInSheet: 'Las demás preguntas están en tu hoja.',
  sheetWhen: 'Cuándo',
  sheetWhere: 'Dónde',
  sheetAbout: 'Sobre',
  sheetLength: minutes,
  sheetNames: 'Nombres y teléfonos',
} as const;
