// Names and numbers as they are jotted down: "Rosa Diaz, Acme, rosa@acme.example, +1 555 0100".
export interface ReferralRow {
  readonly name: string;
  /** An e-mail address, a phone number or both, as they were given. */
  readonly reach: string;
  readonly organization: string;
}

const EMAIL = /(?<![^\s,;<>()|])[^\s,;<>()|]+@[^\s,;<>()|]+/;
/** Seven digits or more, with what stands between them, and an extension. */
const PHONE = /\+?\(?\d(?:[\s()./-]*\d){6,}(?:\s*(?:x|ext\.?)\s*\d+)?/i;
const SEPARATORS = /\s{0,9}[,;|\t]\s*|(?<!\s)\s+[–—-]\s+/;
/** Nobody jots down more at once; what is longer is something else. */
const MOST_LINES = 50;

/** The e-mail address and the phone number in one text. */
export function splitReach(text: string): { readonly email: string; readonly phone: string } {
  const email = EMAIL.exec(text)?.[0] ?? '';
  const rest = text.replace(email, ' ').replace(/[<>()]\s*[<>()]/g, ' ');
  return { email, phone: rest.replace(/^[\s,;|]+|[\s,;|]+$/g, '') };
}

/** One row for each line, or nothing where the text is just a name. */
export function splitPeople(text: string): ReferralRow[] {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, MOST_LINES);
  const rows = lines.map(splitLine);
  return lines.length > 1 || rows.some(({ reach }) => reach !== '') ? rows : [];
}

function splitLine(line: string): ReferralRow {
  const email = EMAIL.exec(line)?.[0] ?? '';
  const withoutEmail = line.replace(email, ' ').replace(/<\s*>|\(\s*\)/g, ' ');
  const phone = PHONE.exec(withoutEmail)?.[0] ?? '';
  const [name = '', ...others] = withoutEmail
    .replace(phone, ' ')
    .split(SEPARATORS)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  return {
    name,
    reach: [email, phone.trim()].filter(Boolean).join(', '),
    organization: others.join(', '),
  };
}
