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
  /** When there is no more point in it; '' for never. */
  readonly untilLocal: string;
  /** The day on which it is due, or ''. */
  readonly dueOnLocal: string;
  /** The good time for it is over; it is still worth doing. */
  readonly isLate: boolean;
  /** What it counts from: the talk, the request or the last contact; '' where nothing is known. */
  readonly sinceLocal: string;
  /** What else is to be done for the same person, in order. */
  readonly behind: readonly Step[];
}

type Known = Pick<Step, 'key' | 'kind'> & Partial<Step>;

export function stepFor(person: PersonSummary, known: Known): Step {
  return newStep(person.id, person.name || person.email, known.key, known);
}

/** @param person null where the talk names nobody of one's own contacts */
export function stepForTalk(
  person: PersonSummary | null,
  talk: TalkSummary,
  known: Omit<Known, 'key'>,
): Step {
  const { id, startsAtLocal } = talk;
  const name = person?.name || talk.contactName;
  return newStep(person?.id ?? '', name, `${known.kind}:${id}`, known, id, startsAtLocal);
}

/** One by one: there may be tens of thousands, and this is several times faster than spreading. */
function newStep(
  contactId: ContactId | '',
  name: string,
  key: string,
  known: Omit<Known, 'key'>,
  interviewId: InterviewId | '' = known.interviewId ?? '',
  sinceLocal: string = known.sinceLocal ?? '',
): Step {
  return {
    key,
    kind: known.kind,
    contactId,
    name,
    interviewId,
    sinceLocal,
    aboutId: known.aboutId ?? '',
    fromLocal: known.fromLocal ?? '',
    untilLocal: known.untilLocal ?? '',
    dueOnLocal: known.dueOnLocal ?? '',
    isLate: known.isLate ?? false,
    behind: NONE,
  };
}

const NONE: readonly Step[] = [];
