// What the server says to people: in place of a page, and in the sheet that it makes.
import type { SaveProblem } from '../../server/save-problem';

export const serverWords = {
  wentWrong: 'Algo ha fallado aquí. La terminal dice más.',
  nothingHere: 'Aquí no hay nada.',
  letterGone: 'Este mensaje ya no existe.',
  openPageFirst: 'Abre primero la página.',
  pageIsAt: (address: string): string => `Esta página solo está en ${address}.`,
  pageElsewhere: 'La página está en otra dirección.',
  paneClosed: 'Este panel está cerrado. Ábrelo de nuevo desde el menú.',
  stopped: (functionName: string, problem: string): string =>
    `${functionName} se detuvo: ${problem}`,
  notSaved: ({ folder, isFull, reason }: SaveProblem): string =>
    isFull
      ? `No queda espacio para escribir en la carpeta ${folder}. Libera espacio o elige otra carpeta con --data DIR.`
      : `No se puede escribir en la carpeta ${folder} (${reason}). Elige otra con --data DIR o permite que esta cuenta escriba en ella.`,
  /** The sheet until somebody names it, and its only tab. */
  untitled: 'Hoja de cálculo sin título',
  firstTab: 'Hoja 1',
};
