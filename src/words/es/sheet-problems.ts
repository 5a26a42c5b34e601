// What is told where the sheet is not as it should be, or cannot be written to.

export const sheetProblems = {
  tabMissing: (tab: string) =>
    `La pestaña «${tab}» no está en esta hoja de cálculo. Si le cambiaste el nombre, devuélveselo; si no, usa «Preparar esta hoja» para crearla de nuevo.`,
  columnMissing: (tab: string, header: string) =>
    `La pestaña «${tab}» no tiene la columna «${header}». Si le cambiaste el nombre, devuélveselo; si no, usa «Preparar esta hoja» para añadirla.`,
  beingChanged: (tab: string) =>
    `Alguien está ordenando o cambiando la pestaña «${tab}» en este momento. Espera un poco y vuelve a intentarlo.`,
  noRoomForPrivate:
    'No queda espacio para más personas que guardas solo para ti, así que no se cambió nada. Google reserva 500 kB por persona. Devuelve a alguien a la hoja o acorta las notas largas y vuelve a intentarlo.',
};
