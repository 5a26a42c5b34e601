// The tab of one's own people in a group's sheet.

export const myRows = {
  hint: 'Tus propias personas, por próximo paso. Son copias: cámbialas en Contactos, o haz clic aquí en una fila y usa el panel lateral.',
  warning: 'Copias de Contactos: lo que se escribe aquí se pierde',
  somebody: 'Miembro',
  tabName: (name: string) => `${name} – mi gente`,
};
