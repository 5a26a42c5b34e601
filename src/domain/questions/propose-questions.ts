// Proposes the questions for one talk: as many as its minutes hold, in the order that a talk takes.
import { PURPOSES, type Purpose, type Question, type QuestionKind } from '../records';
import { chooseClosing, leadAlike } from './choose-closing';
import { DEFAULT_QUESTIONS, isTopicOf } from './default-questions';
import { questionKey } from './question-text';

/** A good answer takes two to three minutes, the next question included. */
export const MINUTES_A_QUESTION = 2.5;
/** However short the talk: one that opens it, and the two that lead to the next person. */
const FEWEST = 3;
/** Nobody likes to answer more. A longer talk goes deeper instead. */
const MOST = 15;
/** The order of a talk. */
const KINDS: readonly QuestionKind[] = ['Powerful', 'Practical', 'Own', 'Closing'];

export interface ProposalInput {
  /** The rows of the Questions tab. */
  readonly questions: readonly Question[];
  readonly purpose: Purpose;
  readonly minutes: number;
  /** All that this person was asked in earlier talks. */
  readonly askedBefore: readonly string[];
  /** The same seed gives the same list; each contact's id gives another. */
  readonly seed: string;
}

export interface Proposal {
  readonly questions: readonly Question[];
  /** The Questions tab is empty: these are the ones that a new sheet starts with. */
  readonly isFromDefaults: boolean;
}

/** How many questions fit, `questionsFor(20)` is 8. */
export function questionsFor(minutes: number): number {
  return Math.min(MOST, Math.max(FEWEST, Math.floor(minutes / MINUTES_A_QUESTION)));
}

/** How long so many questions take: `minutesFor(7)` is 18. */
export function minutesFor(count: number): number {
  return Math.round(count * MINUTES_A_QUESTION);
}

/**
 * Half of what is not closing lets people talk about themselves; the rest is about the work, for the
 * purpose, with a third of the place for one's own questions. What one kind lacks the others fill.
 */
export function proposeQuestions(input: ProposalInput): Proposal {
  const { rows, isFromDefaults, isFree, wasAsked } = read(input);
  const total = questionsFor(input.minutes);
  const closing = chooseClosing(rows, isFree, wasAsked, total);
  const kindly = (kind: QuestionKind) => rows.filter((one) => one.kind === kind && isFree(one));
  const ranked = {
    powerful: openerFirst(kindly('Powerful'), input.seed),
    practical: acrossTopics(kindly('Practical'), input),
    own: byRank(kindly('Own'), input.seed),
  };
  const room = total - closing.length;
  let own = Math.min(ranked.own.length, Math.floor(room / 3));
  let powerful = Math.min(ranked.powerful.length, Math.ceil((room - own) / 2));
  const practical = Math.min(ranked.practical.length, room - own - powerful);
  powerful = Math.min(ranked.powerful.length, room - own - practical);
  own = Math.min(ranked.own.length, room - powerful - practical);
  const inSheetOrder = (list: readonly Question[]) =>
    [...list].sort((one, other) => rows.indexOf(one) - rows.indexOf(other));
  return {
    questions: [
      ...inSheetOrder(ranked.powerful.slice(0, powerful)),
      ...inSheetOrder(ranked.practical.slice(0, practical)),
      ...inSheetOrder(ranked.own.slice(0, own)),
      ...closing,
    ],
    isFromDefaults,
  };
}

/**
 * Another question of the same kind, or null where there is none that is free: goes round through
 * all of them, however often it is asked.
 * @param listed the texts that are on the list now, the replaced one among them
 */
export function anotherQuestion(
  input: ProposalInput,
  replaced: Pick<Question, 'text' | 'kind'>,
  listed: readonly string[],
): Question | null {
  const { rows, isFree } = read(input);
  const isAlike = (one: Question) =>
    one.kind === replaced.kind &&
    fits(one, input.purpose) &&
    (one.kind !== 'Closing' || leadAlike(one.text, replaced.text));
  const ring = byRank(rows.filter(isAlike), input.seed);
  const taken = new Set(listed.map(questionKey));
  const from = ring.findIndex(({ text }) => questionKey(text) === questionKey(replaced.text));
  const onward = [...ring.slice(from + 1), ...ring.slice(0, from + 1)];
  return onward.find((one) => isFree(one) && !taken.has(questionKey(one.text))) ?? null;
}

