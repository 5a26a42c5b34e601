// Slips in the names of the great mail providers: such an address is well formed, and nobody reads it.

const PROVIDERS = [
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'yahoo.com',
  'icloud.com',
] as const;
/** Near to one of those, and real. */
const REAL = new Set(['ymail.com', 'email.com', 'mail.com', 'rocketmail.com']);
/** `.co` is Colombia's; it is one letter short of the one that these providers have. */
const SLIPS_OF_COM = new Set(['con', 'cmo', 'ocm', 'vom', 'xom', 'cpm', 'clm', 'comm', 'om', 'co']);

/**
 * The address that was probably meant, or '' where there is no doubt.
 * `likelyAddress('ana@gmial.com')` → `'ana@gmail.com'`
 * @param email in lower case
 */
export function likelyAddress(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  if (REAL.has(domain)) return '';
  const dot = domain.indexOf('.');
  const name = domain.slice(0, dot);
  const ending = domain.slice(dot + 1);
  const meant = PROVIDERS.find((provider) => {
    const [wanted = ''] = provider.split('.');
    if (name === wanted) return SLIPS_OF_COM.has(ending);
    return ending === 'com' && isOneSlipFrom(name, wanted);
  });
  return meant === undefined ? '' : `${email.slice(0, at)}@${meant}`;
}

/** One letter too many, too few or another one, or two that changed places. */
function isOneSlipFrom(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1) return false;
  let start = 0;
  while (start < meant.length && typed[start] === meant[start]) start += 1;
  const [restTyped, restMeant] = [typed.slice(start), meant.slice(start)];
  return (
    restTyped.slice(1) === restMeant ||
    restTyped === restMeant.slice(1) ||
    restTyped.slice(1) === restMeant.slice(1) ||
    (restTyped.slice(2) === restMeant.slice(2) &&
      restTyped[0] === restMeant[1] &&
      restTyped[1] === restMeant[0])
  );
}
