// Asking for a job: the speech acts by which a letter asks for employment, for a lead to it, or for
// a look at one's candidacy.
import type { Word } from '../words';
import { readPhrases } from './classes';
import type { JobPhrase } from './job-phrases';
import { textAt } from './job-phrases';
import { CLAUSE_MARKS, CLAUSE_OPENERS, TOPIC_QUESTIONS } from './lexicon';
import type { Range, Sentence } from './phrase';
import { findPhrases } from './phrase';
import { negationOver } from './scope';
import type { Wish } from './wish';
import { wishBefore, wishOver } from './wish';

const FIELD_WORDS = new Set(
  'field fields industry sector profession line economy market general area trade business'.split(
    ' ',
  ),
);
/** "the job" is asked for only with these; "I'd like to know about the job" is a topic. */
const WISHES_FOR_THE_JOB = new Set('interested apply applying considered want like'.split(' '));
const PAST_OR_OTHER_WISHES = new Set(
  'asked looked sought needed plan aim goal expect expects glad happy'.split(' '),
);
const COMPANY_WORDS = new Set('company firm team department organization organisation'.split(' '));

/** Questions and conditions about whether there is a job. */
const ARE_THERE_JOBS = readPhrases(`
  if|whether|when|should you ~3 need|needs ~2 intern|assistant|hands|trainee|apprentice|junior|employee|worker|recruit
  do|does|did|would|might|will you|your ~4 have|need|offer|foresee|expect|anticipate|got ~2 @job
  do|does|would|might|will you|your ~3 have|need|offer ~2 @opening
  do|would|might|did you ~3 know|hear|aware of|about? ~4 @job
  have|has you|your ~2 got ~2 @job
  are you ~2 aware of ~3 @job
  got ~2 @job ~3 ?
  are|is there ~3 @job
  are|is there ~3 @opening
  would|might|could|will there be ~3 @job
  any @job ~8 ?
  any chance|possibility|hope of ~3 @job
  what|which @job ~2 do|are|is|does ~3 have|open|available|hiring|vacant|offer|fill
  what|which @opening
  is|are @thejob ~2 open|available|vacant|filled
  if|whether|when|should|case|that you|your|there|the|anyone|they|we ~5 have|has|is|are|be|need|needs|get|offer|expect ~3 @job
  if|whether|when|should|case you|your|there|anyone|they ~5 have|has|is|are|be ~3 @opening
  if|whether|when|should|case you|your|anyone|they|anything|we ~3 hear|know|come|see|spot|notice|run|stumble|learn|find|think|heard ~4 @job
  if|whether|when|should|once|case ~1 @thejob ~4 open|opens|opening|arise|arises|come|comes|become|becomes|pop|pops|exist|exists|available|turn|turns|suit|going
  should|would|might|could @job ~3 open|arise|come|become|exist|appear
  if|should|when|case something|anything|one|spot ~3 open|opens|opened|available|arise|arises
  if|should|when|case something|anything ~3 suitable|fitting|suits ~3
  know|see|hear which|what|of @opening
  tell|alert|inform|notify|ping|email|call|contact|update|message|text|write me ~2 of|about|to|on|if|when ~2 @lead
  let me know of|about ~2 @lead
  foresee|expect|anticipate|planning|plan|plans|doing|any ~3 hiring|recruitment|recruiting
  you|your|org ~5 need|needs|needing|want|wants|use|want|seeking ~3 intern|assistant|hands|trainee|apprentice|junior|employee|worker|recruit
  @modal i|we ^4 @job
`);

