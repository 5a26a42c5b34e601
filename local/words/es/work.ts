// What the page is busy with, and what is said when it does not work.

/** What is going on. */
export const workWords = {
  readingPermissions: 'Leyendo los permisos',
  givingPermission: 'Dando permiso',
  runningItem: 'Ejecutando la opción del menú',
  movingClock: 'Moviendo el reloj',
};

export const troubleWords = {
  /** @param work what was going on, or the name of a menu item */
  didNotWork: (work: string): string => `No funcionó: ${work.replace(/…$/, '')}`,
  noAnswer: 'El programa de este equipo no responde. ¿Está en marcha?',
  lineBroke: 'Se cortó la conexión con el programa de este equipo.',
};

/** The line is back, and what a script has opened is from before. */
export const againWords = {
  title: 'De nuevo con conexión',
  text: 'Lo que está abierto junto a la hoja es de antes y ya no puede guardar nada. Copia lo que escribiste allí y ábrelo de nuevo desde el menú.',
};
