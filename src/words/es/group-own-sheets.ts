// What is said about members who work in a sheet of their own.
import type { GatheredSheet } from '../../domain/group/group-state';

export const numbersWords = {
  summary: 'Tengo un coach, y una hoja propia',
  lead: 'Para eso no necesitas ningún grupo. Una pestaña «Cifras» cuenta a cuántas personas escribiste, con cuántas conversaste y a cuántas diste las gracias: no contiene ningún nombre ni ninguna nota. Una pestaña «Logros» es para lo que quieras contar o preguntar.',
  seen: 'Quien reciba esta hoja podrá leerla entera. Si tu coach solo debe ver las cifras, la guía para coaches explica cómo.',
  make: 'Crear la pestaña Cifras',
  making: 'Creándola…',
  done: 'Las pestañas Cifras y Logros están listas.',
  steps: [
    'Pulsa Compartir, arriba a la derecha de esta hoja, escribe la dirección de tu coach y elige Lector.',
    'Envía a tu coach la dirección de esta hoja.',
  ],
  address: 'La dirección de esta hoja',
  copy: 'Copiar la dirección',
} as const;

export const gatherWords = {
  title: 'Reunir hojas propias',
  lead: 'Para miembros que trabajan en una hoja propia y la comparten contigo. Ellos crean una pestaña «Cifras» en Grupo de apoyo; tú pegas las direcciones de sus hojas.',
  paste: 'Direcciones de sus hojas',
  hint: 'Una por línea, con el nombre delante.',
  placeholder: 'Ana Ruiz: https://docs.google.com/spreadsheets/d/…',
  understood: (count: number) => (count === 1 ? '1 hoja reconocida' : `${count} hojas reconocidas`),
  again: (count: number) => (count === 1 ? '1 ya está' : `${count} ya están`),
  line: (line: number, problem: string) => `Línea ${line}: ${problem}`,
  unclear: 'No se entendió',
  noName: 'Hoja sin nombre',
  gather: (count: number) => (count === 1 ? 'Reunir 1 hoja' : `Reunir ${count} hojas`),
  gathering: 'Reuniendo…',
  reason: 'Pega una dirección o más.',
  done: 'Están en la pestaña «Hojas propias».',
  allow:
    'Permite cada hoja una vez: en la pestaña «Hojas propias», haz clic en una celda que muestre #REF!, espera un momento y elige Permitir acceso. Google no deja que un complemento lo haga por ti.',
  notYet: (count: number) =>
    count === 1
      ? 'Hay una hoja que aún no se puede leer'
      : `Hay ${count} hojas que aún no se pueden leer`,
  states: (sheets: readonly GatheredSheet[]) => {
    const old = sheets.filter(({ isOld }) => isOld).map(({ name }) => name);
    return old.length === 0
      ? ''
      : `De una semana anterior, hasta que se vuelva a abrir esa hoja: ${old.join(', ')}.`;
  },
  remove: 'Para terminar con una de ellas, borra su fila en «Hojas propias».',
} as const;
