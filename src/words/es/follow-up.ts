// What Follow up says.
import type { FileProblem } from '../../domain/mail/attachment-rules';
import { LOCALE } from './locale';

const number = (count: number) => count.toLocaleString(LOCALE);
const megabytes = (bytes: number) =>
  (bytes / 1_000_000).toLocaleString(LOCALE, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });

export const followUpWords = {
  lead: 'Tu currículum y tu carta de presentación, para quien pidió verlos.',
  // Who asked
  waitingTitle: (count: number) =>
    count === 1
      ? 'Alguien pidió tu currículum'
      : `${number(count)} personas pidieron tu currículum`,
  waitingSince: (name: string, day: string) => (day ? `${name}, el ${day}` : name),
  waitingMore: (count: number) => `y ${number(count)} más: escribe un nombre abajo.`,
  nobodyWaits: 'Ahora mismo nadie espera tu currículum.',
  notMine: (name: string, owner: string) =>
    `${name} es contacto de ${owner || 'otra persona'}, así que el seguimiento es suyo.`,
  // Shut
  shutTitle: {
    'not-asked': (name: string) => `${name} no lo ha pedido`,
    'not-met': (name: string) => `Primero, la conversación con ${name}`,
    sent: (name: string) => `${name} tiene tu currículum`,
  },
  shut: {
    'not-asked':
      'Pediste consejo, y eso es lo que la gente da con gusto. Un currículum que nadie pidió lo convierte en una candidatura, y quizá no vuelvan a escribirte. Otra cosa mantiene la puerta abierta:',
    'not-met':
      'El currículum viene después de una conversación, y cuando piden verlo. Hasta entonces, tus preguntas dicen más de ti que cualquier papel.',
    sent: 'Consta como enviado. No hay nada más que hacer hasta que respondan; unas líneas dentro de unos meses harán que te recuerden.',
  },
  planned: (day: string) => `Tu conversación es el ${day}.`,
  thank: 'Enviar una nota de agradecimiento',
  keepInTouch: 'Mantener el contacto',
  record: 'Registrar la conversación',
  ask: 'Pedir una conversación',
  prepare: 'Preparar preguntas',
  reasonTitle: '¿Conviene enviarlo de todos modos?',
  reason: '¿Por qué ahora?',
  reasonHint: 'En pocas palabras: «se ofreció a leerlo». Va a tus notas, no a la carta.',
  reasonAgain: 'En pocas palabras: «quiere la última versión». Va a tus notas, no a la carta.',
  reasonShort: 'Dilo en tres palabras o más.',
  open: 'Abrir la carta',
  // Open
  asked: (name: string, day: string) =>
    day ? `${name} pidió tu currículum el ${day}.` : `${name} pidió tu currículum.`,
  because: (reason: string) => `Lo envías porque: ${reason}`,
  changeReason: 'Cambiar el motivo',
  filesTitle: 'Tus archivos',
  filesRule: (most: number) =>
    `PDF, Word, OpenDocument o texto sin formato, hasta ${most} MB en total. Gmail envía 25 MB como máximo, y los archivos crecen un tercio por el camino.`,
  drop: 'Suelta aquí tu currículum y tu carta de presentación',
  choose: 'Elegir archivos',
  chooseMore: 'Añadir otro archivo',
  listLabel: 'Archivos que van con la carta',
  size: (bytes: number) =>
    bytes < 1_000
      ? `${bytes} bytes`
      : bytes < 1_000_000
        ? `${Math.round(bytes / 1_000)} KB`
        : `${megabytes(bytes)} MB`,
  total: (text: string, most: number) => `${text} de ${most} MB`,
  remove: (name: string) => `Quitar ${name}`,
  removed: (name: string) => `${name} ya no está en la lista.`,
  unusual: 'No todo el mundo puede abrir este tipo. Un PDF funciona siempre.',
  refused: {
    blocked: (name: string) =>
      `${name} se ha dejado fuera: Gmail no envía programas ni archivos parecidos.`,
    empty: (name: string) =>
      `${name} se ha dejado fuera: está vacío. Guárdalo otra vez y vuelve a elegirlo.`,
    'too-large': (name: string, most: number) =>
      `${name} se ha dejado fuera: con él los archivos pasarían de ${most} MB. Guárdalo como un PDF más pequeño.`,
    'too-many': (name: string) =>
      `${name} se ha dejado fuera: en una carta caben diez archivos como máximo.`,
    twice: (name: string) => `${name} ya está en la lista.`,
  } satisfies Record<FileProblem | 'twice', (name: string, most: number) => string>,
  letterTitle: 'Tu carta',
  template: 'Plantilla',
  subject: 'Asunto',
  body: 'Mensaje',
  refill: 'Rellenar de nuevo con la plantilla',
  noTemplate:
    'En la pestaña Plantillas no hay ninguna plantilla de correo para «Envío del currículum» que se pueda usar. Escribe abajo tu propia carta.',
  mean: 'Lo he leído, y lo digo tal como está',
  // Doing
  create: 'Crear borrador de Gmail',
  creating: 'Adjuntando y preparando el borrador…',
  openInGmail: 'Abrir en Gmail',
  noFiles: 'Elige primero tu currículum.',
  before: (message: string) => `Antes del borrador: ${message}`,
  noPermission: 'Aún no hay permiso de Gmail',
  noPermissionHint:
    'Con él, tus archivos pasan al borrador desde aquí. Sin él, usa Abrir en Gmail y adjunta allí tus archivos a mano.',
  outsideTitle: '¿La enviaste?',
  outside: 'Un enlace no lleva archivos: adjúntalos a mano en Gmail antes de enviar.',
  sentMyself: 'La envié yo',
  marking: 'Anotando…',
  // Done
  doneTitle: 'Tu borrador está en Gmail',
  done: (name: string, files: number) =>
    `${files === 1 ? 'Lleva tu archivo' : `Lleva tus ${files} archivos`}. Léelo una vez más y envíalo tú. El currículum para ${name} consta como enviado.`,
  markedTitle: 'Anotado',
  marked: (name: string) => `El currículum para ${name} consta como enviado.`,
  openDraft: 'Abrir el borrador',
  today: 'Qué viene ahora',
  again: 'Escribir otra carta',
} as const;
