// What Add people says.
import type { Blanks } from '../../domain/people/blanks';
import type { NewPerson } from '../../domain/records';
import { LOCALE } from './locale';
import { fieldNames } from './people';

const number = (count: number) => count.toLocaleString(LOCALE);
const people = (count: number) => (count === 1 ? '1 persona' : `${number(count)} personas`);
const added = (count: number) => (count === 1 ? 'añadida' : 'añadidas');

export const addWords = {
  lead: 'Empieza por la gente que conoces. No hace falta que estén contratando: conocen a quienes lo hacen.',
  way: '¿Cómo quieres hacerlo?',
  ways: {
    brainstorm: 'De memoria',
    hand: 'A mano',
    card: 'Pegar una tarjeta',
    file: 'Desde un archivo',
    take: 'Llévate tus contactos',
  },
  // Typed in
  name: 'Nombre',
  nameProblem: 'Añade un nombre o, al menos, una dirección de correo.',
  email: 'Correo',
  organization: 'Organización',
  title: 'Cargo',
  kind: '¿De qué se conocen?',
  noKind: 'Sin indicar',
  introducedBy: 'Presentado por',
  more: 'Más datos',
  association: 'Asociación en común',
  field: 'Sector',
  phone: 'Teléfono',
  linkedIn: 'Perfil de LinkedIn',
  notes: 'Notas',
  add: 'Añadir a mis contactos',
  adding: 'Añadiendo…',
  addedTitle: (name: string) => `${name} ya está en tu hoja`,
  addedRow: (row: number) => `En la fila ${row} de la pestaña Contactos.`,
  known: (name: string) => `${name} ya estaba en tu hoja, así que no se ha añadido nada.`,
  draftTo: (name: string) => `Escribir una solicitud a ${name}`,
  openKnown: 'Escribirle una solicitud',
  addAnother: 'Añadir otra persona',
  // From a file
  drop: 'Suelta aquí el archivo',
  choose: 'Elegir un archivo',
  fileHint:
    'De LinkedIn, Contactos de Google, un iPhone u Outlook: un archivo .csv o .vcf. No se añade nada hasta que lo hayas revisado.',
  howTo: 'Dónde conseguir ese archivo',
  sources: [
    [
      'LinkedIn',
      'Yo ▸ Ajustes y privacidad ▸ Privacidad de datos ▸ Obtener una copia de tus datos ▸ Contactos. Descomprime lo que te envíe LinkedIn y elige Connections.csv. Allí pocas personas comparten su correo.',
    ],
    [
      'Contactos de Google',
      'contacts.google.com ▸ Exportar ▸ CSV de Google. Si antes marcas a algunas personas, solo se exportan esas.',
    ],
    [
      'iPhone o Mac',
      'iPhone: Contactos ▸ Listas ▸ mantén pulsada una lista ▸ Exportar. Mac: selecciona todo en Contactos ▸ Archivo ▸ Exportar ▸ Exportar vCard.',
    ],
    [
      'Outlook',
      'Contactos ▸ Administrar contactos ▸ Exportar contactos. En el programa antiguo: Archivo ▸ Abrir y exportar ▸ Importar o exportar ▸ Exportar a un archivo.',
    ],
  ],
  reading: (percent: number) => `Leyendo el archivo… ${percent} %`,
  readFailed:
    'El navegador no ha podido leer este archivo. Puede que se haya movido o que siga abierto en otro programa. Elígelo otra vez.',
  groups: {
    new: (count: number) => `${number(count)} ${count === 1 ? 'nueva' : 'nuevas'}`,
    known: (count: number) => `${number(count)} ya en la hoja`,
    unreadable: (count: number) => `${number(count)} ilegible${count === 1 ? '' : 's'}`,
  },
  show: 'Mostrar',
  summary: (name: string) => `En ${name}:`,
  all: 'Marcar todas',
  none: 'Desmarcar todas',
  listOf: {
    new: 'Personas nuevas',
    known: 'Ya están en tu hoja',
    unreadable: 'Filas que no se pueden leer',
  },
  emptyGroup: {
    new: 'En este archivo no hay nadie nuevo.',
    known: 'Todavía no hay nadie de este archivo en tu hoja.',
    unreadable: 'Se han podido leer todas las filas.',
  },
  line: (line: number, text: string) => (text === '' ? `Línea ${line}` : `Línea ${line}: ${text}`),
  addCount: (count: number) => `Añadir ${people(count)}`,
  nobodyTicked: 'No hay nadie marcado.',
  otherFile: 'Otro archivo',
  progress: (sent: number, total: number) => `Añadiendo… ${number(sent)} de ${number(total)}`,
  progressLabel: 'Personas añadidas hasta ahora',
  stop: 'Parar',
  stopping: 'Se para después de este paso…',
  endTitle: (count: number) => `${people(count)} ${added(count)}`,
  endKnown: (count: number) =>
    count === 1
      ? 'Entretanto, 1 ya había llegado a la hoja y no se ha añadido.'
      : `Entretanto, ${number(count)} ya habían llegado a la hoja y no se han añadido.`,
  endFrom: (row: number) => `Empiezan en la fila ${row} de la pestaña Contactos.`,
  stoppedTitle: (count: number) => `Detenido: ${people(count)} ${added(count)}`,
  failedTitle: (count: number) =>
    count === 0
      ? 'Todavía no se ha añadido nada'
      : `${people(count)} ${added(count)}; después se detuvo`,
  left: (count: number) => `${people(count)} ${count === 1 ? 'está' : 'están'} todavía sin añadir.`,
  goOn: (count: number) =>
    count === 1 ? 'Continuar con la última' : `Continuar con las otras ${number(count)}`,
  nextStep: 'Escribir una primera solicitud',
} as const;

