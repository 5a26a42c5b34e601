// What Today says.
import type { StepKind } from '../../domain/next-steps/step';
import { LOCALE } from './locale';

const days = (count: number) => (count === 1 ? '1 día' : `${count.toLocaleString(LOCALE)} días`);
const businessDays = (count: number) =>
  count === 1 ? '1 día hábil' : `${count.toLocaleString(LOCALE)} días hábiles`;

export const todayWords = {
  greeting: (hour: number, name: string) => {
    const words = hour < 12 ? 'Buenos días' : hour < 20 ? 'Buenas tardes' : 'Buenas noches';
    return name === '' ? words : `${words}, ${name}`;
  },
  count: (count: number) =>
    count === 1
      ? 'Un paso para hoy'
      : `${count.toLocaleString(LOCALE)} pasos, primero los de cortesía`,
  groups: {
    thanks: 'Dar las gracias',
    promised: 'Enviar lo que te pidieron',
    introducers: 'Contárselo a quien te abrió la puerta',
    record: 'Dejarlo por escrito',
    coming: 'Próximas conversaciones',
    waiting: 'Aún sin respuesta',
    own: 'Tus propios planes',
    names: 'Nombres que te dieron',
    touch: 'Mantener el contacto',
    suggestions: 'A quién podrías escribir ahora',
  },
  more: (count: number) => `y ${count.toLocaleString(LOCALE)} más`,
  moreOf: (count: number, group: string) => `y ${count.toLocaleString(LOCALE)} más: ${group}`,
  behind: (first: string, others: number) =>
    others === 0
      ? `Después: ${first}`
      : `Después: ${first}, y ${others === 1 ? 'una cosa' : `${others} cosas`} más`,
  /** What the step is, inside a sentence. */
  short: {
    'thank-you': 'la nota de agradecimiento',
    'send-thank-you': 'enviar la nota de agradecimiento',
    resume: 'enviar tu currículum',
    introducer: 'contarle cómo fue',
    record: 'anotar la conversación',
    confirm: 'confirmar la conversación',
    questions: 'preparar tus preguntas',
    'try-next': 'escribir a otra persona de allí',
    nudge: 'un recordatorio',
    own: 'tu propio plan',
    referred: 'pedir una conversación',
    'in-touch': 'unas líneas',
    suggestion: 'pedir una conversación',
  } satisfies Record<StepKind, string>,

  thankYou: {
    due: 'Tu nota está pendiente.',
    late: 'Va con retraso, pero todavía vale la pena enviarla.',
    itself: 'El borrador llega solo en menos de una hora.',
    attention: 'No se pudo preparar la nota. Mira qué falta.',
    nothingNoted: 'Escribe antes una línea sobre la conversación: así la nota será tuya.',
    noAddress: 'No hay dirección de correo: añádela en Contactos o escribe a mano.',
    ready: 'El borrador está listo. Añade lo que solo tú puedes decir y envíalo.',
  },
  resume: 'Te pidieron el currículum.',
  introducer: (about: string) => `Te llevó hasta ${about}. Cuéntale cómo fue.`,
  record: 'La conversación ya pasó. ¿Qué te llevas de ella?',
  confirm: (when: string) =>
    `Tienes una conversación ${when}. Con unas líneas sabrás que sigue en pie.`,
  questions: (when: string) =>
    `Tienes una conversación ${when}, y no hay ninguna pregunta preparada.`,
  tryNext: (name: string) => `${name} también trabaja allí, y ya podrías escribirle.`,
  findNext: (organization: string) => `¿Podrías escribir a otra persona de ${organization}?`,
  nudge: 'Un recordatorio amable, y después dejarlo estar.',
  own: (text: string) => (text === '' ? 'Querías hacer algo aquí.' : `«${text}»`),
  named: (by: string) => `${by} te dio este nombre.`,
  namedPermission: {
    Yes: 'Puedes decirlo.',
    No: 'No digas quién fue.',
    'Not asked': 'Pregunta antes si puedes decirlo, o no lo menciones.',
  },
  inTouch: (count: number) =>
    `Sin contacto desde hace ${days(count)}. Unas líneas mantienen viva la relación.`,
  suggestion: {
    Colleague: 'Conoces su trabajo, y viceversa.',
    'Association member': 'Pertenece a una asociación tuya.',
    other: (kind: string) => (kind === '' ? 'Aún por contactar.' : `${kind}, aún por contactar.`),
  },

  known: {
    talked: (when: string) => `La conversación fue ${when}.`,
    talkedWith: (name: string, when: string) => `Conversaste con ${name} ${when}.`,
    asked: (when: string, count: number) =>
      count === 0
        ? `Lo último: le escribiste ${when}.`
        : `Lo último: le escribiste ${when}, hace ${businessDays(count)}.`,
    planned: (when: string) => `Previsto: ${when}.`,
    lastContact: (when: string) => `Último contacto: ${when}.`,
  },
  late: 'Con retraso, pero siempre se agradece.',
  today: 'hoy',
  tomorrow: 'mañana',
  yesterday: 'ayer',
  on: (day: string) => `el ${day}`,
  inYear: (day: string, year: string) => `${day} de ${year}`,
  at: (day: string, time: string) => `${day} a las ${time}`,

  does: {
    draftNote: 'Preparar la nota',
    lookAtNote: 'Ver la nota',
    openDraft: 'Abrir el borrador',
    draftResume: 'Preparar la carta',
    tell: 'Escribirle',
    record: 'Registrar la conversación',
    confirm: 'Escribir para confirmar',
    questions: 'Preparar preguntas',
    writeTo: (name: string) => `Escribir a ${name}`,
    find: 'Ver quién hay allí',
    nudge: 'Dar seguimiento',
    own: 'Ya está hecho',
    request: 'Escribir una solicitud',
    inTouch: 'Escribir unas líneas',
  },
  also: {
    sent: 'Ya lo envié',
    writeDown: 'Anotarlo antes',
    told: 'Ya se lo conté',
    confirmed: 'Ya lo confirmé',
    write: 'Escribirle',
    askFirst: (name: string) => `Preguntar antes a ${name}`,
    inTouch: 'Ya tuvimos contacto',
  },
  happened: {
    label: '¿Novedades?',
    title: '¿Qué pasó?',
    followedUp: 'Le escribí otra vez',
    yes: 'Dijo que sí',
    no: 'Dijo que no',
  },
  saving: 'Un momento…',
  about: (words: string, name: string) => `${words}: ${name}`,
  later: 'Más tarde',
  laterTitle: 'Volver a mostrarlo',
  laterChoices: {
    tomorrow: 'Mañana',
    inThreeDays: 'En 3 días',
    nextWeek: 'La próxima semana',
    never: 'Descartarlo',
  },

  replyTitle: 'Tu coach respondió',
  youAsked: (what: string) => `Escribiste: ${what}`,
  gotIt: 'Entendido',

  quietTitle: 'Todo hecho por hoy',
  quiet: 'Nadie espera noticias tuyas. Disfruta del día.',
  comesNext: 'Lo que viene',
  coming: (name: string, what: string) => `${name}: ${what}`,
  nothingComes: 'Aún no hay nada previsto. El próximo paso es una nueva solicitud.',
  ideaTitle: 'Si tienes diez minutos',
  ideas: [
    { text: 'Busca una organización que te guste. Quizá conozcas a alguien allí.', does: 'Buscar' },
    { text: 'Piensa en alguien con quien te gustó trabajar, y añádelo.', does: 'Añadir personas' },
    { text: 'Mira quién te llevó hasta quién. ¿Por dónde sigue el camino?', does: 'Ver el mapa' },
  ],
  emptyTitle: 'Empieza por una persona',
  empty:
    'Alguien con quien trabajaste, o un miembro de tu asociación. En cuanto esté en tu hoja, esta página te dirá qué hacer después, paso a paso.',
  addPeople: 'Añadir personas',
  undated: (count: number) =>
    count === 1
      ? 'Una persona está marcada como «Solicitada», sin fecha. Completa «Solicitada el», para que se pueda contar la espera.'
      : `${count.toLocaleString(LOCALE)} personas están marcadas como «Solicitada», sin fecha. Completa «Solicitada el», para que se pueda contar la espera.`,
  readAgain: 'Leer la hoja otra vez',
  reading: 'Leyendo…',
  isRead: 'La hoja se leyó otra vez.',
} as const;
