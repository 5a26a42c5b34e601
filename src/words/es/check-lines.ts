// What the lines of "Check this sheet" say: how each thing stands and what to do, and, as `told…`, the
// same in short for the report, without a word that a person wrote.
import { LOCALE } from './locale';

/** `counted(1, 'fila')` → "1 fila", `counted(2, 'fila')` → "2 filas" */
function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString(LOCALE)} ${count === 1 ? one : many}`;
}

/** «Etapa» y «Correo» */
function quoted(words: readonly string[]): string {
  const marked = words.map((word) => `«${word}»`);
  return marked.length > 1
    ? `${marked.slice(0, -1).join(', ')} y ${marked[marked.length - 1]}`
    : (marked[0] ?? '');
}

const conversations = (count: number) => counted(count, 'conversación', 'conversaciones');
const otherPeople = (count: number) => (count === 1 ? 'otra persona' : `otras ${count} personas`);
const trust = (count: number) =>
  `${count === 1 ? 'Puede' : 'Pueden'} cambiar también su script, y tus borradores cada hora lo ejecutan: déjalos activados solo si confías en todos.`;

const LEVELS = { fine: 'bien', look: 'conviene mirarlo', broken: 'hay que arreglarlo' };

export const reportWords = {
  head: (version: string, at: string) => `Informational Interviews ${version}, revisado ${at}`,
  line: (title: string, level: 'fine' | 'look' | 'broken', told: string) =>
    `${title}: ${LEVELS[level]}${told === '' ? '' : ` (${told})`}`,
};

export const tabLines = {
  title: 'Pestañas',
  second: (other: string, name: string) =>
    `«${other}» parece una segunda «${name}»; solo se usa «${name}».`,
  toldSecond: (name: string) => `una segunda ${name}`,
  renamed: (name: string, other: string) =>
    `Falta la pestaña «${name}», y «${other}» se le parece: vuelve a llamarla «${name}».`,
  toldRenamed: (name: string) => `falta ${name}, quizá con otro nombre`,
  missing: (name: string) =>
    `Falta la pestaña «${name}»: elige Preparar esta hoja para crearla de nuevo.`,
  toldMissing: (name: string) => `falta ${name}`,
  fine: (count: number) => `Están las ${count}.`,
};

export const columnLines = {
  title: 'Columnas',
  renamed: (tab: string, missing: readonly string[], other: string) =>
    `En ${tab} falta la columna ${quoted(missing)}. Si es «${other}», devuélvele su nombre; si no, elige Preparar esta hoja.`,
  missing: (tab: string, missing: readonly string[]) =>
    missing.length > 1
      ? `En ${tab} faltan las columnas ${quoted(missing)}. Si les cambiaste el nombre, devuélveselo; si no, elige Preparar esta hoja.`
      : `En ${tab} falta la columna ${quoted(missing)}. Si le cambiaste el nombre, devuélveselo; si no, elige Preparar esta hoja.`,
  toldMissing: (tab: string, missing: readonly string[]) =>
    `en ${tab} ${missing.length > 1 ? 'faltan' : 'falta'} ${quoted(missing)}`,
  twice: (tab: string, headers: readonly string[]) =>
    `En ${tab} ${headers.length > 1 ? 'están' : 'está'} dos veces ${quoted(headers)}. Solo cuenta la primera: cambia el nombre de la otra o elimínala.`,
  toldTwice: (tab: string, headers: readonly string[]) =>
    `en ${tab} ${headers.length > 1 ? 'están' : 'está'} dos veces ${quoted(headers)}`,
  fine: 'Cada una tiene el nombre por el que se la encuentra.',
};

export const ruleLines = {
  title: 'Listas desplegables y casillas',
  lost: (tab: string, headers: readonly string[]) =>
    `${tab}: ${quoted(headers)} ${headers.length > 1 ? 'han perdido su' : 'ha perdido su'} lista desplegable, casilla o regla de fecha. Preparar esta hoja la repone.`,
  toldLost: (tab: string, headers: readonly string[]) => `${tab} sin regla en ${quoted(headers)}`,
  refusing: (tab: string, headers: readonly string[]) =>
    `${tab}: ${quoted(headers)} ${headers.length > 1 ? 'rechazan' : 'rechaza'} otros valores, y eso puede impedir que se escriban filas enteras. En Datos ▸ Validación de datos elige «Mostrar una advertencia».`,
  toldRefusing: (tab: string, count: number) =>
    `${tab} rechaza valores en ${counted(count, 'columna')}`,
  fine: 'Están en su sitio.',
};

export const rowLines = {
  title: 'Filas',
  withoutId: (tab: string, count: number) =>
    count === 1
      ? `${tab}: 1 fila aún no tiene ID. Abre Hoy una vez y lo recibe.`
      : `${tab}: ${counted(count, 'fila')} aún no tienen ID. Abre Hoy una vez y lo reciben.`,
  toldWithoutId: (tab: string, count: number) => `${tab}: ${counted(count, 'fila')} sin ID`,
  copiedId: (tab: string, count: number) =>
    count === 1
      ? `${tab}: 1 fila tiene el ID de otra, como pasa al copiar filas. Abre Hoy una vez y recibe uno propio.`
      : `${tab}: ${counted(count, 'fila')} tienen el ID de otra, como pasa al copiar filas. Abre Hoy una vez y reciben uno propio.`,
  toldCopiedId: (tab: string, count: number) => `${tab}: ${counted(count, 'fila')} con ID copiado`,
  talksOfNobody: (count: number) =>
    `Entrevistas: ${conversations(count)} ${count === 1 ? 'nombra' : 'nombran'} a alguien que no está en Contactos. Añade a la persona o corrige el nombre en la columna Contacto.`,
  toldTalksOfNobody: (count: number) => `${conversations(count)} sin contacto`,
  fine: 'Cada una se distingue de todas las demás.',
};

export const templateLines = {
  title: 'Plantillas',
  /** @param problem a whole sentence @param line from 1; null for the subject */
  unreadable: (name: string, line: number | null, problem: string) =>
    `«${name}», ${line === null ? 'asunto' : `línea ${line}`}: ${problem} Corrígela en la pestaña Plantillas.`,
  toldUnreadable: (count: number) =>
    count === 1 ? 'una no se puede leer' : `${count} no se pueden leer`,
  none: 'Aún no hay ninguna.',
  fine: 'Todas se pueden rellenar.',
};

export const permissionLines = {
  title: 'Permisos',
  noDrafts: (words: string) =>
    `No has dado el permiso «${words}», así que no hay borradores en tu Gmail. Abrir en Gmail y Copiar funcionan sin él.`,
  missing: (words: string, use: string) =>
    `No has dado el permiso «${words}». Hace falta para ${use}.`,
  toldMissing: (scope: string) => `falta ${scope}`,
  fine: 'Están todos los que hacen falta.',
};

export const hourlyLines = {
  title: 'Borradores cada hora',
  /** @param hours null for never */
  ago: (hours: number | null) => {
    if (hours === null) return 'nunca';
    if (hours < 1) return 'hace menos de una hora';
    return hours < 48
      ? `hace ${counted(Math.floor(hours), 'hora')}`
      : `hace ${counted(Math.floor(hours / 24), 'día')}`;
  },
  tooMany: (count: number) =>
    `Hay ${count} activadores cada hora y basta con uno. Desactiva los borradores cada hora y actívalos otra vez.`,
  toldTooMany: (count: number) => `${count} activadores`,
  stayedAway: (ago: string) =>
    `Están activados, pero su última vez fue: ${ago}. A veces Google los desactiva sin avisar: desactívalos y actívalos otra vez.`,
  notAllowed:
    'Están activados, pero no has permitido los borradores en tu Gmail, así que no hacen nada.',
  toldNotAllowed: 'activados, sin permiso',
  /** @param result a whole sentence */
  on: (ago: string, result: string) =>
    `Activados, y se ejecutan en tu nombre. Última vez: ${ago}. ${result}`,
  toldOn: (ago: string) => `activados, última vez: ${ago}`,
  off: 'Los tienes desactivados. Los borradores se preparan cuando pulsas el botón.',
  toldOff: 'desactivados',
};

export const editorLines = {
  title: 'Quién puede editar',
  unknownButTrusted: `Google no dice quién más puede editar esta hoja. ${trust(2)}`,
  toldUnknownButTrusted: 'desconocido, con borradores cada hora',
  othersTrusted: (count: number) =>
    `${count === 1 ? 'Otra persona puede' : `Otras ${count} personas pueden`} editar esta hoja. ${trust(count)}`,
  toldOthersTrusted: (count: number) =>
    `${counted(count, 'persona')} más, con borradores cada hora`,
  unknown: 'Google no dice quién más puede.',
  toldUnknown: 'desconocido',
  onlyYou: 'Solo tú.',
  you: (others: number) => `Tú y ${otherPeople(others)}.`,
  toldOthers: (count: number) => `${counted(count, 'persona')} más`,
};

export const zoneLines = {
  title: 'Zona horaria',
  /** Places as in "New York", times as in "09:30". */
  differ: (sheetPlace: string, sheetTime: string, place: string, time: string) =>
    `Las horas de esta hoja son las de ${sheetPlace} (ahora ${sheetTime}); tu equipo está en ${place} (${time}). Para cambiarlo, elige Archivo ▸ Configuración.`,
  agree: (place: string) => `Esta hoja y tu equipo coinciden: ${place}.`,
  told: (doDiffer: boolean, scriptZone: string) =>
    `la hoja y el equipo ${doDiffer ? 'no coinciden' : 'coinciden'}, script ${scriptZone}`,
};

export const settingsLines = {
  title: 'Ajustes',
  noName: 'Falta tu nombre, y las cartas terminan con él.',
  toldNoName: 'sin nombre',
  fine: 'Tus cartas pueden terminar con tu nombre.',
};

export const limitLines = {
  title: 'Espacio libre',
  /** "3 %" of all cells that there may be. */
  share: (percent: number) => (percent === 0 ? 'menos del 1 %' : `el ${percent} %`),
  nearlyFull: (share: string) =>
    `Esta hoja usa ${share} de los 10 millones de celdas que permite Google. Elimina filas y columnas vacías de las pestañas que no necesites.`,
  toldCells: (share: string) => `${share} de las celdas`,
  manyRows: (tab: string, rows: number, measured: number) =>
    `${tab} tiene ${counted(rows, 'fila')}. Se probó con ${counted(measured, 'fila')}, así que puede ir lenta: pasa las antiguas a otra pestaña.`,
  toldManyRows: (tab: string, rows: number) => `${tab} tiene ${counted(rows, 'fila')}`,
  storeFull:
    'Lo que el complemento recuerda de ti es casi todo lo que Google le deja guardar. Elige en el menú Preparar ahora los borradores pendientes: eso borra lo que ya está hecho.',
  toldStoreFull: (size: number, longest: number) => `memoria ${size}, valor más largo ${longest}`,
  fine: (share: string) => `De sobra: se usa ${share} de las celdas que permite Google.`,
  /** @param rows of each tab: "Contactos 12, Entrevistas 3" */
  toldFine: (share: string, size: number, rows: string) =>
    `${share} de las celdas, memoria ${size}, ${rows}`,
};
