// Takes the lines of a signature apart, once numbers and addresses are out of them: "Helen Cho, Dean
// of Students | Westlake College" has a name, a title and an organization.
import { looksLikeCredential } from '../name-words';
import { hasOrganization, hasTitle, isAddress, isUnit } from './word-lists';

export type PartKind = 'name' | 'title' | 'organization' | 'unit' | 'address' | 'other';

export interface Part {
  readonly text: string;
  readonly kind: PartKind;
  /** The line that it stands in, from 0. */
  readonly line: number;
  /** A label said so: "Title: Portfolio Manager". */
  readonly isSaid: boolean;
}

const BETWEEN_PIECES = /[|•·●‧│∙]|\t|\s{2,}/;
// Whatever two of these may be: a name and a title, a title and an organization.
const BETWEEN_PARTS = /((?<!\s)\s+(?:[–—~/-]+|@|at|bei|chez|presso)\s+|[,，;]\s+)/;
const LABELS: readonly (readonly [PartKind | 'any' | 'none', string])[] = [
  ['any', 'contact|kontakt|contacto|contatto'],
  ['name', 'name|nom|nombre|nome|from|von|姓名|氏名|الاسم'],
  ['title', 'title|job title|position|role|funktion|poste|cargo|职务|职位|役職|المسمى الوظيفي'],
  [
    'organization',
    'company|organi[sz]ation|employer|firma|unternehmen|entreprise|empresa|公司|会社|الشركة',
  ],
  ['address', 'address|adresse|anschrift|direcci[oó]n|endereço|indirizzo|office|地址|住所|العنوان'],
  [
    'none',
    't|tel|tél|telefon|telephone|téléphone|teléfono|telefone|telefono|phone|ph|p|m|mob|mobile|mobil|móvil|movil|cell|cel|c|o|d|w|h|hp|direct|fax|f|port|e|e-?mail|mail|correo|courriel|web|website|url|site|linkedin|twitter|x|skype|wechat|whatsapp|book a meeting|calendar|toll-?free|oficina|тел|моб|kom|gsm|did|电话|電話|手机|手機|携帯|邮箱|郵箱|邮编|传真|هاتف|محمول|جوال|البريد الإلكتروني',
  ],
];
const ONLY_LABEL = new RegExp(`^(?:${LABELS.map(([, text]) => text).join('|')})[\\s.:/-]*$`, 'iu');
/** "on behalf of", in German letters. */
const ON_BEHALF = /^(?:i\.\s?[AV]\.|ppa\.|p\.\s?p\.)\s+/;

/** @param isTheirOrganization is this what the e-mail address says that they work for? */
export function signatureParts(
  lines: readonly string[],
  isTheirOrganization: (text: string) => boolean,
): readonly Part[] {
  return lines.flatMap((source, line) =>
    source
      .split(BETWEEN_PIECES)
      .flatMap((piece) => partsOf(tidy(piece), line, isTheirOrganization)),
  );
}

