// The fields that a template may name. One table for all: the notes on the Templates header, the
// errors about unknown names, and the prompts that stand where a field is empty.

export interface FieldName {
  /** As it stands between the braces: `contact.firstName`. */
  readonly name: string;
  /** One line on what it holds. */
  readonly about: string;
  /** What stands in the letter where the field is empty; '' for fields that only open a section. */
  readonly prompt: string;
}

export const FIELD_NAMES: readonly FieldName[] = [
  field('contact.name', 'the name of the person whom you write to', '[their name]'),
  field('contact.firstName', 'what follows "Dear": mostly their first name', '[their first name]'),
  field('contact.title', 'their job title', '[their title]'),
  field('contact.organization', 'where they work', '[their organization]'),
  field('contact.field', 'the field that they work in', '[their field]'),
  field(
    'contact.association',
    'the association that you share',
    '[the association that you share]',
  ),
  field('me.name', 'your name, from Settings', '[your name]'),
  field(
    'me.introduction',
    'who you are, in a few words, from Settings',
    '[who you are, in a few words]',
  ),
  field('me.field', 'the field that you want to learn about, from Settings', '[your field]'),
  field('me.signature', 'what stands under your name, from Settings', '[your signature]'),
  field('hasIntroducer', 'opens a section when somebody led you here who may be named'),
  field('introducer.name', 'who led you here, when that person may be named', '[who led you here]'),
  field('introducer.firstName', 'the same, first name only', '[who led you here]'),
  field('referral.name', 'a person whom they named to you', '[the person they named]'),
  field('referral.firstName', 'the same, first name only', '[the person they named]'),
  field('referral.organization', 'where that person works', '[where that person works]'),
  field('purpose.subject', 'what you want to learn about', '[what you want to learn about]'),
  field('purpose.toLearnAboutCompany', 'opens a section when it is about a company'),
  field('purpose.toLearnAboutOpportunity', 'opens a section when it is about an opportunity'),
  field('purpose.toLearnAboutIndustry', 'opens a section when it is about an industry'),
  field('why', 'why this person; it follows "because"', '[why you write to this person]'),
  field(
    'news',
    'what came of their advice; it follows "what became of it:"',
    '[what became of their advice]',
  ),
  field('minutes', 'how many minutes you ask for', '[how many]'),
  field('interview.date', 'the day of your talk', '[the day of your talk]'),
  field('interview.time', 'when a planned talk begins', '[the time of your talk]'),
  field('interview.where', 'where a planned talk takes place', '[where you meet]'),
  field('interview.about', 'what the talk was about', '[what you talked about]'),
  field(
    'interview.learned',
    'one thing of your notes under What I learned, as one sentence without its full stop',
    '[One thing you told me that I will use: …]',
  ),
  field(
    'interview.helpReceived',
    'the help that they gave, in a few words',
    '[how they helped you]',
  ),
  field('interview.hasReferrals', 'opens a section when they named people to you'),
  field('interview.resumeAskedFor', 'opens a section when they asked for your résumé'),
];

function field(name: string, about: string, prompt = ''): FieldName {
  return { name, about, prompt };
}

const BY_NAME: ReadonlyMap<string, FieldName> = new Map(FIELD_NAMES.map((one) => [one.name, one]));

/** The field of exactly that name, or undefined. */
export function fieldNamed(name: string): FieldName | undefined {
  return BY_NAME.get(name);
}

/**
 * The known name that is most like a mistyped one: `nearestFieldName('contact.fristName')` is
 * `'contact.firstName'`. null where none is near.
 */
export function nearestFieldName(mistyped: string): string | null {
  const wanted = mistyped
    .toLowerCase()
    .replace(/[^a-z.]/g, '')
    .slice(0, 40);
  let nearest: string | null = null;
  let least = Math.max(2, Math.floor(wanted.length / 2));
  for (const { name } of FIELD_NAMES) {
    const ends = [name, name.slice(name.indexOf('.') + 1)];
    const distance = Math.min(...ends.map((end) => editDistance(wanted, end.toLowerCase())));
    if (distance < least) [nearest, least] = [name, distance];
  }
  return nearest;
}

/** How many letters must be put in, taken out or changed: Levenshtein's distance. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
