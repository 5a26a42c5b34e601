// What the page sends is checked like anything from outside: each function that Google exposes can
// be called by every editor of the sheet with whatever they like.

import * as v from 'valibot';
import { inputProblems } from '#words/problems';
import type { InterviewRecord, LetterDraft, PagePart, SentLetter, ViewName } from '../calls';
import { PARTS, VIEWS } from '../calls';
import { cleanLine, cleanText } from '../domain/people/clean-text';
import {
  CHANNELS,
  type ContactId,
  type InterviewId,
  MENTION_PERMISSIONS,
  PURPOSES,
  TEMPLATE_USES,
} from '../domain/records';
import { MOST_SETTING_CHARACTERS } from '../domain/settings';
import { Problem } from '../problem';
import { MOST_CHARACTERS_IN_CELL } from '../sheet/cell';

/** 200 kB is what Gmail takes for consumer accounts; a character may be four bytes. */
const MOST_BODY_CHARACTERS = 50_000;
const MOST_REFERRALS = 50;
const MOST_ANSWERS = 50;

const MOST_LINE_CHARACTERS = 1_000;

/** One line, trimmed. */
export const line = v.pipe(
  v.string(),
  v.maxLength(MOST_LINE_CHARACTERS),
  v.transform((text) => cleanLine(text, MOST_LINE_CHARACTERS)),
);
/** As it was typed, blanks at both ends taken off. One character is left for what keeps it text. */
const prose = v.pipe(
  v.string(),
  v.maxLength(MOST_CHARACTERS_IN_CELL - 1),
  v.transform((text) => cleanText(text).trim()),
);
export const letterBody = v.pipe(
  v.string(),
  v.maxLength(MOST_BODY_CHARACTERS),
  v.transform(cleanText),
);
/** Made by the page for one call. */
export const key = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));
export const contactId = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(100),
  v.transform((id) => id as ContactId),
);

/** '' for a talk that is not in the sheet yet. */
export const interviewId = v.pipe(
  v.string(),
  v.maxLength(100),
  v.transform((id) => id as InterviewId | ''),
);

const LETTER_DRAFT = v.object({
  key,
  contactId,
  use: v.picklist(TEMPLATE_USES),
  aboutId: v.union([v.literal(''), contactId]),
  subject: line,
  body: letterBody,
  knowsOthers: v.optional(v.boolean(), false),
});

const SENT_LETTER = v.object({
  contactId,
  use: v.picklist(TEMPLATE_USES),
  aboutId: v.union([v.literal(''), contactId]),
  channel: v.picklist(CHANNELS),
});

const INTERVIEW_RECORD = v.object({
  key,
  contactId,
  interviewId,
  purpose: v.picklist(PURPOSES),
  about: line,
  startsAtLocal: v.pipe(v.string(), v.maxLength(20)),
  minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(24 * 60)),
  where: line,
  learned: prose,
  helpReceived: prose,
  hasBusinessCard: v.boolean(),
  mayMention: v.picklist(MENTION_PERMISSIONS),
  resumeAskedFor: v.boolean(),
  nextStep: line,
  nextStepOnLocal: v.pipe(v.string(), v.maxLength(20)),
  referrals: v.pipe(v.array(v.unknown()), v.maxLength(MOST_REFERRALS)),
  answers: v.pipe(v.array(v.object({ question: line, answer: prose })), v.maxLength(MOST_ANSWERS)),
  thankYou: v.picklist(['Due', 'Skipped']),
});

export type CheckedInterviewRecord = Omit<InterviewRecord, 'referrals'> & {
  readonly referrals: readonly unknown[];
};

export function checkLetterDraft(input: unknown): LetterDraft {
  return check(LETTER_DRAFT, input);
}

export function checkSentLetter(input: unknown): SentLetter {
  return check(SENT_LETTER, input);
}

export function checkInterviewRecord(input: unknown): CheckedInterviewRecord {
  return check(INTERVIEW_RECORD, input);
}

/**
 * Settings as the page sends them, to be read by `readSettings`. What is no such thing is refused:
 * to read it as the settings of somebody who has none would wipe out those that are there.
 */
export function checkSettings(input: unknown): unknown {
  const text = v.pipe(v.string(), v.maxLength(MOST_SETTING_CHARACTERS), v.transform(cleanText));
  const holidays = v.array(v.object({ day: v.string(), name: text }));
  const texts = { name: text, introduction: text, field: text, signature: text };
  return check(v.object({ ...texts, thankYouDelayHours: v.number(), holidays }), input);
}

export function checkSwitch(input: unknown): boolean {
  return check(v.boolean(), input);
}

export function checkView(input: unknown): ViewName {
  return check(v.picklist(VIEWS), input);
}

export function checkParts(input: unknown): readonly PagePart[] {
  return check(v.array(v.picklist(PARTS)), input);
}

export function checkContactId(input: unknown): ContactId {
  return check(contactId, input);
}

export function checkMark(id: unknown, state: unknown, problem: unknown) {
  const schema = v.object({
    problem: v.optional(v.string()),
    id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    state: v.picklist(['Sent', 'Skipped', 'Due']),
  });
  return check(schema, { id, state, problem });
}

/** @throws Problem `bad-input` that names the field, never what stood in it */
export function check<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const field = result.issues.map((issue) => v.getDotPath(issue)).find((path) => path !== null);
  throw new Problem('bad-input', field ? inputProblems.field(field) : inputProblems.notUnderstood);
}
