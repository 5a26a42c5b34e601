// What is planned for one talk: when, where, what about, and the list of questions.
import type { ContactDetail, InterviewLine, InterviewPlan } from '../../../calls';
import {
  kindOf,
  type ProposalInput,
  proposeQuestions,
} from '../../../domain/questions/propose-questions';
import { oneQuestion, questionKey, questionLines } from '../../../domain/questions/question-text';
import {
  type InterviewId,
  PURPOSES,
  type Purpose,
  type Question,
  type QuestionKind,
} from '../../../domain/records';
import { addMinutes } from '../../parts/local-time';

const USUAL_MINUTES = 20;

export interface PlanItem {
  /** Its own as long as the list lives, whatever its words and its place. */
  readonly id: number;
  readonly text: string;
  readonly kind: QuestionKind;
}

/** The talk that is planned, and its list. */
interface TalkPlan {
  /** By it the server knows a repeated click. */
  readonly key: string;
  readonly interviewId: InterviewId | '';
  readonly purpose: Purpose;
  readonly about: string;
  /** '' while no date is agreed. */
  readonly startsAtLocal: string;
  readonly minutes: number;
  readonly where: string;
  readonly items: readonly PlanItem[];
  readonly leftOut: readonly PlanItem[];
  /** Changed by hand, or taken from the sheet: another length or purpose does not touch it. */
  readonly isListOwn: boolean;
}

export interface PlanForm extends TalkPlan {
  readonly isTouched: boolean;
  readonly nextItemId: number;
  /** Plans of the contact's other talks that were begun here. */
  readonly parked: readonly TalkPlan[];
}

/** What a plan is made from. */
export interface PlanSource {
  readonly contact: ContactDetail;
  /** The rows of the Questions tab. */
  readonly questions: readonly Question[];
  /** The field of the person who asks. */
  readonly field: string;
  readonly nowLocal: string;
  readonly newKey: () => string;
}

/** Begins with the talk that was asked for, else with the next one that is planned, else a new one. */
export function startPlan(source: PlanSource, wanted: InterviewId | undefined): PlanForm {
  const talk =
    source.contact.interviews.find(({ id }) => id === wanted) ?? plannedTalks(source)[0] ?? null;
  const empty = { items: [], leftOut: [], isListOwn: false, nextItemId: 1, parked: [] };
  return freshPlan({ ...newTalk(source), ...empty, isTouched: false }, talk, source);
}

/** Talks that are still to come, the next one first, those without a date last. */
export function plannedTalks({ contact, nowLocal }: PlanSource): readonly InterviewLine[] {
  const end = (talk: InterviewLine) => addMinutes(talk.startsAtLocal, talk.minutes) || '9999';
  return contact.interviews
    .filter((talk) => talk.thankYou === 'Not due' && !talk.hasLearned && end(talk) >= nowLocal)
    .sort((one, other) => (end(one) < end(other) ? -1 : 1));
}

/** The plan of another talk, as it was left; '' for one that is not in the sheet yet. */
export function withTalk(form: PlanForm, id: InterviewId | '', source: PlanSource): PlanForm {
  if (id === form.interviewId) return form;
  const { isTouched: _touched, nextItemId: _next, parked: others, ...plan } = form;
  const known = others.find((one) => one.interviewId === id);
  const parked = [...others.filter((one) => one !== known), plan];
  if (known) return { ...form, ...known, parked };
  const talk = source.contact.interviews.find((one) => one.id === id) ?? null;
  return freshPlan({ ...form, ...newTalk(source), parked }, talk, source);
}

/** Changes the talk; a list that nobody touched follows its purpose and its length. */
export function withDetails(
  form: PlanForm,
  part: Partial<Pick<PlanForm, 'purpose' | 'about' | 'startsAtLocal' | 'minutes' | 'where'>>,
  source: PlanSource,
): PlanForm {
  const isUsual = form.about === usualAbout(form.purpose, source);
  const about =
    part.purpose && isUsual ? usualAbout(part.purpose, source) : (part.about ?? form.about);
  const changed = { ...form, ...part, about, isTouched: true };
  const isOther = changed.purpose !== form.purpose || changed.minutes !== form.minutes;
  return isOther && !form.isListOwn ? proposed(changed, source) : changed;
}

