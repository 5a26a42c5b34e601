// The movable clock and what ran while it moved.

export const clockWords = {
  clock: 'Reloj',
  clockAt: (moment: string): string => `Reloj, ${moment}`,
  title: 'Mover el reloj',
  about: (timeZone: string): string =>
    `La hora de esta hoja, en ${timeZone}. Por el camino se ejecutan los borradores cada hora y lo demás que esté programado.`,
  hour: '+1 hora',
  tomorrow: 'Mañana 9:00',
  week: '+1 semana',
  orSetTo: 'O ponlo en',
  set: 'Poner',
  whatRan: 'Qué se ejecutó',
  ran: (at: string, functionName: string, owner: string): string =>
    `${at}: ${functionName} se ejecutó para ${owner}`,
  failed: (at: string, functionName: string, owner: string, problem: string) => ({
    run: `${at}: ${functionName} para ${owner}`,
    problem: `falló: ${problem}`,
  }),
  nothingSet: 'No hay nada programado.',
  next: (moment: string): string => `Próxima ejecución: ${moment}.`,
};

/** How the parts of a moment are put together, each as Intl names it. */
export const momentWords = {
  /** "24 nov, 09:30" */
  short: (day: string, month: string, time: string): string => `${day} ${month}, ${time}`,
  /** "mar 24 nov 2026, 09:30" */
  long: (weekday: string, day: string, month: string, year: string, time: string): string =>
    `${weekday} ${day} ${month} ${year}, ${time}`,
};
