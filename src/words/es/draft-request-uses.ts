// What Draft a request says of each kind of letter.
import type { LetterUse } from '../../domain/letters/letter-uses';

interface UseWords {
  readonly label: string;
  readonly lead: string;
  /** On the button that files a letter which went another way. */
  readonly mark: string;
  /** What is filed when that button is pressed. */
  readonly markHint: string;
  /** Once it is drafted or sent. `about`: the person whom it speaks of, or ''. */
  readonly done: (name: string, about: string) => string;
}

const ASKED: Pick<UseWords, 'mark' | 'markHint'> = {
  mark: 'La envié: marcar como solicitada',
  markHint: 'La hoja anotará hoy como el día de tu solicitud.',
};
const NOTED: Pick<UseWords, 'mark' | 'markHint'> = {
  mark: 'La envié: anotarlo',
  markHint: 'La hoja anotará que escribiste hoy.',
};

export const useWords: Readonly<Record<LetterUse, UseWords>> = {
  Request: {
    label: 'Pedir una conversación',
    lead: 'Veinte minutos de su consejo, nunca un empleo.',
    ...ASKED,
    done: (name) =>
      `La solicitud a ${name} queda anotada. Si en una semana no hay respuesta, está bien un recordatorio amable.`,
  },
  'Help request': {
    label: 'Pedir nombres e ideas',
    lead: 'Para colegas y miembros de tu asociación: con quién hablar, cómo llegar a esas personas, qué saben de una empresa.',
    ...ASKED,
    done: (name) =>
      `La solicitud a ${name} queda anotada. Lo que te responda, guárdalo en Registrar una entrevista.`,
  },
  Nudge: {
    label: 'Dar seguimiento, una vez',
    lead: 'Un recordatorio amable tras una semana de silencio. Después, se deja estar.',
    mark: 'Lo envié: anotarlo',
    markHint: 'La hoja anotará hoy como el día de tu seguimiento.',
    done: (name) =>
      `Tu único seguimiento a ${name} queda anotado. Si no llega respuesta, pregunta a otra persona: rara vez es por ti.`,
  },
  'Permission to mention': {
    label: 'Preguntar «¿Puedo mencionar su nombre?»',
    lead: 'Antes de escribir a la persona en quien pensaron. Ninguna carta nombra a nadie sin un sí.',
    ...NOTED,
    done: (name) =>
      `Cuando ${name} responda, elige Sí o No en «Puedo mencionar», en su fila. Tus cartas se guían por eso.`,
  },
  Confirmation: {
    label: 'Confirmar nuestra conversación',
    lead: 'Uno o dos días antes: el día, la hora, el lugar y una salida fácil.',
    mark: 'La envié: marcar como confirmada',
    markHint: 'La hoja anotará que la conversación está confirmada.',
    done: (name) => `Tu conversación con ${name} queda marcada como confirmada.`,
  },
  'Thanks to the introducer': {
    label: 'Contarle cómo fue',
    lead: 'A quien te llevó hasta alguien le gusta saber en qué quedó.',
    mark: 'La envié: anotarlo',
    markHint: 'La hoja anotará que esa persona sabe cómo fue.',
    done: (name, about) =>
      about === ''
        ? `Queda anotado que escribiste a ${name}.`
        : `Queda anotado que ${name} sabe cómo fue con ${about}.`,
  },
  'Keeping in touch': {
    label: 'Mantener el contacto',
    lead: 'Cada pocos meses: en qué quedó su consejo. No pide nada.',
    ...NOTED,
    done: (name) => `Queda anotado que escribiste a ${name}. Volverá a tocarle dentro de 90 días.`,
  },
};
