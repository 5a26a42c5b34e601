// What is said of a file of people: what it is where it cannot be read, what was lost or moved, and
// what stands in the files that people take along.

const howToGetOne =
  'En LinkedIn: Ajustes ▸ Privacidad de datos ▸ Obtener una copia de tus datos ▸ Contactos; descomprime lo que ' +
  'llegue y elige Connections.csv. En Contactos de Google: Exportar ▸ CSV de Google. En Outlook: Exportar ' +
  'contactos. En un iPhone u otra libreta de direcciones: vCards (.vcf).';
const otherFile = `Este archivo no es de LinkedIn, de Contactos de Google ni de Outlook, ni contiene vCards. ${howToGetOne}`;

export const otherFileWords = {
  otherFile,
  tooLarge: (megabytes: number) =>
    `Este archivo es demasiado grande (${megabytes} MB) para ser una lista de personas. ${otherFile}`,
  noPeople:
    'Este archivo tiene las columnas correctas, pero no hay nadie en él. ¿Se exportó sin elegir a nadie?',
  empty: `Este archivo está vacío. Descárgalo otra vez y elige el nuevo. ${howToGetOne}`,
  workbook:
    'Esto es un libro de Excel. Ábrelo, guárdalo como CSV (UTF-8) y elige el archivo nuevo; las columnas deben ' +
    'quedarse con los nombres que les dio LinkedIn, Contactos de Google u Outlook.',
  linkedInArchive:
    'Esta es la descarga comprimida de LinkedIn. Descomprímela (con un doble clic) y elige Connections.csv en ' +
    'la carpeta que aparezca.',
  archive: `Este archivo está comprimido (zip). Descomprímelo primero y elige el archivo CSV que contiene. ${howToGetOne}`,
  webPage: `Esto es una página web, no una lista de personas. Quizá la descarga pedía antes iniciar sesión. ${howToGetOne}`,
  notText: `Este archivo no es una lista de personas. ${howToGetOne}`,
};

const linesOf = (lines: readonly number[], more: number) => {
  if (more > 0) return `las líneas ${lines.join(', ')} y ${more} más`;
  if (lines.length === 1) return `la línea ${lines.join()}`;
  return `las líneas ${lines.slice(0, -1).join(', ')} y ${lines.slice(-1).join()}`;
};

export const fileNoticeWords = {
  damaged: 'Algunas letras del archivo están dañadas; se ven como «\ufffd».',
  cutOff: (line: number) =>
    `El archivo se corta en medio de la línea ${line}; lo anterior sí se ha leído. Descárgalo otra vez para tener el resto.`,
  /** `more`: lines that are not named. */
  badEmails: (lines: readonly number[], more: number) =>
    `En ${linesOf(lines, more)}, lo que figura como dirección de correo no lo es; se ha pasado a las notas.`,
};

/** Why a row is nobody. */
export const unreadableWords = {
  openQuote:
    'Unas comillas de esta fila no se cierran nunca, así que no se distinguen sus columnas.',
  group: 'Esta tarjeta es un grupo, no una persona.',
  hidden: 'Sin nombre ni correo: esta persona oculta ambos en las descargas.',
  nobody: (organization: string) =>
    organization === ''
      ? 'Sin nombre ni correo.'
      : `Solo una organización (${organization}), sin nombre ni correo.`,
};

/** Lines in the notes for what the sheet has no column for. */
export const fileNoteWords = {
  website: (url: string) => `Sitio web: ${url}`,
  department: (name: string) => `Departamento: ${name}`,
  otherOrganization: (name: string) => `Otra organización: ${name}`,
  connectedOn: (day: string) => `Contacto en LinkedIn desde: ${day}`,
  otherEmail: (address: string) => `Otro correo: ${address}`,
  otherPhone: (number: string) => `Otro teléfono: ${number}`,
  badEmail: (text: string) => `Correo en el archivo, no es una dirección: ${text}`,
};

/** Of what address books have no place for: the names that it has in the sheet. */
export const takenAlongWords = {
  kind: 'Tipo',
  field: 'Sector',
  association: 'Asociación',
  introducedBy: 'Presentado por',
  stage: 'Etapa',
  mayMention: 'Puedo mencionar',
  businessCard: 'Tarjeta',
  askedOn: 'Solicitada el',
  lastContact: 'Último contacto',
  line: (name: string, value: string) => `${name}: ${value}`,
};
