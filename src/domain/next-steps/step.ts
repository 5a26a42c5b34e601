// One next step, and the kinds of them in the order that good manners give.
import type { ContactId, InterviewId } from '../records';
import type { PersonSummary, TalkSummary } from '../summaries';

/**
 * Thanks come before all else, then what was promised to others, then what is still to come. The
 * time of a talk is made sure of before its questions are prepared: the day for the one passes, and
 * another person waits for it; the other can be done the evening before.
 */
export const STEP_KINDS = [
  'thank-you',
  'send-thank-you',
  'resume',
  'introducer',
  'record',
  'confirm',
  'questions',
  'try-next',
  'nudge',
  'own',
  'referred',
  'in-touch',
  'suggestion',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export interface Step {
  /** Names the step for good: it carries the talk, the person or the day that the step is about. */
  readonly key: string;
  readonly kind: StepKind;
  /** Who it is done for, and in whose row it is put off; '' where the talk names no contact. */
  readonly contactId: ContactId | '';
  readonly name: string;
  /** The talk that it is about, or ''. */
  readonly interviewId: InterviewId | '';
  /** The person who was met (introducer), or who could be asked next (try-next); or ''. */
  readonly aboutId: ContactId | '';
  /** When it begins to show; '' for always. */
  readonly fromLocal: string;
  /** The day on which it is due, or ''. */
  readonly dueOnLocal: string;
  /** The good time for it is over; it is still worth doing. */
  readonly isLate: boolean;
  /** What it counts from: the talk, the request or the last contact; '' where nothing is known. */
  readonly sinceLocal: string;
  /** What else is to be done for the same person, in order. */
  readonly behind: readonly Step[];
}

/** A step that a rule found: it shows from `fromLocal` on, and before `untilLocal` where that is given. */
export type Candidate = Step & { readonly untilLocal?: string };

type Known = Pick<Candidate, 'key' | 'kind'> & Partial<Candidate>;

export function stepFor(person: PersonSummary, known: Known): Candidate {
  return { ...NOTHING, contactId: person.id, name: person.name || person.email, ...known };
}

/** @param person null where the talk names nobody of one's own contacts */
export function stepForTalk(
  person: PersonSummary | null,
  talk: TalkSummary,
  known: Omit<Known, 'key'>,
): Candidate {
  const name = person?.name || talk.contactName;
  const key = `${known.kind}:${talk.id}`;
  const about = { interviewId: talk.id, sinceLocal: talk.startsAtLocal };
  return { ...NOTHING, contactId: person?.id ?? '', name, ...about, ...known, key };
}

const NOTHING = {
  contactId: '',
  name: '',
  interviewId: '',
  aboutId: '',
  fromLocal: '',
  dueOnLocal: '',
  isLate: false,
  sinceLocal: '',
  behind: [],
} as const;
