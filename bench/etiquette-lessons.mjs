// What the weights of the signs are learned from, and how well that does on sentences left out.
import { CORPORA, loadRules, readCorpus, readPractice } from './etiquette-corpora.mjs';
import { learn, scoreOf } from './learner.mjs';
import { patternSentences } from './pattern-sentences.mjs';

export const LABELS = ['asks', 'disclaims'];
/** How many signs are kept: with more, the page grows and the figures hardly do. */
const MOST_SIGNS = { asks: 11000, disclaims: 3000 };
/** Above this score a clause counts: where precision and recall balance on sentences left out. */
export const LEAST = { asks: 0.2, disclaims: -0.6 };
const FOLDS = 8;
/** Neighbouring sentences of a corpus are often alike: so many stay in one fold. */
const BLOCK = 25;
const PER_PATTERN = 16;
/** Sentences made from patterns are many and much alike. */
const PATTERN_WEIGHT = 0.3;

const {
  splitWords,
  sentenceWords,
  sentencesOf,
  clausesOf,
  signsOfClauses,
  DEFAULT_QUESTIONS,
  DEFAULT_TEMPLATES,
} = await loadRules([
  'words',
  'letter-words',
  'clauses',
  '../../language/en/job-language/signs',
  '../questions/default-questions',
  '../letters/default-templates',
]);

/** The signs of each clause of a text. */
export function clauseSigns(text) {
  return sentenceWords(splitWords(text)).flatMap((words) => signsOfClauses(clausesOf(words)));
}

const withSigns = (row, weight) => ({ ...row, clauses: clauseSigns(row.text), weight });

/** Every sentence to learn from: those of the corpora with their `corpus` and `fold`. */
export function readLessons() {
  const labelled = CORPORA.flatMap((corpus) =>
    readCorpus(corpus).map((row, at) => ({
      ...withSigns(row, 1),
      corpus,
      fold: (Math.floor(at / BLOCK) * 7 + 3) % FOLDS,
    })),
  );
  const practice = [...readPractice(), ...ownSentences()].map((row) => withSigns(row, 1));
  const made = patternSentences(PER_PATTERN).map((row) => withSigns(row, PATTERN_WEIGHT));
  return { labelled, practice: [...practice, ...made] };
}

/** The questions and letters of a new sheet ask for no job. */
function ownSentences() {
  const sentences = DEFAULT_TEMPLATES.flatMap(({ subject, body }) => {
    const filled = `${subject}\n\n${body}`
      .replace(/\{\{[#^/][^}]*\}\}/g, ' ')
      .replace(/\{\{(?:minutes)\}\}/g, '20')
      .replace(/\{\{[^}]*\}\}/g, 'Acme Health');
    return sentencesOf(filled).map(({ start, end }) => filled.slice(start, end));
  });
  return [...sentences, ...DEFAULT_QUESTIONS.map(({ text }) => text)].map((text) => ({
    text,
    asks: false,
    disclaims: /\bnot (?:asking|for)\b.*\bjob\b/.test(text),
  }));
}

/** The model for a label, learned from these rows. */
export function learnLabel(rows, label) {
  const examples = rows.map((row) => ({
    clauses: row.clauses,
    wanted: row[label],
    weight: row.weight,
  }));
  return learn(examples, MOST_SIGNS[label]);
}

/** The labelled rows, each scored by a model that has not seen its fold. */
export function crossValidate({ labelled, practice }, label) {
  const known = new Set(labelled.map(({ text }) => lettersOf(text)));
  const unlike = practice.filter(({ text }) => !known.has(lettersOf(text)));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const seen = labelled.filter((row) => row.fold !== fold);
    const model = learnLabel([...seen, ...unlike], label);
    return labelled
      .filter((row) => row.fold === fold)
      .map((row) => ({ ...row, score: scoreOf(model, row.clauses) }));
  }).flat();
}

function lettersOf(text) {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
