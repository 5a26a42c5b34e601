// The signs by which a clause tells whether it asks for a job: words and classes of words, alone, in
// twos and threes, each marked where a "not" reaches it. A sign is a number, so that the weights of
// all of them fit into one short text.
import type { Word } from '../../../domain/etiquette/words';
import { baseOf, classesOf } from './word-classes';

/** How many different signs are told apart; what lies beyond shares a number. */
export const SIGN_COUNT = 524_288;

interface Token {
  readonly text: number;
  readonly base: number;
  /** Numbers of classes, or of the word's shape; the first is its chief one. */
  readonly kinds: readonly number[];
  readonly isGrammar: boolean;
}

interface PlacedToken extends Token {
  readonly isMark: boolean;
  readonly isQuestionMark: boolean;
  /** 1 in the reach of a "not" and in words that are only quoted, else 0. */
  readonly denied: 0 | 1;
}

const MARKS = new Set('. ? ! ; : - ( ) ¶'.split(' '));
const NEGATORS = new Set('not no never nor neither without nothing none hardly nobody'.split(' '));
/** "Not only", "not sure", "would not mind": such a "not" takes nothing back. */
const SPENT_BEFORE = new Set(
  (
    'only just merely simply solely purely exclusively sure certain know mind refuse say hesitate ' +
    'object help too wait'
  ).split(' '),
);
const TURNS = new Set(
  'but yet however though although because since unless except while whereas if'.split(' '),
);
/** After a comma these end the reach of a "not". */
const FRESH_STARTS = new Set(
  'i you we please could would can do is are what and my if that just only so'.split(' '),
);
const GRAMMAR_CLASSES = new Set(
  'me us you they mod be do does have past any the det wh if but neg only'.split(' '),
);
/** By these a clause knows what the clauses beside it are about. */
const REMEMBERED = new Set(
  (
    'job role hire hr paper apply refer neg want ask aim info gap fit avail skill rumour leaver org ' +
    'team boss worker helpme learn hand mind start pay study media meet you me'
  )
    .split(' ')
    .map(hashOf),
);
/** The first of these in a clause stands for who acts in it, or for the kind of question. */
const SUBJECTS = new Set(
  (
    'i my you your we our they he she it this that there no not nobody nothing what who how if is ' +
    'are do does did would could can may please the a'
  )
    .split(' ')
    .map(hashOf),
);
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:er|or|ist|ian|eer|man)s?$/, '-er'],
  [/ing$/, '-ing'],
  [/ed$/, '-ed'],
  [/ly$/, '-ly'],
  [/(?:tion|ment|ness|ity|ship)s?$/, '-tion'],
  [/[^s]s$/, '-s'],
];
const REACH = 8;

const KIND = {
  word: 1,
  class: 2,
  pair: 3,
  classPair: 4,
  three: 5,
  apart: 6,
  first: 7,
  asked: 8,
  before: 9,
  after: 10,
  subjects: 11,
} as const;
const tokens = new Map<string, Token>();
/** For each sign the last look in which it was seen: quicker than a set for each clause. */
const lastSeen = new Int32Array(SIGN_COUNT);
let look = 0;

/** The signs of each clause of a sentence, each sign once. */
export function signsOfClauses(clauses: readonly (readonly Word[])[]): number[][] {
  const placed = clauses.map(placedTokens);
  return placed.map((tokens, at) => signsOf(tokens, placed[at - 1], placed[at + 1]));
}

