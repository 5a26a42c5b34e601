// Phrases by which a letter says that no job is asked for.
import { readPhrases } from './classes';

/** What can be denied: a job, being hired, working for the reader, one's papers. */
export const DENIED_THINGS = readPhrases(`
  @plainjob
  @nojob
  @opening
  wage|salary|paycheck|paycheque
  hire|hires|hiring|hired|employ|employed|employing|recruit|recruited|recruiting|recruitment|employment
  work|working for|at|with you|your
  job hunting|hunt|hunter|seeking|searching|begging|request|requests|pitch|application|enquiry|inquiry|talk|ask|search|market|seeker|interview|interviews|offer|favor|favour
  jobhunting
  join|joining ~1 your|you
  apply|applying|application|applicant|candidacy|candidate
  refer|recommend|consider me
  referral
  offered anything|something|a|one|it
  taken on|in|aboard
  introduction|introductions|referral to|from|with|at ~4 hr|recruiter|recruiters|hiring
  applicant|jobseeker|job applicant|seeker
  getting|being|be|get hired|employed
`);

/** "I am not asking for one", where a job was spoken of before. */
export const DENIED_STAND_INS = readPhrases(`
  not|never|no ~8 for one
  not ~2 plan|intend|mean|want|wish|going|dare|propose to .|,|;|!|and
  no , i do|am|will|would|have not
  i will|would|do|am|shall ~1 not .|;|!
  not ~4 asking|request for any
  that|this|it is not what|why i
  not what|why i am|have|want|ask|write|wrote|came|come ~3
  this|mine|it|that|which|these|they ~3 is|are not one|such|that|why|what|.|,|;|!
  which|that i am|was not ~2 pursuing|after|seeking|asking|chasing|applying
  decided|voted against it|that|doing
  that|this|it|such ~1 is|was not ~1 my|the reason|aim|purpose|intention|goal|point
  not|never ~1 asking|expecting you to ~2 it|one|that
  not|never ~5 the same
  not ~4 writing|asking|here about|for any|them|it
  getting in ~1 is not
  this|mine|it ~2 is not
  not|never ~2 asking|looking|seeking|wanting|expecting|after|hunting|want|expect|need|hoping|requesting ~1 for? one|another|it|that|any|this|either|those|them
`);

/** Whole sayings that deny without a "not" before a wish. */
export const SAYINGS = readPhrases(`
  nothing to do with ~5 @plainjob
  nothing to do with ~4 hiring|employment|recruiting|recruitment
  @plainjob|hired|employed|employment|hiring ~3 is|are|was|being not|never|neither|hardly ~4 what|why|the|my|on|part|something|expected|involved|required|necessary|needed|at|in|sought|requested|wanted|under
  @plainjob|hired|employed|employment|hiring ~3 will|does|do|would|should|need not|never ~3 come|enter|play|figure|feature|cross|pass|arise|apply
  @plainjob ~2 is|are|would ~2 last|furthest|farthest|least thing
  @plainjob ~1 i ~2 not|never ~3 asking|ask|seek|seeking|want|expect|looking|need|request|mention|after
  no @plainjob ~2 needed|required|expected|wanted|asked|involved|sought|necessary|strings|requested
  @nojob ~2 request|ask|pitch|talk|needed|required|expected|wanted|asked|involved|sought|necessary|requested|attached|hunting
  no job ~1 request|ask|pitch|talk|hunting|application|search|agenda|expectations|questions|requests|requested
  @plainjob|employment|hiring ~2 off the table
  leave|leaving|put|putting|set|setting|keep|keeping ~1 @plainjob ~2 aside|out
  free of ~3 @plainjob
  job free
  @plainjob ~2 is not ~1 one|among
  @plainjob ~2 is no part
  @plainjob|@opening ~3 is|are of no ~1 interest|concern|use|importance
  worried|worry|afraid|fear|concerned|think|thinking ~2 i ~2 will|shall|am|might|may|would ~1 ask|asking|after|pester|want ~4 @plainjob ~1 , ~2 not
  least of all ~2 @plainjob
  what i ~2 not ~3 is ^2 @plainjob
  what i ~2 not ~2 , ~4 , is ^2 @plainjob
  never mind ~2 @plainjob|@opening
  @plainjob no .|,|!|;
  it is not ~4 jobs|job|openings|vacancies|employment that i
  far be it from me ~6 @plainjob
  asking|begging|angling|looking|fishing ~4 @plainjob ~2 is|would|are ~2 not|last|furthest|never|out|beyond|premature|wrong
`);
export const EXCLUSIVE_SAYINGS = readPhrases(`
  purely|solely|strictly|exclusively ~2 for|about|seeking|after|asking|looking|interested|as|to|an|informational|information|advice|exploratory|curiosity ~3
`);
