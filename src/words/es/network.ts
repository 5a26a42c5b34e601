// What the network picture says.
import { LOCALE } from './locale';

export const networkWords = {
  lead: 'Quién te llevó hasta quién, a partir de las personas a las que escribiste.',
  shape: 'Cómo mostrarlo',
  picture: 'Mapa',
  list: 'Como lista',
  you: 'Tú',
  youLabel: 'Tú. Intro muestra el mapa completo.',
  count: (count: number, through: number) =>
    `${people(count)}; ${through === 0 ? 'ninguna' : through.toLocaleString(LOCALE)} a través de otra.`,
  leftOut: (count: number) =>
    count === 1
      ? '1 persona de tu hoja no aparece: nadie te la presentó, y aún no le has escrito.'
      : `${people(count)} de tu hoja no aparecen: nadie te las presentó, y aún no les has escrito.`,
  tooMany: (count: number) =>
    `${people(count)} más ${count === 1 ? 'tendría' : 'tendrían'} su lugar aquí. Se muestran las que te llevaron hasta más gente.`,
  empty: 'Todavía no hay nada que ver',
  emptyHint:
    'El mapa crece desde la primera persona a la que escribes. A su lado aparece después cada nombre que te dé.',
  ask: 'Escribir una solicitud',
  addPeople: 'Añadir personas',
  pictureLabel:
    'Mapa de tu red. Las flechas van de persona en persona, más y menos acercan y alejan, 0 muestra todo, Intro abre una ficha.',
  keys: 'Arrastra para mover; gira la rueda o pellizca para acercar. Teclas: flechas, +, −, y 0 para ver todo.',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  fit: 'Ver todo',
  openLarge: 'Abrir en grande',
  opening: 'Abriendo…',
  saveSvg: 'Guardar como SVG',
  savePng: 'Guardar como PNG',
  fileName: 'mi-red',
  saving: 'Dibujando…',
  cannotDraw: 'Tu navegador no pudo dibujar el mapa. Guárdalo como SVG.',
  notInSheet: 'No está en tu hoja',
  notInSheetHint:
    'Se la nombra en «Presentado por», pero no está en ninguna fila de Contactos. Añádela, y podrás agradecerle la presentación.',
  circle: (name: string) =>
    `La hoja dice que ${name} llevó hasta aquí, pero también que desde aquí se llegó hasta ${name}. Revisa «Presentado por».`,
  introducedBy: (name: string) => `Presentado por ${name}`,
  ledTo: (names: string) => `Te llevó hasta ${names}`,
  ledToCount: (count: number) =>
    count === 1 ? 'llevó hasta 1 persona' : `llevó hasta ${count} personas`,
  lastContact: (day: string) => `Último contacto: ${day}`,
  asked: (day: string) => `Solicitada el ${day}`,
  nextStep: (step: string, day: string) => `Próximo paso: ${step}${day === '' ? '' : ` (${day})`}`,
  more: (count: number) => `${count} más`,
  request: 'Escribir una solicitud',
  writeAgain: 'Escribir de nuevo',
  prepare: 'Preparar preguntas',
  record: 'Registrar una entrevista',
  addThem: 'Añadir a la hoja',
  theirs: 'Está en la lista de otra persona de tu grupo.',
  close: 'Cerrar esta ficha',
} as const;

function people(count: number): string {
  return count === 1 ? '1 persona' : `${count.toLocaleString(LOCALE)} personas`;
}
