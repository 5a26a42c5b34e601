// What keeps an action from being done, and what to do then: people, talks, letters, files.
import { LOCALE } from './locale';

const number = (count: number) => count.toLocaleString(LOCALE);

export const inputProblems = {
  field: (name: string) =>
    `«${name}» falta, es demasiado largo o no es lo que se esperaba. Corrígelo e inténtalo otra vez.`,
  notUnderstood:
    'La página ha enviado algo que no se entiende. Cierra el panel lateral, ábrelo de nuevo y repite.',
  rowGone: 'La fila ya no está en la hoja. Compruébalo e inténtalo otra vez.',
  cannotUndo: 'Esto ya no se puede deshacer.',
  settingsTooLong:
    'Estos ajustes ocupan más de lo que Google guarda por persona, así que no se ha guardado nada. Acorta los textos o quita algunos días.',
  noSuchDay: 'Ese día no existe en el calendario. Elígelo de nuevo.',
  noSuchTime: 'Ese día y esa hora no existen en el calendario. Elígelos de nuevo.',
};

export const peopleProblems = {
  contactGone: 'Este contacto ya no está en la hoja. Elige otro.',
  notYours: 'Este contacto es de otra persona del grupo, así que solo ella puede hacer esto.',
  /** Where somebody looks, and wants to do nothing. */
  someoneElses: 'Este contacto es de otra persona del grupo.',
  tooMany: (most: number) => `Se pueden añadir entre 1 y ${number(most)} personas cada vez.`,
  /** @param place in the list, from 1 */
  unreadable: (place: number) =>
    `La persona ${number(place)} no tiene nombre ni una dirección de correo que se pueda leer. Corrígelo e inténtalo otra vez.`,
  noneIsYours:
    'Ninguna de estas personas está ya entre tus contactos. Mira en la pestaña Contactos.',
  organizationGone: 'Esta organización ya no está en tu lista. Mira en Organizaciones.',
  dayIsOver: 'Ese día ya ha pasado o no existe en el calendario. Elige uno posterior.',
  putOffIsFull:
    'La celda «Aplazado» de este contacto está llena. Vacíala en la hoja e inténtalo otra vez.',
};

export const talkProblems = {
  gone: 'Esta entrevista ya no está en la hoja. Mira en Entrevistas.',
  notYours: 'Esta entrevista es de otra persona del grupo.',
  planGone:
    'La conversación planeada ya no está en la hoja. Elige «Una conversación que no se planeó aquí».',
  noTime: '¿Cuándo fue la conversación? Indica el día y la hora.',
};

export const letterProblems = {
  noAddress: 'Este contacto no tiene correo. Añádelo en Contactos e inténtalo otra vez.',
  badAddress:
    'Lo que hay en la columna Correo de este contacto no es la dirección de una sola persona. Corrígelo en Contactos e inténtalo otra vez.',
  notAllowed:
    'Aún no has permitido los borradores de Gmail. Permítelos en Notas de agradecimiento o usa Abrir en Gmail, que no necesita permiso.',
  maybeDrafted:
    'Google ha fallado mientras se preparaba el borrador. Mira en tus borradores de Gmail. Si está ahí, haz clic otra vez y quedará anotado; si no, cierra esta vista, ábrela de nuevo y repite.',
  refused: 'Gmail no ha aceptado este mensaje. Revisa la dirección de correo del contacto.',
  usedUp:
    'Se ha agotado lo que Gmail permite en un día. Usa Abrir en Gmail o inténtalo otra vez mañana.',
  alsoAsked: (names: readonly string[]) =>
    `${names.join(' y ')} ${names.length > 1 ? 'ya han escrito' : 'ya ha escrito'} a la misma persona. Habla primero con ${names.length > 1 ? 'ellos' : 'esa persona del grupo'}; después prepara el borrador de todos modos si a ambas partes les parece bien.`,
  tooManyWait:
    'Hay demasiadas notas que esperan tu respuesta, así que no se prepara ningún otro borrador. Abre Notas de agradecimiento y di de cada una si se envió.',
  tooLongForLink:
    'Este mensaje es demasiado largo para un enlace: copia el texto y pégalo en un mensaje nuevo.',
};

export const resumeProblems = {
  notAsked:
    'Este contacto no te ha pedido el currículum. Di en pocas palabras por qué conviene enviarlo, o envía mejor una nota de agradecimiento.',
  noFile: 'No ha llegado ningún archivo. Elige tu currículum en tu equipo e inténtalo otra vez.',
  blocked: 'Gmail no envía programas ni archivos parecidos. Quita ese archivo de la lista.',
  empty: 'Uno de los archivos está vacío. Elígelo de nuevo o quítalo de la lista.',
  tooLarge: (megabytes: number) =>
    `Los archivos suman más de ${number(megabytes)} MB y Gmail no los enviaría.`,
  tooMany: 'Son demasiados archivos para un solo mensaje. Quédate con los dos o tres que importan.',
  /** A line under the notes of the contact. @param day "2026-11-24" */
  note: (day: string, reason: string) => `${day}: currículum enviado (${reason})`,
};
