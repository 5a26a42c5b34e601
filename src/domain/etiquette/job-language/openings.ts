// Phrases that ask whether there is a job, or whether somebody is needed.
import { readPhrases } from './classes';

/** Questions and conditions about openings. */
export const ARE_THERE_JOBS = readPhrases(`
  do|does|would|might|will you|your ~4 have|need|offer|foresee|expect|anticipate|got ~2 @job
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
  @modal i|we ^4 @job
  if|should|when|case|unless|whether|though|hear|know|think|there|see|hears|come|learn ~2 of|about|across|is|are|be anything|something ~1 .|,|;|?|suitable|that|for|in|let|going|available|open|please|along
  anything|whatever|something ~1 you ~2 offer|have|going|give|find|spare ~2 .|?|,|!|would|for|me|in|at|now
  whatever|anything|what is going|available
  whatever ~1 going
  your ~3 @opening
  if|should|in|when|unless|once one ~1 came|come|comes|became|turns|turned|arises
  anything|something|one|any going|available|vacant|free|open ~3 .|?|,|!|for|at|in
  do|does|would|might|will|has|have you|your ~4 have|got|offer anything|something ~2 for|going|available|that|in|open|suitable
  anything|something ~1 for someone|somebody|me
  have|has|spare one|any|anything|something for me
  if|whether ~5 has|have any|one ?|.|,|!
  would|could you have|take me ?
  @job ~4 going|free|unfilled|vacant
  @thejob ~8 still ~2 unfilled|open|vacant|available|free
  still ~2 unfilled|vacant
  desk|chair|seat|stool|bench ~2 free|empty|spare|waiting|vacant ~3 me|in|at|for
  trial shift|day|week|period
  on a trial basis
  work experience with|at|in your|you
  job|jobs going
  part|full|weekend|evening|seasonal|casual|temporary ~4 arrangement|work|job|basis|contract|hours|shifts ~4 suit|possible|do|fine|great|welcome
  when you ~2 need|want ~2 @worker
  open|free|vacant|spare spot|place|position|post|desk|chair|seat|slot
  place|spot|seat comes|come|came|opens|opened|falls|became|becomes
  @thejob|seat|seats|one|it|they ~5 been|is|are|get|gets|be ~1 filled
  @thejob ~3 gone|going|taken|advertised
  has|have @thejob ~5 filled|gone|taken
  hear|heard back ~1 about|on|regarding
  where things|it|my ~2 stand|stands
  be|is ~1 a possibility|option ?
  should|if work|employment ~2 present|presents|turn|turns|come|comes|arise|arises|materialise|materialize
  informed|posted|updated|notified|told|apprised ~1 of|about|on ~2 @job
  permanent|temporary|contract|paid possibilities|possibility|opportunities
  possibilities|prospects|options|avenues ~1 with|at|in you|your
  paid for ?
  lining|line up something
  if|should ~2 anything|something ~1 come|comes|came|turn|turns up ~3 for|at|in|with|let|please|think|on ~1 your|me|you
  situation|vacancy in your
  find me a ~3 in|at|with your
  you ~3 know|hear|aware of ~2 @job
  tell|telling me ~1 about ~2 @job ~1 at|with|in|on your|@capital
  @lead will|would ~2 do|fine|suit|great|good|welcome|help
  @hiring ?
  unfilled
  tag|ping|tell|alert|nudge|text me if|when ~3 posts|advertises|lists|opens|hires
  what|which @job you ~4 fill|hire|open
  one ~1 arrived|came from you
  anything|something for a|an ~2 @worker
`);

/** A need for people; it asks where it is a question, a condition or a hope. */
export const NEEDS_FOR_PEOPLE = readPhrases(`
  need|needs|needed|needing|use|want|wants|wanting|require|requires|lack|lacking|lacks|missing|after|seek|seeks|seeking|squeeze|squeezing|welcome|hiring|add|fit|appoint ^2 a|an|another|one|some|any|extra|more|new|good|summer|your|of|like ~2 @worker
  short|space|room|place|appetite|demand|budget|funds|scope|call ~5 a|an|another|one|some|any|extra|more|new|good|summer|of|like ~3 @worker
  were you|your ~2 to ~1 need|want|hire|have|find
  need|needs|short|seeking|welcome|space|room|employ @worker
  @worker ~3 short
  short|shy of|on ~2 @worker|staff|people
  short staffed|handed
  shorthanded
  shortstaffed
  understaffed
  take|takes|taking|bring|brings|bringing|employ|employs on|in|aboard ~4 @worker
  take|takes|taking|bring|brings|bringing ~2 @worker|people on|in|aboard
  taking on
  another|extra|second|more|spare|fresh ~2 pair of
  pair of hands|eyes|feet|ears
  do|does|would|will|might|could|can|if|whether you|your ~2 take|hire|employ|recruit|accept|engage ~3 @worker
  budget|funds|funding|money|headcount for ~3 staff|hires|people|@worker|positions|posts
  headcount
  new|additional|extra|more ~1 staff|hires|recruits|starters
  space|room|place|appetite|demand|call|use|desk|slot for ~3 @worker|people|me|person|like
  building|expanding|growing|staffing|enlarging|strengthening ~2 teams|team|staff|crew|department|workforce
  maternity|parental|paternity|sick|holiday|leave cover|replacement
  replace|replacement|replacing|successor
  after|want|wants|need|needs|find ~2 good|new|more|extra people|staff
`);

/** Questions and conditions about hiring. */
export const WHO_HIRES = readPhrases(`
  are|is you|your|they|the|anyone|anybody|someone|who ~5 @hiring
  you|guys|company|team|anyone @hiring ~5 ?
  you guys|folks|all|people @hiring
  do|does|would you|your ~3 hire|recruit|employ @someone|me|interns|juniors|graduates|career
  if|whether|sure|case you|your|they|anyone|we|the ~5 @hiring
  that you|your ~3 are|is ~2 @hiring
  who|that|which is|are|might|may ~3 @hiring
  anyone|someone|somebody|companies|firms|places|employers|people|teams @hiring
  who ~4 hires|recruits
  who ~2 makes|does|handles|leads|runs|decides|manages|oversees|in|responsible|looks ~5 hiring|recruitment|recruiting|hires|staffing|hr
  take|taking|bring|bringing on|in ~2 anyone|anybody|someone|people|staff|interns|trainees|juniors|somebody|graduates|apprentices
  know|suggest|recommend|guess|idea ~2 who is|might|could|would|does ?|.|,|!
  you|your|they ~4 looking for ~3 help|people|staff|candidates|interns|hands|hires|talent
  looking for ~2 staff|candidates|interns|hires|talent
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
  give|gave|giving me ~1 a|the ~1 chance|shot|break|start|trial
  make me an offer
  offer me something
  is|are|be|being ~2 looking for ~2 someone|anyone|somebody|anybody|people|@worker|help|another
  be|been|being|get|getting taken on
  successor|replacement
  your ~4 short of
  your ~4 missing ~2 a|an
  you|your ~4 has|have ~1 room|space for
  be|being brought|signed in|on|up
  whom to ~1 take|hire|recruit|employ|bring
  who decide|decides ~3 take|hire|hires|gets
  you ~2 surely|probably|certainly|doubtless|definitely ~1 want|need|use ~2 @worker
  need|want a stand in
  cover ~3 shifts|shift
`);