/** Questions and conditions about hiring. */
const WHO_HIRES = readPhrases(`
  are|is you|your|they|the|anyone|anybody|someone|who ~5 @hiring
  you|guys|company|team|anyone @hiring ~5 ?
  you guys|folks|all|people @hiring
  do|does|would you|your ~3 hire|recruit|employ @someone|me|interns|juniors|graduates|career
  if|whether|that|sure|case you|your|they|anyone|we|the ~5 @hiring
  who|that|which is|are|might|may ~3 @hiring
  anyone|someone|somebody|companies|firms|places|employers|people|teams @hiring
  who hires|recruits
  take|taking|bring|bringing on|in ~2 anyone|anybody|someone|people|staff|interns|trainees|juniors|somebody|graduates|apprentices
  know|suggest|recommend|guess|idea ~2 who is|might|could|would|does ?|.|be|
  looking for ~3 help|people|staff|candidates|interns|hands|hires|talent
  be|being|get|getting|been hired|employed|recruited|interviewed
  interview|interviewed|interviewing|interviews for ~4 @thejob
  get|have|land|arrange|secure|give|grant me ~2 interview
  who might|may|could|would ~2 hire|employ|hiring
  looking|plan|planning|want|need|going to ~1 hire|recruit|fill|expand
  hire|employ|recruit|engage ~1 me|us
  take|bring ~1 me on|aboard|onboard
  hire|employ|recruit|use|need|needs|want|for someone|somebody|anyone|people|person|candidate like me
  hire|employ|recruit|use|need|needs someone|somebody|people|person with my|this
  considered for ~4 @thejob
  room|place|space|spot for ~2 me|newcomer
  give|offer me|us ~2 @job
  give me a|the chance|shot|break|start|trial
  make me an offer
  offer me something
`);

/** Offering oneself. */
const CANDIDACIES = readPhrases(`
  consider|considering|considered ~1 me|my
  consider|considering hiring
  be|being considered
  considered for
  keep|keeping|bear|have|kept ~1 me|us|my|mine ~4 mind|file|loop|radar|record|books
  keep|kept my|me ~3 handy|around|posted
  keep an ~1 eye|ear ~1 out|open|peeled
  think|thinking of|about me when|if|for|should|next|as
  remember me if|when|for|next|should
  throw|throwing|put|putting|toss my hat|name ~2
  i would|will|could|might ~2 be ~6 @fit ~1 for|to|at|in|on
  i am ~5 @fit for|to
  me as ~5 @fit
  i|my ~6 would|will|could fit ~2 in|with|into|well
  right|perfect|ideal|best|strong|suitable person|candidate|one|man|woman for
  asset|addition to your|the
  i|my ~8 qualify|qualified for ~3 @thejob
  i would|could|can|will ~2 bring|add|contribute|offer|deliver ~6 your|you
  i|my|me ~10 contribute|contributing|contribution to|at your
  put|bring|use|apply my ~6 skills|experience|background|expertise|talents ~3 work|use|your
  can|could|would|will ~2 start|begin ~2 immediately|monday|tomorrow|work|working|next|right|straight|anytime|january|whenever|today|as
  available|free|ready|able|prepared to start|begin
  available immediately|now|straight
  available for ~3 @job
  available for work|hire|employment|interviews|freelance
  interview|interviewing me
  invite me ~2 to|for ~2 interview
  in the market for
  open to work
  talk|speak|discuss ~5 how|where i could|can|might|would ~4 fit|help|contribute|join
`);

/** Being handed on as a candidate. */
const REFERRALS = readPhrases(`
  refer|referring|recommend|recommending|endorse|nominate|champion ~1 me for|internally|as|. 
  refer|recommend|recommending|referring me ~1 to|at your|hr|the
  refer|recommend me ?|.|,|!
  vouch|vouching for me
  put|putting ~2 in? a|any ~2 word
  put|drop|get in? a ~2 word ~2 for me
  put ~1 me|my ~2 forward|touch|through|contact ~2 hr|recruiter|recruiters|recruiting|hiring|human
  introduce|introducing|connect|connecting|referral|refer|introduction|intro|pass|direct|point me? ~3 to|with ~4 recruiter|recruiters|hr|hiring|recruitment|headhunter|headhunters|recruiting
  @give ~2 my name|details|profile|information|info|contact|particulars|linkedin ~3 to|along|on|around|forward|with|in
  @give them|him|her|hr my name|details|profile|particulars|information
  @give ~1 me ~4 referral
  internal|employee referral
  referral for
  foot in the door
  get|getting me in ~2 at|with|the|there|your
  who ~5 talk|speak|write|send|contact ~4 about ~3 @job
  who ~5 talk|speak|write|contact ~4 about ~2 applying|working|joining
  how|where ~1 do|can|could|would|should|might i ~2 apply|join
  how|where ~1 do|can|could|would|should|might i ~2 get|find|land ~3 @job ~1 at|with|in your
  how|where ~1 do|can|could|would|should|might i ~2 get hired
  how to apply
`);

