// The weekly letter to the group: what went well, how the numbers stand against the aims, and which
// questions are open. Nothing in it but what members shared and what they let be counted.

import { digestLetter as words } from '#words/group-letters';
import { dayInLetter } from '../letters/letter-dates';
import { addDays, dayNumber } from '../local-clock';
import type { MemberLine, MemberProgress, ProgressFigures } from './group-state';
import { mondayOf } from './progress';

/** More would be a letter that nobody reads; the others stand in the Wins tab. */
const MOST_LINES = 20;
const MOST_CHARACTERS_A_LINE = 300;

export interface SharedWords {
  readonly member: string;
  readonly kind: 'Win' | 'Question' | 'Comment';
  readonly what: string;
  readonly sharedAtLocal: string;
  readonly isAnswered: boolean;
}

export interface DigestInput {
  readonly coachName: string;
  readonly members: readonly MemberLine[];
  /** Of the week that the digest is about. */
  readonly progress: readonly MemberProgress[];
  readonly wins: readonly SharedWords[];
  /** "2026-11-23": the Monday of that week. */
  readonly mondayLocal: string;
}

/**
 * The Monday of the week whose digest is due: the week in which the chosen day came last. So a digest
 * that was missed on its day is made on the next one, and none is made twice.
 * @param weekday 0 for Sunday to 6 for Saturday
 */
export function weekOfDigest(nowLocal: string, weekday: number): string {
  // 1 January 1970 was a Thursday.
  const today = ((dayNumber(nowLocal) ?? 0) + 4) % 7;
  return mondayOf(addDays(nowLocal, -((today - weekday + 7) % 7)));
}

export function composeDigest(input: DigestInput): {
  readonly subject: string;
  readonly body: string;
} {
  const { mondayLocal } = input;
  const isOfWeek = ({ sharedAtLocal }: SharedWords) =>
    mondayOf(sharedAtLocal) === mondayLocal && sharedAtLocal !== '';
  const wins = input.wins.filter((one) => one.kind === 'Win' && isOfWeek(one));
  const comments = input.wins.filter((one) => one.kind === 'Comment' && isOfWeek(one));
  const questions = input.wins.filter((one) => one.kind === 'Question' && !one.isAnswered);
  const from = dayInLetter(mondayLocal);
  const parts = [
    words.hello,
    words.week(from, dayInLetter(addDays(mondayLocal, 6))),
    section(words.wins, wins, words.noWins),
    numbers(input),
    section(words.questions, questions, words.noQuestions),
    comments.length > 0 ? section(words.comments, comments, '') : '',
    words.end(input.coachName),
  ];
  return {
    subject: words.subject(from, wins.length),
    body: parts.filter((part) => part !== '').join('\n\n'),
  };
}

function section(title: string, lines: readonly SharedWords[], none: string): string {
  const told = lines.slice(0, MOST_LINES).map((one) => `• ${one.member}: ${short(one.what)}`);
  const left = lines.length - told.length;
  const more = left > 0 ? [words.more(left)] : [];
  return [title, ...(told.length === 0 ? [none] : told), ...more].join('\n');
}

/** Together, not one by one: a letter to all is no place to compare people. */
function numbers({ members, progress }: DigestInput): string {
  const counted = progress.flatMap(({ memberEmail, figures }) => {
    const member = members.find(({ email }) => email === memberEmail);
    return member && figures ? [{ member, figures }] : [];
  });
  if (counted.length === 0) return '';
  const sum = (of: (one: { member: MemberLine; figures: ProgressFigures }) => number) =>
    counted.reduce((all, one) => all + of(one), 0);
  const lines = [
    words.asked(
      sum((one) => one.figures.askedThisWeek),
      sum((one) => one.member.weeklyRequests),
    ),
    words.met(
      sum((one) => one.figures.metThisWeek),
      sum((one) => one.member.weeklyInterviews),
    ),
  ];
  const left = members.length - counted.length;
  const note = left > 0 ? [words.counted(counted.length, members.length)] : [];
  return [words.numbers, ...lines.map((line) => `• ${line}`), ...note].join('\n');
}

/** On one line, and not for ever. */
function short(text: string): string {
  const line = Array.from(text.replace(/\s+/g, ' ').trim());
  return line.length > MOST_CHARACTERS_A_LINE
    ? `${line.slice(0, MOST_CHARACTERS_A_LINE - 1).join('')}…`
    : line.join('');
}
