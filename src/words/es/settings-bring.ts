// What is said of a file with records that were taken along.
import type { BroughtRecords } from '../../calls';
import type { FileProblem } from '../../domain/leave/records-file';
import { LOCALE } from './locale';

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number.toLocaleString(LOCALE)} ${many}`;

export const bringWords = {
  title: 'Traer mis registros',
  lead: 'El archivo que guardaste al salir de un grupo (mis-entrevistas-….json).',
  choose: 'Elegir el archivo',
  looking: 'Mirando el archivo…',
  found: (from: string) => (from === '' ? 'En este archivo' : `En este archivo, de «${from}»`),
  fresh: ({ people, talks, answers, organizations, justMe }: BroughtRecords) =>
    [
      count(people + justMe, 'persona', 'personas'),
      count(talks, 'conversación', 'conversaciones'),
      count(answers, 'respuesta', 'respuestas'),
      count(organizations, 'organización', 'organizaciones'),
    ].join(', '),
  comeIn: (what: string) =>
    `Nuevo aquí: ${what}. Cada registro conserva su ID, así que las conversaciones siguen con sus personas.`,
  known: (known: number) =>
    `${count(known, 'fila ya está aquí y queda como está', 'filas ya están aquí y quedan como están')}.`,
  justMe: (number: number) =>
    `${count(number, 'de esas personas sigue', 'de esas personas siguen')} siendo solo para ti.`,
  wins: (wins: number) =>
    `${count(wins, 'logro o pregunta era', 'logros y preguntas eran')} para aquel grupo y se ${wins === 1 ? 'queda' : 'quedan'} en el archivo.`,
  unreadable: (rows: number) =>
    `${count(rows, 'fila no se puede leer y queda', 'filas no se pueden leer y quedan')} fuera.`,
  bring: 'Traerlos',
  bringing: 'Trayéndolos…',
  cancel: 'Cancelar',
  done: (what: string) => `Ya están aquí: ${what}.`,
  nothing: 'Todo esto ya está aquí.',
  tooLarge: 'Este archivo es más grande que cualquiera de los que se guardan aquí. Elige otro.',
  problems: {
    'cut-off':
      'Este archivo no está completo. Guárdalo de nuevo donde lo obtuviste, o cópialo otra vez.',
    'other-kind':
      'Este no es un archivo de los que se guardan al salir de un grupo. Para contactos de otro lugar, usa Añadir personas.',
    newer: 'Este archivo viene de una versión más nueva del complemento. Actualiza antes este.',
    'too-many': 'En este archivo hay más de 10.000 filas de un mismo tipo.',
    broken: 'Este archivo fue modificado y no se puede leer. Elige el que se guardó.',
  } satisfies Record<FileProblem, string>,
} as const;