export const brainstormWords = {
  steps: 'Tipos de personas',
  place: (at: number, total: number) => `${at} de ${total}`,
  step: (title: string, count: number) => `${title}: ${count === 0 ? 'nadie aún' : people(count)}`,
  field: (title: string) => `${title} que conoces`,
  fieldHint: 'Escribe un nombre y pulsa Enter. Tras una coma puedes añadir dónde trabaja.',
  placeholder: 'Ana Ruiz, Banco Bahía',
  /** Between a name and where they work: "Ana Ruiz en Banco Bahía". */
  at: 'en',
  isTwice: 'Ya está en tu lista.',
  isKnown: (name: string, organization: string) =>
    `${name}${organization === '' ? '' : ` (${organization})`} ya está en tu hoja. ¿Es otra persona? Añade dónde trabaja.`,
  list: (title: string) => `${title}: hasta ahora`,
  inSheet: 'en tu hoja',
  change: (name: string) => `Cambiar ${name}`,
  remove: (name: string) => `Quitar ${name}`,
  back: 'Atrás',
  next: (title: string) => `Siguiente: ${title}`,
  isLast: 'Ese era el último tipo. Arriba puedes volver a cualquiera de ellos.',
  nobodyYet: 'Cada nombre que escribas cuenta aquí. No hace falta completar todos los tipos.',
  add: (count: number) => (count === 0 ? 'Añadir personas' : `Añadir ${people(count)}`),
  adding: 'Añadiendo…',
  addedTitle: (count: number) => `${people(count)} ${added(count)} a tu hoja`,
  addedRow: (row: number) => `Empiezan en la fila ${row} de la pestaña Contactos.`,
  addedKnown: (count: number) =>
    count === 1
      ? 'Entretanto, 1 persona ya había llegado a la hoja y no se ha añadido.'
      : `Entretanto, ${people(count)} ya habían llegado a la hoja y no se han añadido.`,
  whatNow: '¿A quién le alegraría saber de ti? Empieza por ahí.',
  draft: 'Escribir una primera solicitud',
  again: 'Pensar en más personas',
} as const;

export const cardWords = {
  paste: 'Pega una firma o una tarjeta',
  hint: 'Copia las líneas que hay al pie de un correo, o el texto de una tarjeta que hayas fotografiado. Se lee en tu equipo y no sale de él.',
  example:
    'Ana Ruiz\nDirectora de sucursal | Banco Bahía\nT (212) 555-0142\nana.ruiz@bancobahia.example',
  read: 'Leer',
  check: 'Revísalo y corrige lo que se haya leído mal.',
  nothing: 'En este texto no hay ningún nombre, dirección ni número. Escribe tú lo que sepas.',
  readFrom: 'Leído de',
  typedPhone: (typed: string) => `En la tarjeta: ${typed}`,
  otherText: 'Otro texto',
} as const;

const listOf = (fields: readonly (keyof NewPerson)[]) =>
  fields.map((field) => fieldNames[field]).join(', ');

export const mergeWords = {
  offer: ({ certain, perhaps }: Blanks) =>
    [
      certain.length > 0 ? `Falta en la hoja: ${listOf(certain)}.` : '',
      perhaps.length > 0 ? `Se añade donde aún no haya: ${listOf(perhaps)}.` : '',
      'No se sustituye nada de lo que ya está.',
    ]
      .filter(Boolean)
      .join(' '),
  /** In one line of the preview. */
  adds: ({ certain, perhaps }: Blanks) =>
    [
      certain.length > 0 ? `Añade ${listOf(certain)}` : '',
      perhaps.includes('phone') ? `quizá ${fieldNames.phone}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  fillOne: 'Completar lo que falta',
  fillMany: (count: number) => `Completar lo que falta de ${people(count)}`,
  filling: 'Completando…',
  fillingMany: (sent: number, total: number) => `Completando… ${number(sent)} de ${number(total)}`,
  filledOne: (name: string, isChanged: boolean) =>
    isChanged ? `Los datos de ${name} están completos` : `A ${name} no le faltaba ningún dato`,
  filledMany: (count: number) =>
    count === 0 ? 'No les faltaba ningún dato.' : `Datos completados de ${people(count)}.`,
  isFilled: 'Completado',
  notMine: 'Es contacto de otra persona de tu grupo, así que no se cambia nada suyo.',
  nobodyTicked: 'No hay nadie marcado.',
} as const;

export const takeWords = {
  title: 'Tus contactos son tuyos',
  lead: 'Todas las personas que añadiste, en un archivo en tu equipo. La hoja se queda como está.',
  formats: {
    vcf: {
      title: 'Para libretas de direcciones',
      use: 'vCards, para un iPhone, Android, Contactos de Google u Outlook. La etapa, el tipo y otros datos van en las notas.',
      button: 'Guardar como vCards',
    },
    csv: {
      title: 'Para hojas de cálculo',
      use: 'CSV, para Excel, Hojas de cálculo de Google y otros programas. Lleva un apóstrofo delante lo que podrían tomar por una fórmula, como el + de un número de teléfono.',
      button: 'Guardar como CSV',
    },
  },
  fetching: 'Reuniendo…',
  fileName: (day: string, ending: string) => `contactos-${day}.${ending}`,
  saved: (count: number, name: string) =>
    count === 0
      ? 'Ninguna de las personas de esta hoja es tuya, así que no hay nada que guardar.'
      : `${people(count)} ${count === 1 ? 'guardada' : 'guardadas'}. Busca ${name} en tus descargas.`,
  comeBack:
    'Puedes volver a traer cualquiera de los dos archivos en «Desde un archivo»: no se añade a nadie dos veces.',
} as const;
