// What is chosen and typed for one letter, and when it is ready.
import type { ContactDetail } from '../../../calls';
import type { Finding } from '../../../domain/etiquette/finding';
import {
  isLetterUse,
  type LetterUse,
  suggestedAbout as suggestedPerson,
  suggestedUse,
} from '../../../domain/letters/letter-uses';
import type { Channel, ContactId, Purpose } from '../../../domain/records';
import type { PersonSummary } from '../../../domain/summaries';
import type { Errand } from '../../app-state';

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

export interface RequestForm {
  /** By it the server knows a repeated click. */
  readonly key: string;
  readonly isTouched: boolean;
  /** The errand that was taken over last: it is taken over once. */
  readonly errand: Errand | null;
  readonly use: LetterUse;
  /** Whom the letter is about; '' where nobody is chosen. */
  readonly aboutId: ContactId | '';
  readonly purpose: Purpose;
  /** null: what the purpose suggests. */
  readonly about: string | null;
  readonly why: string;
  /** What one took from the talk. null: what was noted after it. */
  readonly learned: string | null;
  /** What came of it. */
  readonly news: string;
  readonly minutes: number;
  readonly channel: Channel;
  /** null: the first one that fits. */
  readonly templateName: string | null;
  /** What the person made of each letter by hand, and the filled letter that it began as. */
  readonly edited: Readonly<Partial<Record<LetterUse, Letter & { readonly from: Letter }>>>;
  /** Findings that the person has read and overruled: see `overruleKey`. */
  readonly overruled: readonly string[];
  /** A colleague of theirs was asked and has not answered: ask all the same. */
  readonly isAskingAnyway: boolean;
  /** Others in the group asked the same person, and it is agreed with them. */
  readonly knowsOthers: boolean;
  /** Once it was drafted or sent: where the draft is, or '' where the letter went another way. */
  readonly doneUrl: string | null;
}

/** The letter that comes next for this contact, or the one that another view asked for. */
export function startRequest(
  contact: ContactDetail,
  people: readonly PersonSummary[],
  key: string,
  errand: Errand | null = null,
): RequestForm {
  const form: RequestForm = {
    key,
    isTouched: false,
    errand,
    use: 'Request',
    aboutId: '',
    purpose: contact.organization === '' ? 'Industry' : 'Company',
    about: null,
    why: '',
    learned: null,
    news: '',
    minutes: 20,
    channel: contact.email === '' && contact.linkedIn !== '' ? 'LinkedIn' : 'Email',
    templateName: null,
    edited: {},
    overruled: [],
    isAskingAnyway: false,
    knowsOthers: false,
    doneUrl: null,
  };
  const { use = suggestedUse(contact, people), aboutId } = errand ?? {};
  const chosen = isLetterUse(use) ? use : suggestedUse(contact, people);
  return withUse(form, { use: chosen, key, contact, people, aboutId });
}

/** The same wishes for another letter, which has a key and a wording of its own. */
export function withUse(
  form: RequestForm,
  wish: {
    readonly use: LetterUse;
    readonly key: string;
    readonly contact: ContactDetail;
    readonly people: readonly PersonSummary[];
    readonly aboutId?: ContactId | undefined;
  },
): RequestForm {
  const { use, key, contact, people, aboutId } = wish;
  return {
    ...form,
    key,
    use,
    aboutId: aboutId ?? suggestedPerson(use, contact, people)?.id ?? '',
    learned: null,
    templateName: null,
    doneUrl: null,
  };
}

/** What was typed so far, for the letter that another view asked for. */
export function takeErrand(form: RequestForm, asked: RequestForm): RequestForm {
  const { key, errand, use, aboutId, learned, templateName, doneUrl } = asked;
  return { ...form, key, errand, use, aboutId, learned, templateName, doneUrl };
}

export interface Verdict {
  readonly isReady: boolean;
  readonly brokenMusts: number;
  readonly musts: number;
  /** Musts that the person has overruled. */
  readonly overruled: number;
}

export function verdictOf(
  findings: readonly Finding[],
  isOverruled: (finding: Finding) => boolean = () => false,
): Verdict {
  const musts = findings.filter(({ level }) => level === 'must');
  const broken = musts.filter(({ isKept }) => !isKept);
  const overruled = broken.filter(isOverruled).length;
  const brokenMusts = broken.length - overruled;
  return { isReady: brokenMusts === 0, brokenMusts, musts: musts.length, overruled };
}
