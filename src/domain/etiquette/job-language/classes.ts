// The classes that the patterns of asks and of denials name with an @.
import type { JobPhrase } from './job-phrases';
import { HIRING, RESUME_NOUNS, WORKERS } from './lexicon';
import type { Phrase } from './phrase';
import { ANY_CAPITAL, phrases } from './phrase';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const WORDS = {
  hiring: HIRING,
  resume: RESUME_NOUNS,
  worker: WORKERS,
  modal: set('can could would will might may should'),
  org: set(
    'company firm team organization organisation department business group office agency bank school ' +
      'hospital clinic studio shop staff unit division outfit startup workplace practice nonprofit charity ' +
      'university college crew lab people bosses boss employer colleagues side end folks place',
  ),
  someone: set('someone somebody anyone anybody people person folks candidate candidates'),
  give: set(
    'forward pass share send submit hand give show circulate put slip drop route deliver get bring present',
  ),
  month: set(
    'january february march april june july august september october november december spring summer autumn ' +
      'winter fall immediately asap now straight today tomorrow monday end start beginning week month next hire work',
  ),
  glad: set(
    'would will could love like glad happy keen eager hope hoping ready willing want wanting able thrilled ' +
      'delighted honoured honored proud dream wish longing aim',
  ),
  workverb: set(
    'work earn bring serve start begin build grow contribute add put use apply lend give take do make cook teach ' +
      'nurse sell code write sweep drive clean be become return stay help working being serving earning bringing',
  ),
  place: set(
    'company firm team organization organisation department business group agency bank school hospital clinic ' +
      'studio shop staff unit division outfit startup practice nonprofit charity university college crew lab ' +
      'laboratory farm bakery kitchen newsroom garage garden gallery museum library theatre theater restaurant ' +
      'paper magazine station depot house household institute embassy council hotel factory plant warehouse workshop store nursery surgery ward chambers stable vineyard brewery ' +
      'orchestra ship fleet yard site branch bureau desk payroll ranks institution foundation enterprise mill',
  ),
  season: set(
    'january february march april june july august september october november december spring summer autumn ' +
      'winter fall immediately now easter christmas year month',
  ),
  capital: new Set([ANY_CAPITAL]),
  talent: set(
    'hr selection recruiter recruiters recruiting recruitment talent hiring headhunter headhunters boss bosses manager ' +
      'managers director supervisor personnel people',
  ),
  find: set('find get land secure obtain finding getting landing securing snag score win'),
  fit: set('fit match asset addition candidate hire employee contributor choice'),
} as const;

const isOpen = (phrase: JobPhrase) => phrase.whose === 'open';
const JOBS = {
  /** "a job", "any openings", "positions". */
  job: isOpen,
  /** "the position", too. */
  thejob: (phrase: JobPhrase) => isOpen(phrase) || phrase.whose === 'definite',
  /** "openings", "your vacancies". */
  opening: (phrase: JobPhrase) => phrase.isOpening && phrase.whose !== 'writer',
  /** "any job", "an opening". */
  lead: (phrase: JobPhrase) => phrase.isOpening || (isOpen(phrase) && phrase.isAny),
  /** Also "my next job". */
  anyjob: (phrase: JobPhrase) => phrase.whose !== 'reader' && phrase.whose !== 'other',
  /** Also "no job". */
  nojob: (phrase: JobPhrase) => phrase.whose === 'none-at-all',
  plainjob: (phrase: JobPhrase) =>
    phrase.whose !== 'reader' && phrase.whose !== 'other' && phrase.whose !== 'writer',
} as const;

/** Reads one pattern a line with the classes above. */
export function readPhrases(lines: string): readonly Phrase[] {
  return phrases(lines, WORDS, JOBS);
}
