// What the shared parts of the page say.
import { LOCALE } from './locale';

export const pickerWords = {
  placeholder: 'Nombre, organización o correo',
  count: (total: number, shown: number, isTyped: boolean) => {
    if (total === 0)
      return isTyped
        ? 'No hay nadie con ese nombre en tu hoja.'
        : 'Todavía no hay nadie en tu hoja.';
    if (total > shown)
      return `Primeras ${shown} de ${total.toLocaleString(LOCALE)}. Escribe más letras para encontrar a otras.`;
    return total === 1 ? '1 persona' : `${total} personas`;
  },
} as const;

export const fieldWords = {
  optional: '(opcional)',
} as const;

export const openingWords = {
  opening: 'Abriendo…',
} as const;

export const undoWords = {
  undo: 'Deshacer',
  undoing: 'Deshaciendo…',
  undone: 'Deshecho.',
  close: 'Cerrar este mensaje',
} as const;

export const contactWords = {
  choose: '¿De quién se trata?',
  chooseHint: 'Escribe aquí un nombre o haz clic en una fila de la hoja.',
  chooseOther: 'Elegir a otra persona',
  keep: 'Seguir con esta',
  looking: 'Buscando…',
  lookingUp: (name: string) => `Buscando ${name === '' ? 'el contacto' : `a ${name}`}…`,
  row: (rowNumber: number) => `fila ${rowNumber}`,
  introduced: (name: string, permission: string) => `Presentado por ${name} (${permission})`,
  mayName: 'puedes mencionar su nombre',
  mayNotName: 'pidió que no menciones su nombre',
  notAskedToName: 'aún no preguntaste si puedes mencionar su nombre',
  offer: (name: string, rowNumber: number) => `Seleccionaste a ${name} (fila ${rowNumber}).`,
  use: (name: string) => `Usar a ${name}`,
  stay: (name: string) => `Seguir con ${name}`,
  nobody: 'Todavía no hay nadie en tu hoja',
  nobodyHint: 'Empieza por una persona que ya conoces.',
  addPeople: 'Añadir personas',
  justMe: 'Solo yo',
} as const;