/** The list as it is proposed, in place of whatever was there. */
export function proposed(form: PlanForm, source: PlanSource): PlanForm {
  const { questions } = proposeQuestions(proposalInput(form, source));
  return { ...withItems({ ...form, items: [] }, questions), leftOut: [], isListOwn: false };
}

/** All that this person was asked in other talks. */
export function askedBefore(
  { contact }: Pick<PlanSource, 'contact'>,
  interviewId: InterviewId | '',
): readonly string[] {
  const others = contact.interviews.filter(({ id }) => id !== interviewId);
  const byKey = new Map(
    others
      .flatMap(({ questions, answers }) => [
        ...questionLines(questions),
        ...answers.map(({ question }) => question),
      ])
      .map((text) => [questionKey(text), text]),
  );
  return [...byKey.values()];
}

/** The plan as the server takes it. A talk whose row is gone is filed anew. */
export function planOf(form: PlanForm, contact: ContactDetail): InterviewPlan {
  const { key, purpose, about, startsAtLocal, minutes, where } = form;
  const isThere = contact.interviews.some(({ id }) => id === form.interviewId);
  return {
    ...{ key, purpose, about, startsAtLocal, minutes, where },
    contactId: contact.id,
    interviewId: isThere ? form.interviewId : '',
    questions: textsOf(form),
  };
}

/** The plan once it is saved. */
export function saved(form: PlanForm): PlanForm {
  const interviewId = form.interviewId || (`interview-${form.key}` as InterviewId);
  return { ...form, interviewId, isTouched: false };
}

/** The questions on the list, without empty ones. */
export function textsOf({ items }: Pick<PlanForm, 'items'>): readonly string[] {
  return items.map(({ text }) => oneQuestion(text)).filter(Boolean);
}

function newTalk(source: PlanSource) {
  const purpose: Purpose = source.contact.organization === '' ? 'Industry' : 'Company';
  return {
    key: source.newKey(),
    interviewId: '' as const,
    purpose,
    about: usualAbout(purpose, source),
    startsAtLocal: '',
    minutes: USUAL_MINUTES,
    where: '',
  };
}

/** Takes over what the sheet says of the talk; a talk without questions gets the proposed ones. */
function freshPlan(form: PlanForm, talk: InterviewLine | null, source: PlanSource): PlanForm {
  const plan: PlanForm = {
    ...form,
    ...(talk && {
      interviewId: talk.id,
      purpose: PURPOSES.find((purpose) => purpose === talk.purpose) ?? form.purpose,
      about: talk.about || form.about,
      startsAtLocal: talk.startsAtLocal,
      minutes: talk.minutes > 0 ? talk.minutes : form.minutes,
      where: talk.where,
    }),
  };
  const known = questionLines(talk?.questions ?? '');
  if (known.length === 0) return proposed(plan, source);
  const questions = known.map((text) => ({ text, kind: kindOf(text, source.questions) }));
  return { ...withItems({ ...plan, items: [] }, questions), leftOut: [], isListOwn: true };
}

function usualAbout(purpose: Purpose, { contact, field }: PlanSource): string {
  if (purpose === 'Company') return contact.organization;
  return purpose === 'Industry' ? contact.field || field : '';
}

/** What the questions for this talk are chosen from. */
export function proposalInput(form: PlanForm, source: PlanSource): ProposalInput {
  return {
    questions: source.questions,
    purpose: form.purpose,
    minutes: form.minutes,
    askedBefore: askedBefore(source, form.interviewId),
    seed: source.contact.id,
  };
}

function withItems(
  form: PlanForm,
  questions: readonly Pick<Question, 'text' | 'kind'>[],
): PlanForm {
  const items = questions.map(({ text, kind }, at) => ({ id: form.nextItemId + at, text, kind }));
  return {
    ...form,
    items: [...form.items, ...items],
    nextItemId: form.nextItemId + items.length,
  };
}
