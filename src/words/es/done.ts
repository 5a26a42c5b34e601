// What an action has done, as it is said beside the way back: one sentence each.
import { LOCALE } from './locale';

const number = (count: number) => count.toLocaleString(LOCALE);

export const doneWords = {
  personAdded: (who: string) => `Has añadido a ${who}.`,
  peopleAdded: (count: number) => `Has añadido a ${number(count)} personas.`,
  filledIn: (name: string) => `Se ha completado lo que faltaba de ${name}.`,
  manyFilledIn: (count: number) => `Se ha completado lo que faltaba de ${number(count)} personas.`,
  /** Behind the two above: the headers that the tab has not. */
  leftOutWithoutColumn: (headers: readonly string[]) =>
    ` Se ha dejado fuera lo que no tiene columna en la pestaña: ${headers.map((one) => `«${one}»`).join(', ')}.`,
  targetAdded: (organization: string) => `${organization} ya está entre tus objetivos.`,
  targetUpdated: (organization: string) => `La respuesta sobre ${organization} está al día.`,
  targetRemoved: (organization: string) => `${organization} ya no está en tu lista.`,
  stepDropped: (name: string) => `Has descartado el paso con ${name}.`,
  /** @param day as it reads in a letter: "24 de noviembre" */
  stepPutOff: (name: string, day: string) => `El paso con ${name} vuelve el ${day}.`,
  confirmed: (name: string) => `Tu conversación con ${name} está confirmada.`,
  resumeSent: (name: string) => `Tu currículum para ${name} consta como enviado.`,
  /** @param introducer '' where no name is known */
  introducerTold: (introducer: string, name: string) =>
    `${introducer || 'Quien te presentó'} ya sabe cómo fue con ${name}.`,
  inTouch: (name: string) => `Hoy has estado en contacto con ${name}.`,
  declined: (name: string) => `Has anotado que ${name} dijo que no.`,
  nextStepDone: (name: string) => `El próximo paso con ${name} está hecho.`,
  draftFiled: (name: string) =>
    `El borrador para ${name} está anotado. Deshacer deja el borrador en Gmail.`,
  letterNoted: (name: string) => `Tu mensaje para ${name} está anotado.`,
  resumeDrafted: (name: string) =>
    `Tu currículum para ${name} consta como enviado. Deshacer deja el borrador en Gmail.`,
  talkPlanned: (name: string) => `Tu conversación con ${name} está planeada.`,
  talkFiled: (name: string) => `Tu conversación con ${name} está registrada.`,
  questionsSaved: (name: string) => `Tus preguntas para ${name} están guardadas.`,
  changed: (name: string) => `Se han guardado los cambios de ${name}.`,
  membersAdded: (count: number) =>
    count === 1 ? 'Has añadido a 1 miembro.' : `Has añadido a ${number(count)} miembros.`,
  memberRemoved: (name: string) => `${name} ya no está en la lista.`,
  shared: {
    Win: 'Has compartido tu logro.',
    Question: 'Has compartido tu pregunta.',
    Comment: 'Has compartido tu comentario.',
  },
  notes: {
    Sent: (name: string) => `La nota para ${name} consta como enviada.`,
    Skipped: (name: string) => `No habrá nota para ${name}.`,
    Due: (name: string) => `Se preparará el borrador de la nota para ${name}.`,
  },
  /** After an undo: what it left, since somebody changed it. */
  stays: (count: number) =>
    count === 1
      ? 'Una fila añadida se ha cambiado o completado desde entonces, así que se queda. Si no la necesitas, elimínala en la hoja.'
      : `${number(count)} filas añadidas se han cambiado o completado desde entonces, así que se quedan. Las que no necesites, elimínalas en la hoja.`,
};
