// The words around a name that are not the name: titles before it, credentials after it.

/** Titles with or without their full stop, lower case. */
const TITLES = new Set(
  (
    'dr drs prof professor mr mrs ms miss mx sir dame rev reverend herr frau monsieur madame mme mlle señor ' +
    'señora sra srta dra dottssa sigra dipl-ing profdr доктор профессор الدكتور الدكتورة ' +
    'الأستاذ الأستاذة السيد السيدة المهندس'
  ).split(' '),
);

/** Titles only with a full stop: without it they are names ("Don", "Gen") or too short to know. */
const DOTTED_TITLES = new Set(
  'sr fr hon dott sig dipl ing mag arq gen col maj capt cpt lt sgt cmdr adm gov sen rep st med jur phil rer nat hc lic eng د أ م'.split(
    ' ',
  ),
);

/** Credentials and suffixes of three letters and more. */
const CREDENTIALS = new Set(
  (
    'mba emba phd dphil edd dba psyd pharmd llm llb msc bsc msw mph mpa mpp mfa mdiv meng beng bba mha msn bsn ' +
    'dnp cpa cfa cfp cma cia cisa cissp cism ccna ccnp pmp pgmp capm csm cspo lssbb itil sphr phr shrm-cp ' +
    'shrm-scp aphr gphr lpn aprn fnp lcsw lmsw lmft lpc bcba aia faia leed leedap esq esquire iii cae ceo cfo ' +
    'cto coo chro cmo obe mbe cbe frsa fca aca acca mcips mrics dds dmd dvm dpt otr ccc-slp'
  ).split(' '),
);

/** Written like a name and yet none: "Jr.", "Esq.", "Phd". */
const NEVER_NAMES = new Set(['jr', 'esq', 'esquire', 'phd', 'ii', 'iii', 'iv']);

/** Credentials that are also names or words: only in capitals, after a name that is not all capitals. */
const SHORT_CREDENTIALS = new Set(
  'MA BA MS BS MD DO PA PE SE JD RN OD SJ OP OFM CM QC KC SC AM RD PT OT RA CHA SR MED'.split(' '),
);

/** "M.S. Dhoni" is no Ms, and "D.R." no doctor. */
const INITIALS = /^(?:\p{Script=Latin}\.)+\p{Script=Latin}\.?$/u;

/** "Dr.", "Prof", "د." before a name. */
export function isTitle(word: string): boolean {
  if (INITIALS.test(word)) return false;
  const bare = withoutDots(word).toLowerCase();
  return TITLES.has(bare) || (/[./]$/.test(word) && DOTTED_TITLES.has(withoutSlash(bare)));
}

/** "MBA", "Ph.D.", "Jr." after a name; also in small letters. Never "Ma" or "Cia", which are names. */
export function isCredential(word: string): boolean {
  const bare = withoutMarks(word);
  return isLongCredential(word) || SHORT_CREDENTIALS.has(bare) || word === 'Sr.';
}

/** The same, but without those that a name in capitals can end with ("YO-YO MA"). */
export function isLongCredential(word: string): boolean {
  const bare = withoutMarks(word);
  const looksLikeName = /^[A-Z][a-z]+$/.test(bare);
  const known = bare.toLowerCase();
  return NEVER_NAMES.has(known) || (!looksLikeName && CREDENTIALS.has(known));
}

/** After a comma any short word in capitals is a credential, known or not: "SPHR", "CSPO®". */
export function looksLikeCredential(word: string): boolean {
  const bare = withoutMarks(word);
  return isCredential(word) || (bare.length <= 6 && /^[A-Z][A-Z0-9-]+$/.test(bare));
}

function withoutDots(word: string): string {
  return word.replace(/\./g, '');
}

function withoutSlash(word: string): string {
  return word.replace(/\/$/, '');
}

function withoutMarks(word: string): string {
  return word.replace(/[.®™©,;()]/g, '');
}