/** Putting one's papers into somebody's hands. */
const PAPERS = readPhrases(`
  my|our ~2 @resume
  attach|attached|attaching|enclose|enclosed|enclosing|find ~3 @resume
  here is ~3 @resume
  @resume ~2 attached|enclosed|below
  i|me ~3 send|submit|leave|drop|bring|email|share ~4 @resume
  where|whom|who ~6 send|submit ~2 @resume|applications
`);
/** Said of one's own papers where they are the topic: "I am updating my résumé". */
const WORK_ON_PAPERS = new Set(
  (
    'update updating updated rewrite rewriting rewrote polish polishing improve improving rework tailor tailoring ' +
    'write writing build building fix fixing tips advice gap gaps on in question redo redoing strengthen format revise ' +
    'revising burn'
  ).split(' '),
);

/** Working for the reader, where one wishes for it. */
const WORKING_FOR_YOU = readPhrases(`
  work|working|intern|interning|start|starting ~4 for|with|under|alongside you|your
  work|working for it
  work|working|intern|interning ~1 at|in|on you|your
  join|joining ~1 you|your|the ~4 @org
  join|joining ~1 you|your
  part|member of ~2 you|your|the ~3 @org
  part of what you
  coming|come on board
  come|coming to? work
  come|coming aboard
  on your ~1 team|staff|payroll
  employed by|at|with you|your
  career|future with|at your|you
`);

/** Getting help to find one. */
const HELP_TO_FIND = readPhrases(`
  help|helping|assist|assisting ~1 me ~2 @find|in|with|into ~3 @anyjob
  help|helping|assist ~1 me ~2 get|find|land hired|work|employment|in|something
  find|get|getting|finding|land me ~3 @job
  hook me up ~3 @job
  line me up ~3 @job
  not say|saying no to ^3 @job
  not ~1 mind|refuse|reject|decline ^4 @job
  not ~1 turn down ^3 @job
  not ~1 turn @job down
  not|than just|only|merely|simply ~8 but|also ^2 @job
  not ~8 , just|only|but ^2 @job
  lead|leads|turn|turns|result|results|develop|develops|grow|end to|into|in|with ^1 @job
  lead|leads|tip|tips|pointers on|for|to|about ~2 @opening
  set me up ~3 @job
`);

const APPLYING = readPhrases(`
  i|we am|are|would|will|want|wish|have|hope|plan|intend ~5 apply|applying|applied ~1 for|to
  apply|applying ~1 for ~4 @thejob
  applying to your
  my ~2 application for
  application for ~3 @thejob
  my interest in ~5 @thejob
  interest|interested in ~4 @thejob ~1 at|with|in|on your|you
  interest|interested in joining|working
`);

const DIRECT_ASKS = [...WHO_HIRES, ...CANDIDACIES, ...REFERRALS, ...HELP_TO_FIND, ...APPLYING];

/** Where a sentence asks for a job, by indexes of words. */
export function findAsks(sentence: Sentence): Range[] {
  const { words } = sentence;
  const direct = findPhrases(sentence, DIRECT_ASKS).filter((range) => !isTopic(words, range));
  const papers = findPhrases(sentence, PAPERS).filter(
    (range) => !isTopic(words, range) && !isWorkOnPapers(words, range.from),
  );
  const questions = findPhrases(sentence, ARE_THERE_JOBS).filter(
    (range) => !isTopic(words, range) && !isAboutProspects(words, range),
  );
  const working = findPhrases(sentence, WORKING_FOR_YOU).filter(
    (range) => isWished(words, range.from) && !isTopic(words, range),
  );
  return [...direct, ...papers, ...questions, ...working, ...wishedJobs(sentence)].filter(
    (range) => negationOver(words, anchorOf(words, range)) === null,
  );
}