function signsOf(
  placed: readonly PlacedToken[],
  before: readonly PlacedToken[] | undefined,
  after: readonly PlacedToken[] | undefined,
): number[] {
  const signs: number[] = [];
  look += 1;
  const add = (kind: number, denied: number, a = 0, b = 0, c = 0) => {
    const sign = numberOf(kind * 2 + denied, a, b, c);
    if (lastSeen[sign] === look) return;
    lastSeen[sign] = look;
    signs.push(sign);
  };
  for (const [at, token] of placed.entries()) {
    add(KIND.word, token.denied, token.base);
    for (const kind of token.kinds) add(KIND.class, token.denied, kind);
    const next = placed[at + 1];
    if (next !== undefined) {
      add(KIND.pair, 0, token.text, next.text);
      for (const a of orText(token)) {
        for (const b of orText(next)) add(KIND.classPair, next.denied, a, b);
      }
      const third = placed[at + 2];
      if (third !== undefined)
        add(KIND.three, third.denied, chief(token), chief(next), chief(third));
    }
    for (let far = at + 2; far < Math.min(placed.length, at + REACH); far += 1) {
      const other = placed[far];
      if (other === undefined || other.isMark) break;
      if (token.isGrammar && other.isGrammar) continue;
      for (const a of token.kinds) for (const b of other.kinds) add(KIND.apart, other.denied, a, b);
    }
  }
  const first = placed[0];
  if (first !== undefined) add(KIND.first, 0, chief(first));
  if (placed.some((token) => token.isQuestionMark)) {
    add(KIND.asked, 0);
    for (const token of placed) {
      if (!token.isGrammar) for (const kind of token.kinds) add(KIND.asked, 1, kind);
    }
  }
  const subjects = [before, placed, after].map(subjectOf);
  add(KIND.subjects, 0, subjects[0], subjects[1], subjects[2]);
  add(KIND.subjects, 1, subjects[0], subjects[1]);
  add(KIND.subjects, 1, subjects[1], subjects[2], 1);
  for (const [kind, neighbour] of [
    [KIND.before, before],
    [KIND.after, after],
  ] as const) {
    add(kind, 0, neighbour === undefined ? 0 : 1);
    for (const token of neighbour ?? []) {
      for (const known of token.kinds) if (REMEMBERED.has(known)) add(kind, token.denied, known, 1);
    }
  }
  return signs;
}

/** 0 where a clause has none, and where there is no clause. */
function subjectOf(placed: readonly PlacedToken[] | undefined): number {
  return placed?.find((token) => SUBJECTS.has(token.text))?.text ?? 0;
}

function placedTokens(words: readonly Word[]): PlacedToken[] {
  let isDenied = false;
  return words.map((word, at) => {
    const { text } = word;
    const next = words[at + 1]?.text ?? '';
    const endsReach =
      MARKS.has(text) || TURNS.has(text) || (text === ',' && FRESH_STARTS.has(next));
    if (endsReach) isDenied = false;
    const denied = isDenied || word.isQuoted ? 1 : 0;
    const denies = NEGATORS.has(text)
      ? !SPENT_BEFORE.has(next)
      : (text === 'rather' && next === 'than') || (text === 'instead' && next === 'of');
    if (denies) isDenied = true;
    return { ...tokenOf(word, at), isMark: MARKS.has(text), isQuestionMark: text === '?', denied };
  });
}

function tokenOf(word: Word, at: number): Token {
  const isName = word.isCapitalised && at > 0;
  const key = isName ? `${word.text}^` : word.text;
  const known = tokens.get(key);
  if (known !== undefined) return known;
  const base = baseOf(word.text);
  const classes = classesOf(base);
  const shape = shapeOf(word.text, isName);
  const names = classes.length > 0 || shape === '' ? classes : [shape];
  const token = {
    text: hashOf(word.text),
    base: hashOf(base),
    kinds: names.map(hashOf),
    isGrammar: names.every((name) => GRAMMAR_CLASSES.has(name)),
  };
  if (tokens.size > 5000) tokens.clear();
  tokens.set(key, token);
  return token;
}

/** Stands in for the class of a word that no class has; '' for marks. */
function shapeOf(text: string, isName: boolean): string {
  if (!/[a-z0-9]/.test(text)) return '';
  if (/^[0-9]/.test(text)) return '-num';
  if (isName) return '-Name';
  const ending = text.length > 4 ? ENDINGS.find(([pattern]) => pattern.test(text)) : undefined;
  return ending?.[1] ?? '-o';
}

function orText(token: Token): readonly number[] {
  return token.kinds.length > 0 ? token.kinds : [token.text];
}

function chief(token: Token): number {
  return token.kinds[0] ?? token.text;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}

function numberOf(kind: number, a: number, b: number, c: number): number {
  const hash = Math.imul(
    stirred(stirred(stirred(Math.imul(kind + 1, 0x9e3779b1), a), b), c),
    0xc2b2ae35,
  );
  return ((hash ^ (hash >>> 16)) >>> 0) % SIGN_COUNT;
}

function stirred(hash: number, part: number): number {
  const mixed = Math.imul(hash ^ part, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
