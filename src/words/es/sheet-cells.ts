// What people see of single cells of any tab: the owner, the note on IDs, the hints of dropdowns and days.

export const ownerColumn = {
  header: 'Responsable',
  note: 'De quién es este registro: una dirección de correo. Solo el complemento de esa persona actúa sobre la fila.',
};
export const idNote =
  'Mantiene unido el registro cuando se ordenan o mueven las filas. Por favor, no lo cambies.';

export const cellHints = {
  choose: (header: string) => `${header}: elige una opción de la lista.`,
  date: (header: string) => `${header}: una fecha, por ejemplo 24/11/2026.`,
};
/** What the warning before an edit is called: unique to each header. */
export const keptByAddOn = (header: string) => `Lo gestiona Informational Interviews: ${header}`;

/** What people type where a tick belongs. */
export const TICKED = /^(true|yes|x|verdadero|sí|si)$/i;
