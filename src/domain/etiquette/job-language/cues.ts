// Cues by which an indirect sentence ("another pair of boots on site? mine are laced") still sounds
// like asking for a job: classes of words, and pairs of classes that mean more together.
import type { Word } from '../words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  job: set(
    'work working worked job jobs role roles position positions post posts employment ' +
      'vacancy vacancies opening openings internship placement trainee traineeship ' +
      'apprenticeship career gig shift shifts rota duty seat spot slot desk chair place ' +
      'berth',
  ),
  hiring: set(
    'hire hires hired hiring recruit recruiting recruitment recruiter recruiters employ ' +
      'employed employer employers staff staffing hr personnel headcount candidate ' +
      'candidates applicant applicants payroll headhunter interview interviewed cohort ' +
      'intake talent',
  ),
  pay: set(
    'paid pay salary salaries wage wages earn earning earned contract contracts notice ' +
      'budget visa permit unpaid cheap bonus rent savings income',
  ),
  start: set(
    'start starting begin beginning available availability relocate join joining joined ' +
      'onboard aboard immediately',
  ),
  papers: set(
    'resume cv cvs application applications apply applying applied portfolio reference ' +
      'references referral refer recommend profile cover attached enclosed certificates ' +
      'grades transcript credentials qualifications candidacy background experience skills',
  ),
  workplace: set(
    'company firm team department agency bank school hospital clinic studio shop ' +
      'lab kitchen farm newsroom garage warehouse factory plant site branch yard unit group ' +
      'division crew organisation organization mill gallery theatre bakery depot ' +
      'institution bureau',
  ),
  colleague: set(
    'boss manager colleague colleagues supervisor director partners employee employees ' +
      'worker intern interns apprentice assistant',
  ),
  worker: set(
    'technician bookkeeper accountant engineer developer analyst teacher nurse cook chef ' +
      'driver welder clerk tester translator coordinator officer planner designer gardener ' +
      'mechanic electrician cleaner waiter barista dishwasher locum postdoc hands pair',
  ),
  need: set('need needs needed short missing lack gap room space use want wants expanding growing'),
  place: set(
    'fill filled unfilled open opens opened gone going vacant taken squeeze fit slot ' +
      'replace successor shoes',
  ),
  writer: set('i me my mine myself'),
  reader: set('you your yours'),
  modal: set('would could might may should can will'),
  condition: set('if should unless were whether case once when'),
  wish: set(
    'please kindly let grateful obliged appreciate welcome glad happy delighted honoured ' +
      'privilege thrilled love eager keen hope hoping wish want dream gladly happily',
  ),
  handOn: set(
    'forward pass share put slip mention drop nudge word send submit alert tell call ring ' +
      'keep remember consider think',
  ),
  learning: set(
    'learn hear know understand advice insight insights tell talk ask asking question ' +
      'questions minutes conversation chat call coffee describe explain view perspective ' +
      'thoughts story path read wrote think lessons wonder curious listen opinion counsel ' +
      'wisdom',
  ),
  whQuestion: set('how what why who which'),
  past: set('was were did had left went used ago since once became spent took began'),
  time: set(
    'minutes tuesday monday wednesday thursday friday week noon afternoon morning o clock ' +
      'diary calendar',
  ),
  thanks: set('thank thanks enjoyed enjoy admire'),
  negation: set('not no never nor neither without nothing'),
  others: set('he she they their his her people others anyone someone everybody my wife daughter'),
};
const PAIRS: readonly (readonly [string, string])[] = [
  ['writer', 'modal'],
  ['reader', 'modal'],
  ['reader', 'question'],
  ['writer', 'wish'],
  ['condition', 'writer'],
  ['condition', 'reader'],
  ['learning', 'whQuestion'],
  ['reader', 'whQuestion'],
  ['reader', 'past'],
  ['writer', 'past'],
  ['workplace', 'wish'],
  ['job', 'wish'],
  ['job', 'learning'],
  ['job', 'past'],
  ['handOn', 'writer'],
  ['papers', 'writer'],
  ['workplace', 'modal'],
  ['negation', 'job'],
  ['worker', 'need'],
  ['start', 'writer'],
];
/** Classes that speak of employment; the more of them, the more a sentence is about it. */
const EMPLOYMENT = [
  'job',
  'hiring',
  'pay',
  'start',
  'papers',
  'workplace',
  'colleague',
  'worker',
  'need',
  'place',
];
const MOST_COUNTED = 4;

/** The cues of a sentence: 1 for each that is there, and `breadth` [0–4]. */
export function cuesOf(words: readonly Word[]): ReadonlyMap<string, number> {
  const present = new Set<string>();
  for (const [name, members] of Object.entries(CLASSES)) {
    if (words.some((word) => members.has(word.text))) present.add(name);
  }
  if (words.some((word) => word.text === '?')) present.add('question');
  const cues = new Map<string, number>([...present].map((name) => [name, 1]));
  for (const [first, second] of PAIRS) {
    if (present.has(first) && present.has(second)) cues.set(`${first}+${second}`, 1);
  }
  const breadth = EMPLOYMENT.filter((name) => present.has(name)).length;
  cues.set('breadth', Math.min(MOST_COUNTED, breadth));
  cues.set('always', 1);
  return cues;
}
