// What is said about a member's own tab.

export const myRowsWords = {
  title: 'Tus personas en la hoja',
  lead: 'Una pestaña tuya, ordenada por próximo paso. Lo que ven los demás queda como está. Haz clic allí en una fila, y el panel lateral muestra a esa persona.',
  show: 'Mostrarme mis filas',
  showing: 'Un momento…',
  shown: (tab: string) => `La pestaña «${tab}» ya está delante.`,
} as const;
