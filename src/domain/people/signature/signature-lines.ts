// Finds the signature in what somebody pasted: without the letter before it, the mail that it
// answers, the disclaimer below it and the decoration around it.

/** A signature is short; what is longer is a whole conversation. */
const MAX_LENGTH = 20_000;
/** Longer lines are letters and disclaimers, unless somebody put a whole card into one. */
const MAX_PROSE_LENGTH = 160;
const MAX_LINE_LENGTH = 500;

const GREETINGS = [
  'best|best regards|kind(?:est)? regards|warm(?:est|ly)?(?: regards)?|regards|best wishes|all the best|sincerely',
  '(?:very )?(?:sincerely |truly |faithfully )?yours(?: sincerely| truly| faithfully)?|respectfully|cordially|take care',
  'thanks(?: again| so much)?|thank you|many thanks|cheers|talk soon|see you soon|with gratitude',
  'mit (?:freundlichen|besten|herzlichen) grü(?:ß|ss)en|(?:viele|liebe|beste|herzliche|schöne) grü(?:ß|ss)e|mfg|vg',
  '(?:bien )?cordialement|bien à vous|sincères salutations',
  '(?:reciba |recibe )?(?:un )?(?:muy )?(?:cordial |afectuoso |fuerte )?(?:saludos?|abrazos?)(?: cordial(?:es)?| afectuosos?)?',
  'atentamente|atte|(?:muchas |mil )?gracias(?: de antemano| y un saludo)?|quedo a (?:su|tu) disposición|hasta pronto',
  'atenciosamente|abraços|cordiali saluti|distinti saluti|grazie',
  'met vriendelijke groet(?:en)?|pozdrawiam|z poważaniem|med vänlig hälsning|с уважением|בברכה',
  'مع أطيب التحيات|مع التحية|تحياتي|よろしくお願い(?:いた)?します|敬具|此致|敬礼|祝好',
  '--|—|__+',
];
const SIGN_OFF = new RegExp(`^(?:${GREETINGS.join('|')})\\s*[,،!.~]*$`, 'iu');
const NOISE =
  /^(?:sent from|get outlook|von meinem .*gesendet|envoyé de(?:puis)? mon|enviado desde mi|inviato da|\[image|\[cid|voted |follow us|join us)|confidential|intended (?:only|solely)|privileged|disclaimer|vertraulich|confidentiel|confidencial|before (?:you )?print|d'imprimer|environment|unsubscribe|amtsgericht|sitz der gesellschaft|^registered (?:in|office)|^vorstand\s*:|all rights reserved/iu;
const EARLIER_MAIL =
  /^(?:on .{6,80} wrote:|am .{6,80} schrieb.*:|le .{6,80} a écrit\s*:|el .{6,80} escribió:|-+ ?(?:original message|forwarded message|ursprüngliche nachricht).*)$/iu;
const MAIL_HEADER =
  /^(?:sent|date|to|cc|subject|gesendet|an|betreff|envoyé|à|objet|enviado|para|asunto)\s*:/iu;
const PRONOUNS =
  /[([]?(?<!\p{L})(?:she|he|they|ze|xe|sie|er|elle|il|iel|ella|él)\s*\/\s*\p{L}+(?:\s*\/\s*\p{L}+)*(?!\p{L})[)\]]?/giu;
// Pictures stand where others write "Phone:"; a keycap or a flag is one as well.
const PICTURES =
  /\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Emoji_Modifier}|\p{Extended_Pictographic})*|\p{Regional_Indicator}+|[\ufe0f\u20e3\ue000-\uf8ff]/gu;

/** Its lines, cleaned: one width of letters and digits, pictures turned into "|". */
export function signatureLines(text: string): readonly string[] {
  const lines = text
    .slice(0, MAX_LENGTH)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(cleanLine);
  const latest = beforeEarlierMail(lines);
  const isNoise = (line: string) => NOISE.test(line) || MAIL_HEADER.test(line);
  const kept = latest.filter((line) => {
    const most = /[|@]/.test(line) ? MAX_LINE_LENGTH : MAX_PROSE_LENGTH;
    return line !== '' && line.length <= most && !isNoise(line);
  });
  const signedAt = lastSignOff(kept);
  const from = kept.filter((line, at) => at < signedAt && /^(?:from|von|de)\s*:/i.test(line));
  return [...from, ...kept.slice(signedAt + 1)].filter((line) => !SIGN_OFF.test(line));
}

function cleanLine(line: string): string {
  return line
    .replace(/^\s*(?:>\s?)+/, '')
    .replace(/[\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(PICTURES, ' | ')
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/<(?:mailto|tel|https?):[^<>]*>|\[(?:image|cid)[^\]]*\]/gi, ' ')
    .replace(PRONOUNS, ' ')
    .replace(/[*_]{1,3}(?=[^\s*_])|(?<=[^\s*_])[*_]{1,3}(?=\s|$)/g, (mark) =>
      mark === '_' ? mark : '',
    )
    .trim();
}

/** A mail that is answered stands below the answer; where the answer tells nothing, it is meant. */
function beforeEarlierMail(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => EARLIER_MAIL.test(line));
  if (at === -1) return lines;
  const before = lines.slice(0, at);
  return before.some((line) => /@|\d.*\d.*\d.*\d.*\d.*\d.*\d/.test(line))
    ? before
    : lines.slice(at + 1);
}

/** The last sign-off that something follows, or -1. */
function lastSignOff(lines: readonly string[]): number {
  for (let at = lines.length - 2; at >= 0; at -= 1) {
    const rest = lines.slice(at + 1);
    if (SIGN_OFF.test(lines[at] ?? '') && rest.some((line) => !SIGN_OFF.test(line))) return at;
  }
  return -1;
}
