// Recognises by its header what a file of people is. Columns are found by their names, never by
// their place, since they come and go between versions and languages.

export type PeopleLayout = 'LinkedIn' | 'Google Contacts' | 'Outlook';

/** The names of LinkedIn's columns in its languages, as `headerKey` makes them. */
export const LINKEDIN_COLUMNS = {
  firstName: ['first name', 'vorname', 'nombre', 'prenom', 'nome'],
  lastName: [
    'last name',
    'nachname',
    'apellidos',
    'apellido',
    'nom',
    'nom de famille',
    'sobrenome',
    'cognome',
  ],
  url: ['url', 'profile url', 'profil url', 'url del perfil', 'url du profil'],
  email: [
    'email address',
    'email',
    'emailadresse',
    'direccion de correo electronico',
    'correo electronico',
    'direccion de email',
    'adresse email',
    'adresse de courriel',
    'endereco de email',
    'indirizzo email',
  ],
  company: ['company', 'unternehmen', 'firma', 'empresa', 'entreprise', 'societe', 'azienda'],
  position: ['position', 'cargo', 'puesto', 'poste', 'fonction', 'intitule du poste', 'posizione'],
  connectedOn: [
    'connected on',
    'verbunden am',
    'verknupft am',
    'vernetzt am',
    'kontakt seit',
    'conectado el',
    'fecha de conexion',
    'connecte le',
    'en relation depuis le',
    'date de connexion',
    'conectado em',
    'data di collegamento',
  ],
} as const;

/** "E-Mail-Adresse " and "email adresse" are one: lower case, no accents, no hyphens, single spaces. */
export function headerKey(header: string): string {
  return header
    .normalize('NFD')
    .replace(/[\p{M}\ufeff"'’]/gu, '')
    .toLowerCase()
    .replace(/e-mail/g, 'email')
    .replace(/emailadresse|email-adresse/g, 'emailadresse')
    .replace(/[\s\u00a0_]+/g, ' ')
    .trim();
}

/** What a row of column names belongs to, or null for a row that is no such header. */
export function layoutOf(headers: readonly string[]): PeopleLayout | null {
  const keys = new Set(headers.map(headerKey));
  const has = (...names: readonly string[]) => names.some((name) => keys.has(name));
  if (keys.size < 3) return null;
  if (has('given name', 'first name') && isGoogle(keys, has)) return 'Google Contacts';
  if (has('first name') && has('email address') && has('job title', 'business phone')) {
    return 'Outlook';
  }
  const columns = LINKEDIN_COLUMNS;
  const hasName = has(...columns.firstName) && has(...columns.lastName);
  const hasWork = has(...columns.company) && has(...columns.position);
  const isLinkedIn = hasName && (has(...columns.connectedOn) || (hasWork && has(...columns.url)));
  return isLinkedIn ? 'LinkedIn' : null;
}

function isGoogle(keys: Set<string>, has: (...names: readonly string[]) => boolean): boolean {
  const numbered = [...keys].some((key) =>
    /^(email|phone|organization) \d+ - (value|name|type|label)$/.test(key),
  );
  return (
    numbered || has('group membership') || (has('file as') && has('labels', 'organization name'))
  );
}