/** The kind that a question has in the sheet; one that is not there is one's own. */
export function kindOf(text: string, questions: readonly Question[]): QuestionKind {
  const key = questionKey(text);
  const isIt = (one: Question) => questionKey(one.text) === key;
  return (questions.find(isIt) ?? DEFAULT_QUESTIONS.find(isIt))?.kind ?? 'Own';
}

/** Is a list in the order of a talk? */
export function isInOrder(kinds: readonly QuestionKind[]): boolean {
  const places = kinds.map((kind) => KINDS.indexOf(kind));
  return places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
}

function read({ questions, askedBefore }: ProposalInput) {
  const isFromDefaults = questions.every(({ text }) => text === '');
  const asked = new Set(askedBefore.map(questionKey));
  const wasAsked = ({ text }: Question) => asked.has(questionKey(text));
  const isFree = (one: Question) => one.inUse && !wasAsked(one);
  return {
    rows: eachOnce(isFromDefaults ? DEFAULT_QUESTIONS : questions),
    isFromDefaults,
    isFree,
    wasAsked,
  };
}

/** Of two rows with one question the one in use counts. */
function eachOnce(questions: readonly Question[]): readonly Question[] {
  const byKey = new Map<string, Question>();
  for (const question of questions) {
    const key = questionKey(question.text);
    const known = byKey.get(key);
    if (key !== '' && (known === undefined || (!known.inUse && question.inUse)))
      byKey.set(key, question);
  }
  return [...byKey.values()];
}

/** The first of the sheet is the natural opener; the others come as the seed has it. */
function openerFirst(questions: readonly Question[], seed: string): readonly Question[] {
  const [opener, ...others] = questions;
  return opener ? [opener, ...byRank(others, seed)] : [];
}

/** One question of each topic in turn, beginning with the topic that the talk is about. */
function acrossTopics(
  questions: readonly Question[],
  { purpose, seed }: Pick<ProposalInput, 'purpose' | 'seed'>,
): readonly Question[] {
  const byTopic = new Map<string, Question[]>();
  for (const question of byRank(questions, seed)) {
    if (!fits(question, purpose)) continue;
    const topic = question.topic.toLowerCase();
    byTopic.set(topic, [...(byTopic.get(topic) ?? []), question]);
  }
  const piles = [...byTopic]
    .sort(
      ([one], [other]) =>
        Number(isTopicOf(purpose, other)) - Number(isTopicOf(purpose, one)) ||
        rankOf(one, seed) - rankOf(other, seed),
    )
    .map(([, pile]) => pile);
  const rounds = Math.max(0, ...piles.map((pile) => pile.length));
  return Array.from({ length: rounds }, (_, round) =>
    piles.flatMap((pile) => pile[round] ?? []),
  ).flat();
}

/** A topic that is another purpose does not belong into this talk. */
function fits({ topic }: Question, purpose: Purpose): boolean {
  return isTopicOf(purpose, topic) || !PURPOSES.some((other) => isTopicOf(other, topic));
}

/** What a person or a coach added comes first; the others as the seed has it. */
function byRank(questions: readonly Question[], seed: string): readonly Question[] {
  const ranks = new Map(questions.map((one) => [one, rankOf(questionKey(one.text), seed)]));
  return [...questions].sort(
    (one, other) =>
      Number(other.addedBy !== '') - Number(one.addedBy !== '') ||
      (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0),
  );
}

/** FNV-1a, then mixed once more: a place for each text that changes wholly with the seed. */
function rankOf(text: string, seed: string): number {
  let hash = 0x811c9dc5;
  for (const unit of `${seed}\n${text}`) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 15)) >>> 0;
}