function partsOf(
  piece: string,
  line: number,
  isTheirOrganization: (text: string) => boolean,
): readonly Part[] {
  if (!/\p{L}/u.test(piece) || ONLY_LABEL.test(piece) || /^["“„«]/.test(piece)) return [];
  for (const [kind, label] of LABELS) {
    const said = new RegExp(`^(?:${label})\\s*[:：]\\s*`, 'iu').exec(piece);
    if (!said) continue;
    const text = piece.slice(said[0].length).trim();
    if (kind === 'none' || text === '') return [];
    if (kind === 'any') return partsOf(text, line, isTheirOrganization);
    return [{ text, kind, line, isSaid: true }];
  }
  const east = eastAsianParts(piece);
  if (east) return east.map((part) => ({ ...part, line, isSaid: false }));
  const kindOf = (text: string): PartKind => {
    if (isTheirOrganization(text) && !hasTitle(text)) return 'organization';
    if (isAddress(text)) return 'address';
    if (hasTitle(text)) return 'title';
    return hasOrganization(text) ? 'organization' : isUnit(text) ? 'unit' : 'other';
  };
  return joined(piece.split(BETWEEN_PARTS), kindOf).map((part) => ({
    ...part,
    line,
    isSaid: false,
  }));
}

type Piece = Pick<Part, 'text' | 'kind'>;

/** Puts together again what belongs together: "Vice President, Lending", "Kim, MBA", "Acme, Inc." */
function joined(split: readonly string[], kindOf: (text: string) => PartKind): readonly Piece[] {
  const parts: { text: string; kind: PartKind }[] = [];
  for (let at = 0; at < split.length; at += 2) {
    const text = split[at] ?? '';
    const between = split[at - 1] ?? '';
    const last = parts[parts.length - 1];
    const kind = kindOf(text);
    const isTail =
      last !== undefined &&
      (looksLikeCredential(text) ||
        isLegalForm(text) ||
        (last.kind === 'title' && (kind === 'title' || kind === 'other') && isShort(text)) ||
        (last.kind === 'address' && (kind === 'address' || isWithin(split, at, kindOf))));
    if (isTail) last.text += between + text;
    else parts.push({ text, kind });
  }
  return parts.filter(({ text }) => text.trim() !== '');
}

/** "12 Main Street, Springfield, IL 62704": what an address goes on behind is of it. */
function isWithin(
  split: readonly string[],
  at: number,
  kindOf: (text: string) => PartKind,
): boolean {
  return kindOf(split[at] ?? '') === 'other' && kindOf(split[at + 2] ?? '') === 'address';
}

function isLegalForm(text: string): boolean {
  return /^(?:inc|llc|llp|ltd|lp|corp|co|plc|pllc|pc|p\.c|gmbh|ag|kg|s\.a|s\.l|s\.a\.s)\.?$/i.test(
    text,
  );
}

/** After a title, "Western Region" goes on with it. */
function isShort(text: string): boolean {
  return text.split(' ').length <= 4;
}

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
// Endings of places, offices and firms, which no name of a person has.
const NO_NAME_END = /[部課课科室店社行司局庁庁市区區県县省町街路号]$/u;

/** "王小明 总经理", "営業部 部長 山田 太郎": which blank divides, the words themselves have to say. */
function eastAsianParts(piece: string): readonly Piece[] | null {
  if (!EAST_ASIAN.test(piece) || isAddress(piece)) return null;
  const words = piece.split(/\s*[/,、]\s*|\s+/).filter(Boolean);
  const isTitle = words.map((word) => EAST_ASIAN.test(word) && hasTitle(word));
  const first = isTitle.indexOf(true);
  const last = isTitle.lastIndexOf(true);
  if (first === -1) return eastAsianName(words);
  const before = words.slice(0, first);
  const after = words.slice(last + 1);
  if (isEastAsianName(after)) {
    return [
      { text: after.join(' '), kind: 'name' },
      { text: words.slice(0, last + 1).join(' '), kind: 'title' },
    ];
  }
  if (isEastAsianName(before)) {
    return [
      { text: before.join(' '), kind: 'name' },
      { text: words.slice(first).join(' '), kind: 'title' },
    ];
  }
  return [{ text: piece, kind: 'title' }];
}

function eastAsianName(words: readonly string[]): readonly Piece[] | null {
  const east = words.filter((word) => EAST_ASIAN.test(word));
  const others = words.filter((word) => !EAST_ASIAN.test(word)).join(' ');
  if (!isEastAsianName(east)) return null;
  const name: Piece = { text: east.join(' '), kind: 'name' };
  return others === '' ? [name] : [name, { text: others, kind: 'other' }];
}

/** One or two words of two to five characters in all: "山田 太郎", "김민수", "タナカ ハルキ". */
export function isEastAsianName(words: readonly string[]): boolean {
  const text = words.join('');
  const isKatakana = /^[\p{Script=Katakana}ー・]{3,14}$/u.test(text);
  return (
    words.length > 0 &&
    words.length <= 2 &&
    (isKatakana || /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]{2,5}$/u.test(text)) &&
    !hasTitle(text) &&
    !hasOrganization(text) &&
    !words.some((word) => NO_NAME_END.test(word))
  );
}

function tidy(piece: string): string {
  return piece
    .replace(/[([{<][^\p{L}\p{N}]{0,9}[)\]}>]|[<>]/gu, ' ')
    .replace(EAST_ASIAN.test(piece) ? /\([^()]*\)/g : /^$/, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:/–—-]+|[\s,;:/–—-]+$/g, '')
    .replace(ON_BEHALF, '')
    .trim();
}