/** Where the reach of a "not" is looked for: at the verb that opens the phrase. */
function anchorOf(words: readonly Word[], range: Range): number {
  if (textAt(words, range.from) === 'not') return range.from;
  for (let k = range.from + 1; k < range.to; k += 1) {
    if (/^(?:not|no|never|neither)$/.test(textAt(words, k))) return Math.min(k + 2, range.to - 1);
  }
  return range.from;
}

/** "I am looking for a job", "I'd love any leads": a job phrase that hangs on a wish. */
function wishedJobs(sentence: Sentence): Range[] {
  const found: Range[] = [];
  for (const phrases of sentence.jobsByStart.values()) {
    for (const phrase of phrases) {
      const wish = wishOver(sentence.words, phrase);
      if (wish === null || !isAskedFor(sentence.words, phrase, wish)) continue;
      if (negationOver(sentence.words, phrase.from) !== null) continue;
      found.push({ from: wish.at, to: phrase.to });
    }
  }
  return found;
}

function isAskedFor(words: readonly Word[], phrase: JobPhrase, wish: Wish): boolean {
  const verb = textAt(words, wish.at);
  if (wish.subject === 'other' || wish.subject === 'letter') return false;
  if (wish.subject === 'reader') return false;
  const isForeign = phrase.whose === 'other' || phrase.whose === 'none-at-all';
  if (isForeign) return false;
  if (wish.isAboutTopic) {
    if (phrase.whose === 'writer') return false;
    return phrase.isOpening || (phrase.whose === 'open' && isWithReader(words, phrase));
  }
  if (phrase.whose === 'reader') return phrase.isOpening;
  if (phrase.whose === 'writer') return /^(?:next|first)$/.test(textAt(words, phrase.from + 1));
  if (phrase.whose === 'definite') return WISHES_FOR_THE_JOB.has(verb);
  return !PAST_OR_OTHER_WISHES.has(verb);
}

/** "roles at Acme", "a job with you", "positions that might suit me". */
function isWithReader(words: readonly Word[], phrase: JobPhrase): boolean {
  const next = textAt(words, phrase.to);
  const second = words[phrase.to + 1];
  if (/^(?:at|with|in|on)$/.test(next) && /^(?:you|your)$/.test(second?.text ?? '')) {
    return !FIELD_WORDS.has(textAt(words, phrase.to + 2));
  }
  if (/^(?:at|with)$/.test(next)) return second?.isCapitalised === true;
  return /^(?:for me|that suit|that i|i might|i could|i would)$/.test(
    `${next} ${second?.text ?? ''}`,
  );
}

function isWished(words: readonly Word[], at: number): boolean {
  if (textAt(words, at - 1) === 'to' && textAt(words, at - 2) === 'than') return true;
  const wish = wishBefore(words, at);
  return wish !== null && wish.subject !== 'other' && wish.subject !== 'reader';
}

/** Talked of, not asked for: a question of how or what, a thing of the past, or another's. */
function isTopic(words: readonly Word[], range: Range): boolean {
  const inside = words.slice(range.from, range.to).some((word) => TOPIC_QUESTIONS.has(word.text));
  if (inside) return false;
  for (let k = range.from - 1; k >= Math.max(0, range.from - 12); k -= 1) {
    const text = textAt(words, k);
    if (CLAUSE_MARKS.has(text) || CLAUSE_OPENERS.has(text)) return false;
    if (TOPIC_QUESTIONS.has(text)) return text !== 'why' || textAt(words, k + 1) !== 'not';
  }
  return false;
}

function isWorkOnPapers(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).some((word) => WORK_ON_PAPERS.has(word.text));
}

/** "Are there many jobs in this field?" asks for a view of the field. */
function isAboutProspects(words: readonly Word[], range: Range): boolean {
  const rest = words.slice(range.from);
  return (
    rest.some(
      (word, index) =>
        FIELD_WORDS.has(word.text) &&
        /^(?:the|this|your|that|our|same|in)$/.test(textAt(rest, index - 1)),
    ) && !rest.some((word) => COMPANY_WORDS.has(word.text))
  );
}
