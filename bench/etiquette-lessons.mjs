// What the weights of the signs are learned from, and how well that does on sentences left out.
import { CORPORA, loadRules, readCorpus, readPractice } from './etiquette-corpora.mjs';
import { learn, scoreOf } from './learner.mjs';
import { patternSentences } from './pattern-sentences.mjs';

export const LABELS = ['asks', 'disclaims'];
/** How many signs are kept for each label: with more, the page grows and the figures hardly do. */
const MOST_SIGNS = 4000;
/** Above this score a clause counts: where precision and recall balance on sentences left out. */
export const LEAST = { asks: -0.4, disclaims: -0.3 };
const FOLDS = 8;
/** Neighbouring sentences of a corpus are often alike: so many stay in one fold. */
const BLOCK = 25;
const PER_PATTERN = 16;
/** Sentences made from patterns are many and much alike. */
const PATTERN_WEIGHT = 0.2;

const { splitWords, sentenceWords, clausesOf, signsOf } = await loadRules([
  'words',
  'letter-words',
  'job-language/clauses',
  'job-language/signs',
]);

/** The signs of each clause of a text. */
export function clauseSigns(text) {
  return sentenceWords(splitWords(text)).flatMap((sentence) => {
    const clauses = clausesOf(sentence);
    return clauses.map((clause, at) => signsOf(clause, clauses[at - 1] ?? null));
  });
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
  const practice = readPractice().map((row) => withSigns(row, 1));
  const made = patternSentences(PER_PATTERN).map((row) => withSigns(row, PATTERN_WEIGHT));
  return { labelled, practice: [...practice, ...made] };
}

/** The model for a label, learned from these rows. */
export function learnLabel(rows, label) {
  const examples = rows.map((row) => ({
    clauses: row.clauses,
    wanted: row[label],
    weight: row.weight,
  }));
  return learn(examples, MOST_SIGNS);
}

/** The labelled rows, each scored by a model that has not seen its fold. */
export function crossValidate({ labelled, practice }, label) {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const seen = labelled.filter((row) => row.fold !== fold);
    const model = learnLabel([...seen, ...practice], label);
    return labelled
      .filter((row) => row.fold === fold)
      .map((row) => ({ ...row, score: scoreOf(model, row.clauses) }));
  }).flat();
}
