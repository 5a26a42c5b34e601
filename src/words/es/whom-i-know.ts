// What "Whom do I know there?" says.
import type { Reason } from '../../domain/paths/reasons';
import { LOCALE } from './locale';

export const whomWords = {
  lead: 'Mira quién podría abrirte una puerta; primero, quien está más cerca.',
  search: 'Organización o sector',
  searchHint: 'Una empresa, una oficina, una asociación, o un sector como la banca.',
  people: (total: number, place: string) =>
    total === 1
      ? `Una persona podría llevarte a ${place}`
      : `${total} personas podrían llevarte a ${place}`,
  first: (shown: number) => `Se muestran las primeras ${shown}.`,
  nobody: (place: string) => `Todavía nadie para ${place}`,
  nobodyHint:
    'Casi todo el mundo empieza así. El camino pasa por la gente cercana: pregúntale a quién conoce allí.',
  fieldOfIt: '¿De qué sector es?',
  nearestByField: 'Lo más cercano por sector',
  noneInField: 'Todavía no hay nadie de este sector en tu hoja.',
  connectors: 'Personas con las que ya hablaste y que quizá conozcan a alguien',
  addSomeone: 'Añadir a alguien',
  further: (total: number) =>
    total === 1
      ? 'Hay una más cerca de allí'
      : `Hay ${total.toLocaleString(LOCALE)} más cerca de allí`,
  furtherFirst: (shown: number, total: number) =>
    total > shown ? `Las ${shown} más cercanas de ${total.toLocaleString(LOCALE)}:` : '',
  orDidYouMean: '¿O querías decir…?',
  startWith: 'Muchas de tus personas están en',
  noPeople: 'Todavía no hay nadie en tu hoja',
  noPeopleHint: 'Añade a la gente que conoces. Después verás aquí hasta dónde puede llevarte.',
  addPeople: 'Añadir personas',
  through: 'A través de',
  theirs: 'Está en la lista de otra persona de tu grupo. Pídele que te presente.',
  declined: 'Dijo que no cuando se lo pediste.',
  request: 'Escribir una solicitud',
  requestTo: (name: string) => `Escribir una solicitud a ${name}`,
  help: 'Pedir ayuda',
  helpFrom: (name: string) => `Pedir ayuda a ${name}`,
  introduction: 'Pedir una presentación',
  introductionFrom: (name: string) => `Pedir una presentación a ${name}`,
} as const;

const peopleAt = (people: number) => (people === 1 ? 'una persona' : `${people} personas`);

export const inGroupWords = {
  title: 'En tu grupo',
  knows: {
    organization: (people: number, place: string) => `Conoce a ${peopleAt(people)} en ${place}.`,
    association: (people: number, place: string) => `Conoce a ${peopleAt(people)} en ${place}.`,
    field: (people: number, place: string) =>
      `Conoce a ${peopleAt(people)} de este sector: ${place}.`,
  },
  met: (met: number) =>
    met === 1 ? 'Ya conversó con una de ellas.' : `Ya conversó con ${met} de ellas.`,
  ask: 'Pedir una presentación',
  askMember: (name: string) => `Pedir una presentación a ${name}`,
  subject: 'Asunto',
  body: 'Mensaje',
  create: 'Crear borrador en Gmail',
  creating: 'Creando…',
  openInGmail: 'Abrir en Gmail',
  done: 'La carta está en tus borradores.',
  open: 'Abrir el borrador',
} as const;

export const targetWords = {
  title: (count: number) => (count === 1 ? 'Adónde apuntas' : `Adónde apuntas (${count})`),
  aim: (organization: string) => `Apuntar a ${organization}`,
  aiming: 'Guardando…',
  aimHint: 'La deja en tu lista, con esta respuesta al lado.',
  isAimed: (organization: string) => `${organization} está en tu lista.`,
  lookAgain: 'Revisar de nuevo',
  lookAgainAt: (organization: string) => `Revisar de nuevo: ${organization}`,
  looking: 'Revisando…',
  remove: 'Quitar',
  removeNamed: (organization: string) => `Quitar ${organization}`,
  removing: 'Quitando…',
  open: (organization: string) => `Mostrar quién lleva a ${organization}`,
  looked: (day: string) => `Revisado el ${day}`,
  neverLooked: 'Aún sin revisar',
  changed: 'Hay novedades',
  showAll: (count: number) => `Mostrar las ${count}`,
  empty:
    'Todavía no hay organizaciones en tu lista. Busca una y elige «Apuntar a…»: se queda aquí, y verás cuando alguien nuevo pueda llevarte allí.',
} as const;

/** One reason as a sentence about the person on the card. */
export function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'works-there':
      return 'Trabaja allí ahora';
    case 'member':
      return `Pertenece a ${reason.association}`;
    case 'title':
      return `Lo dice su cargo: «${reason.title}»`;
    case 'was-there':
      return `Estuvo allí: «${reason.title || reason.organization}»`;
    case 'led-there':
      return `Te llevó hasta ${reason.who}, que está allí`;
    case 'named-by':
      return `Te dio su nombre ${reason.who}, que está allí`;
    case 'in-field':
      return `Trabaja en este sector: ${reason.field}`;
    case 'association':
      return `Comparte ${reason.association} con ${reason.who}`;
    case 'same-field':
      return `Trabaja en el mismo sector: ${reason.field}`;
  }
}

/** The same within the answer that is kept in the sheet: "Amara Okafor works there". */
export function shortReason(name: string, reason: Reason): string {
  switch (reason.kind) {
    case 'works-there':
      return `${name} trabaja allí`;
    case 'member':
      return `${name} pertenece a ella`;
    case 'title':
      return `${name} lo lleva en su cargo`;
    case 'was-there':
      return `${name} estuvo allí`;
    case 'led-there':
      return `${name} te llevó hasta allí`;
    case 'named-by':
      return `${name}, de parte de ${reason.who}`;
    case 'in-field':
      return `${name} trabaja en este sector`;
    case 'association':
      return `${name} comparte ${reason.association} con ${reason.who}`;
    case 'same-field':
      return `${name} trabaja en el sector ${reason.field}`;
  }
}

export const answerWords = {
  nobody: 'Todavía nadie.',
  nearest: (names: readonly string[]) =>
    `Todavía nadie. Lo más cercano por sector: ${names.join(', ')}.`,
  named: (reasons: readonly string[], more: number) =>
    `${reasons.join('; ')}.${more > 0 ? ` Y ${more} más.` : ''}`,
} as const;
