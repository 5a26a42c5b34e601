// What the parts say in which members tell each other something, and a coach looks after them.
import type { Need } from '../../domain/group/who-needs-coach';
import type { WinKind } from '../../domain/records';
import { LOCALE } from './locale';

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number.toLocaleString(LOCALE)} ${many}`;

export const shareWords = {
  title: 'Contarle algo al grupo',
  kind: '¿Qué es?',
  kinds: { Win: 'Logro', Question: 'Pregunta', Comment: 'Comentario' } satisfies Record<
    WinKind,
    string
  >,
  what: 'En una frase o dos',
  prompts: {
    Win: 'Una respuesta, una buena conversación, un nombre nuevo…',
    Question: '¿Qué te gustaría saber?',
    Comment: '¿Qué te llamó la atención?',
  } satisfies Record<WinKind, string>,
  about: '¿Sobre quién es?',
  isAbout: (name: string) => `Sobre ${name}`,
  noOne: 'No poner el nombre',
  whoReads: 'Puede leerlo quien tenga esta hoja.',
  share: 'Compartir',
  sharing: 'Compartiendo…',
  shared: {
    Win: 'Compartido. ¡Bien hecho!',
    Question: 'Compartido. Verás la respuesta en Hoy.',
    Comment: 'Compartido.',
  } satisfies Record<WinKind, string>,

  feedTitle: 'Lo que cuenta el grupo',
  nothing: 'En las últimas semanas nadie compartió nada. Un pequeño logro es un buen comienzo.',
  openTitle: (number: number) => count(number, 'pregunta te espera', 'preguntas te esperan'),
  about_: (name: string) => `sobre ${name}`,
  coachReply: 'Tu respuesta',
  answer: 'Responder',
  answerMember: (answer: string, name: string) => `${answer}: ${name}`,
  answering: 'Guardando…',
  change: 'Cambiar la respuesta',
  coachSays: 'Coach:',
  more: 'Mostrar anteriores',
} as const;

export const weekWords = {
  title: 'Tu semana',
  asked: 'Solicitudes',
  met: 'Charlas',
  ofAim: (number: number, aim: number) => (aim > 0 ? `${number} de ${aim}` : `${number}`),
  notSeen: 'Esto solo lo ves tú. Tu coach lo ve cuando lo aceptes, más abajo.',
  seen: 'Tu coach también ve estas cifras. Puedes terminarlo más abajo en cualquier momento.',
  inAll: (asked: number, met: number) =>
    `En total: ${count(asked, 'persona contactada', 'personas contactadas')}, ${count(met, 'conversación', 'conversaciones')}.`,
} as const;

export const overviewWords = {
  title: 'Cómo le va a cada quien',
  nobody: 'Todavía no hay nadie más que tú en la lista.',
  needs: {
    asks: 'espera tu respuesta',
    stuck: 'sin avanzar',
    'not-begun': 'aún no empezó',
    behind: 'en camino',
    'on-the-way': 'alcanzó la meta de la semana',
    'not-agreed': 'no ha aceptado que mires',
  } satisfies Record<Need, string>,
  stuckSince: (day: string) => `nada desde el ${day}`,
  all: (number: number) => `Mostrar a las ${number}`,
  week: 'Esta semana',
  inAll: 'En total',
  asked: 'Solicitudes',
  met: 'Charlas',
  wins: 'Logros',
  answerRate: 'Con respuesta',
  onTime: 'Gracias en un día',
  questions: 'Preguntas abiertas',
  last: 'Última actividad',
  never: 'todavía ninguna',
  large: 'Mostrarlo en la reunión',
  opening: 'Abriendo…',
  justMe: (number: number) =>
    number === 1
      ? 'Cuenta a una persona que se guarda en privado'
      : `Cuenta a ${number} personas que se guardan en privado`,
} as const;

export const digestWords = {
  title: 'Resumen semanal',
  lead: 'Una carta a todo el grupo con los logros de la semana, las cifras y las preguntas abiertas. Te llega como borrador, con los demás en copia oculta: tú la lees y la envías.',
  day: 'Que se prepare solo',
  never: 'Nunca',
  days: [
    'Los domingos',
    'Los lunes',
    'Los martes',
    'Los miércoles',
    'Los jueves',
    'Los viernes',
    'Los sábados',
  ],
  saving: 'Guardando…',
  now: 'Prepararlo ahora',
  again: 'Prepararlo otra vez',
  drafting: 'Preparando…',
  done: 'El resumen está en tus borradores.',
  open: 'Abrir el borrador',
  hasThisWeek: 'El resumen de esta semana está hecho.',
  noPermission:
    'Los borradores de Gmail aún no están permitidos. Abre el menú otra vez y permítelos.',
} as const;

export const meetingWords = {
  title: (day: string) => `Nuestra semana desde el ${day}`,
  asked: (number: number) => (number === 1 ? 'persona contactada' : 'personas contactadas'),
  met: (number: number) => (number === 1 ? 'conversación realizada' : 'conversaciones realizadas'),
  wins: (number: number) => (number === 1 ? 'logro' : 'logros'),
  aim: (number: number) => `meta: ${number}`,
  winsTitle: 'Lo que salió bien',
  noWins: 'Esta semana aún nadie compartió un logro. ¿Quién tiene uno?',
  membersTitle: 'La semana de cada quien',
  askedOf: (number: number, aim: number) =>
    aim > 0 ? `${number} de ${aim} solicitudes` : count(number, 'solicitud', 'solicitudes'),
  metOf: (number: number, aim: number) =>
    aim > 0 ? `${number} de ${aim} charlas` : count(number, 'charla', 'charlas'),
  questionsTitle: 'Preguntas para conversar',
  print: 'Imprimir',
  onlyAgreed: 'Aquí solo se cuenta a quienes lo aceptaron.',
} as const;
