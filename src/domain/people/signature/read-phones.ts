// Telephone numbers in a line of text. The countries know which digits make a number; what stands
// before them says whether they are meant as one.
import {
  callingCodeOf,
  internationalNumber,
  nationalNumber,
  type PhoneNumber,
} from './phone-countries';

export interface ReadPhone {
  /** As it stands in the text. */
  readonly typed: string;
  /** As one would dial it: as typed, with the country in front where that is another than home. */
  readonly text: string;
  /** "+12125550142"; '' for a number that is none of any country, such as one without area code. */
  readonly international: string;
  readonly extension: string;
}

export interface FoundPhones {
  readonly phones: readonly ReadPhone[];
  /** The line with "|" in the place of what was read. */
  readonly rest: string;
}

const NUMBER =
  /(?<![\p{L}\d@#])(?:\+|\(\+|\()?\d(?:[\d \u00a0\u2000-\u200b\u202f\u2060\u3000().–-]|\/(?!\/))*\d(?![\d@]|\.\p{L}|:\d)/gu;
const EXTENSION =
  /^\s*(?:[,;]\s*)?(?:ext(?:ension)?|x|poste|durchwahl|dw|int|anexo|内線|#)\.?\s*(?::\s*)?#?(\d{1,6})(?!\d)/iu;
const LABEL =
  /(?:^|[\s|,;/(])(?:t|p|ph|m|c|o|d|w|h|hp|tel|tél|tf|telephone|téléphone|telefon|teléfono|telefone|telefono|phone|mob|mobile|mobil|móvil|celular|cellulare|cell|cel|port|portable|office|oficina|work|home|main|direct(?: line)?|directo|toll-?free|whatsapp|тел|моб|kom|gsm|did|電話|携帯|手机|手機|电话|هاتف|محمول|جوال|موبايل)\s*[.:|)]*\s*[.:|]?\s*$/iu;
const FAX = /(?:^|[\s|,;/(])(?:f|fx|fax|telefax|faks|传真|傳真|ファックス|فاكس)\s*[.:|)]*\s*$/iu;
const OTHER_NUMBER =
  /(?:^|[^\p{L}])(?:hrb|hra|vat|ust-?id(?:nr)?|siret|siren|iban|bic|nmls|dre|lic|license|licence|reg|registration|no|nr|№|id|tax|abn|acn|cif|nif|rfc|cnpj|zip|box|suite|ste|〒|邮编|郵編|邮政编码)\s*(?:id|no|nr)?[\s.:#|]*$/iu;
const DATE =
  /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}\s*[–-]\s*\d{4})$/;
/** ZIP+4: https://faq.usps.com/articles/Knowledge/ZIP-Code-The-Basics */
const LONG_ZIP = /^\d{5}-\d{4}$/;
const FEWEST_DIGITS = 7;
const FEWEST_LABELLED_DIGITS = 5;

/** @param countries tried in this order for numbers without "+"; the last one is home: ["DE", "US"] */
export function readPhones(line: string, countries: readonly string[]): FoundPhones {
  const phones: ReadPhone[] = [];
  let rest = '';
  let end = 0;
  for (const match of line.matchAll(NUMBER)) {
    for (const { text, start } of numbersIn(match[0], match.index)) {
      if (start < end) continue;
      const before = line.slice(end, start);
      const extension = EXTENSION.exec(line.slice(start + text.length));
      const length = text.length + (extension?.[0].length ?? 0);
      const typed = line.slice(start, start + length);
      const read = readOne(text, extension?.[1] ?? '', before, countries);
      if (read === null) continue;
      if (!FAX.test(before)) phones.push({ ...read, typed });
      rest += `${before} | `;
      end = start + length;
    }
  }
  return { phones, rest: rest + line.slice(end) };
}

/** "01 99 00 12 34 / 06 39 98 12 34" are two, "030 / 123 456" is one. */
function numbersIn(text: string, start: number): readonly { text: string; start: number }[] {
  const parts = text.split(/((?<!\s)\s+[/–-]\s+|\s(?=\(\d{3}\)\s))/);
  const numbers = parts.filter((_, at) => at % 2 === 0);
  if (numbers.length < 2 || numbers.some((part) => digitsOf(part).length < FEWEST_DIGITS)) {
    return [{ text, start }];
  }
  let at = start;
  return parts.flatMap((part, index) => {
    const place = { text: part, start: at };
    at += part.length;
    return index % 2 === 0 ? [place] : [];
  });
}

function readOne(
  text: string,
  extension: string,
  before: string,
  countries: readonly string[],
): Omit<ReadPhone, 'typed'> | null {
  const isLabelled = LABEL.test(before) || FAX.test(before);
  const digits = digitsOf(text);
  if (digits.length < (isLabelled ? FEWEST_LABELLED_DIGITS : FEWEST_DIGITS)) return null;
  if (!isLabelled && (OTHER_NUMBER.test(before) || DATE.test(text) || LONG_ZIP.test(text))) {
    return null;
  }
  const number = parsed(text, countries);
  const tail = extension === '' ? '' : ` ext. ${extension}`;
  if (number === null) {
    // Too short or too long for the country, but somebody wrote "Tel" before it.
    return isLabelled ? { text: text.trim() + tail, international: '', extension } : null;
  }
  const { callingCode, national } = number;
  const home = callingCodeOf(countries[countries.length - 1]);
  const isDialable = /^\(?\+/.test(text) || callingCode === home;
  // "+44 (0)20": nobody dials the 0 from abroad, and with the country in front nobody dials it at all.
  const shown = isDialable ? text.replace(/\(0\)\s*/, '').trim() : `+${callingCode} ${national}`;
  return { text: shown + tail, international: `+${callingCode}${national}`, extension };
}

/** A "+" says that it is meant: also a range that the country has opened since. */
function parsed(text: string, countries: readonly string[]): PhoneNumber | null {
  const international = /^\(?(?:\+|00(?=[1-9]))/.exec(text);
  if (international) {
    const digits = digitsOf(text.slice(international[0].length).replace(/\(0\)/, ''));
    const number = internationalNumber(digits);
    if (number || text.includes('+')) return number;
  }
  for (const country of countries) {
    const number = nationalNumber(digitsOf(text), country);
    if (number) return number;
  }
  return null;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
