// Phrases that offer oneself: as a candidate, as a worker, as free to start.
import { readPhrases } from './classes';

/** Offering oneself. */
export const CANDIDACIES = readPhrases(`
  consider|considering|considered ~1 me|my
  consider|considering hiring
  be|being considered
  considered for
  keep|keeping|bear|have|kept ~1 me|us|my|mine ~4 mind|file|loop|radar|record|books
  keep|kept my|me ~3 handy|around|posted
  keep an ~1 eye|ear ~1 out|open|peeled
  think|thinking of|about me when|if|for|should|next
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
  available immediately|now|straight
  available for ~3 @job
  available for work|hire|employment|interviews|freelance
  interview|interviewing me
  invite me ~2 to|for ~2 interview
  in the market for
  open to work
  talk|speak|discuss ~5 how|where i could|can|might|would ~4 fit|help|contribute|join
  my ~1 availability ~3 is|from
  i am ~3 free|available|yours from|as|starting|until ~4 @season
  am ~1 free|available all|this|over ~1 summer|winter|spring|autumn|year
  am ~2 all yours
  my ~2 notice ~1 period|ends|runs
  calendar|diary|schedule|summer is ~2 open|free|clear
  i come ~1 cheap
  salary|pay|wage ~1 expectations|expectation|requirements|demands|range
  references are|on|available|can|attached|ready|upon
  willing|happy|ready|prepared|able|glad|free|open to ~2 relocate|move|commute|volunteer|intern|train
  willing|happy|ready|prepared|able|glad|free|open|available to ~2 start|begin .|,|as|at|in|on|work|immediately|right|whenever|any|from|tomorrow|next
  i will|would ~2 relocate|work|do|take|accept ~4 anything|free|unpaid|whatever|nothing|peanuts|any
  work|working ~2 for free|nothing|peanuts|expenses
  starting|start at|from the ~2 bottom
  prove|proving myself|yourself
  show|showing you ~3 what i can
  give|giving|gave|given me ~2 try|go|chance|shot|break|trial|opportunity|start|foot
  not|never regret|disappoint|regretted
  not let you down
  look no further
  here is one
  i am ~2 your man|woman|person|gal|guy
  i would ~3 accept|take|jump|grab|snap|leap ~2 one|it|any|anything|up|at
  i will ~2 accept|take it|one|any|anything
  remain|remaining|still|very ~2 interested . 
  remain|am still ~2 interested in ~2 @thejob
  remain|am|still ~1 very ~1 interested
  where|how ~4 i ~3 might|could|would|can|may ~1 fit|slot ~1 in
  through the door
  my|me ~3 foot in
  i ~6 foot in
  way in|into ~2 there|your|you|the company|firm
  into your company|firm|team|organisation|organization|business|department|school|bank|agency
  do not|never forget|overlook ~1 me
  remembered|remember ~1 me? when|if ~4 @hiring|hire|open|opens|available|comes|need|budget|vacancy|vacancies|opening|something
  get|expect|receive|welcome|love|appreciate ~1 a? call ~4 if|when
  give|drop|send me ~2 call|shout|ring|line|text|email|bell if|when ~6 need|open|opens|available|hire|short|comes|@job
  freelance|consult|temp|moonlight|volunteer|intern|apprentice for|with|on|at|under
  skills|experience|background|qualifications|training|profile|strengths ~3 would|could|will|might|can|are|is|make|makes ~4 valuable|match|fit|asset|benefit|serve|help|suit|useful|value|use|needed
  how my|i ~8 benefit|serve|contribute|useful|valuable|fit|add ~3 your|you|team|company|firm|in|to
  benefit|serve|strengthen|help your ~1 company|team|firm|department|organisation|organization|business
  skills|person|someone|people|qualities|experience that? your|you ~3 need|needs|want|looking|require|seek
  match|meet|meets|tick|fulfil|fulfill|satisfy|have|matches ~3 requirements|box|boxes|criteria|qualifications
  become|becoming your ~2 hire|colleague|employee|recruit|apprentice|intern|trainee|assistant|student
  your next ~2 hire|colleague|employee|recruit|apprentice|intern|trainee|assistant|@worker
  what ~4 way|route ~2 apply|join|get ~2 for|into|in|your|to|a|@job
  shadow|work|come|serve|join|in|me|on|you ~8 as a|an ~3 intern|trainee|apprentice|assistant|volunteer|freelancer|temp|junior|contractor|consultant|employee|hire
  learn ~4 on the job ~2 with|under|at
  sponsor|sponsoring|sponsorship ~3 visa|permit|me
  visa|work sponsorship|permit
  look|looked|looking at for
  an? interview ~3 .|,|!|with you|for|at|?|if
  want|welcome|love|appreciate|like|get|land|secure|deserve ~2 an? ~1 interview
  have|make|consider me ~2 an? ~1 offer
  offered|offer|offering me ~2 place|spot|something|contract|position|it
  an offer ~2 from|at|with|of? ~1 employment|job|acme|you|your
  wear|wearing|earn ~3 badge|uniform|apron|jacket|lanyard|hat
  my ~1 next ~3 challenge|chapter|adventure|move|home|step|employer ~3 at|with|in
  for ~1 my next ~1 challenge|adventure|employer|home|move
  make|put|making|putting use|good of? ~3 my|me ~2 skills|experience|talents|languages
  put me to work
  have|having you as my ~2 boss|manager|supervisor
  i would|will|could|can ~1 gladly|happily|willingly|readily ~2 work|take|do|start|join|accept|serve|volunteer|relocate|move|sweep|clean|help
  earn|earning ~3 living|keep|wage|salary ~1 at|in|on|with your|you
  myself ~3 at|in|on|working|behind ~3 your
  i ~2 applied ~6 week|online|yesterday|recently|today|monday|ago
  want in .|,|!
  on the ~1 market
  i ~1 hoped|wish you ~1 would|could .
  @glad to|be|by ~2 @workverb ~6 at|in|for|to|into|on|with|within|behind your ~3 @place
  when|how ~2 can|could|may|do|soon i start
  what would it take ~3 for|to ~4 become|join|hire|hired|part|bring|me|get|work
  take me on|with|in|under|as|seriously
  see|picture|imagine me ~2 on|in|as|at|working
  i|me ~3 to be considered|hired|employed|taken
  fill|step ~2 her|his|their|that|the|your ~2 shoes|gap|boots|vacancy|position|role|post
  i can|could|would ~3 start ~3 as|@season
  free|available from ~3 of may
  on your ~1 payroll|books
  spell|stint|chance|spot|place|seat|role|corner|future|home|start|season|summer ~1 on|in|with|at your ~3 @place
  spell|stint|berth ~1 on|in|with|at your
  a|any desk ~1 in|at your
  my ~3 be of ~1 interest|use|value|help|service
  available for one|any|it|@job
  my next|new|future manager|boss|employer|colleagues|supervisor
  you have my number|details|address|email|contact
  you know where|how to find|reach me
  i am one .|,|;|!|-
  that|and i am one
  i would|will ~2 sign|quit|resign ~1 on|up|my|tomorrow|today|.
  first in line
  have me .|,|?|!|on|in|as|aboard
  let|have|get|bring|take|welcome ~1 me on board
  let|have|get me ~1 in .|,|!|?|on|at|through
  harder|better|keener|faster|stronger worker|employee|pupil|hand|colleague
  say the word
  bring|bringing my ~6 to you|your|yours
  try|trying for it
  i am the ~5 you ~5 find|looking|need|want|after|seeking|seek|hire|missing|searching
  work|working for ~1 @capital
  leave|quit my ~3 for a|your|you
  i would ~5 fill|take ~1 it|that|one ~1 .|,|!
  let|get|got|getting|put|add|squeeze|slot ~2 in|into|onto|on ~1 at? your ~2 @place
  let in at
  squeeze|slot|put|add me onto|into|on ~3 rota|roster|team|list|staff|shift|schedule
  be your ~2 colleague|employee|intern|apprentice|assistant|man|woman
  my ~1 file|name ~1 to|at|on the top
  work|works where you
  could it be me
  why not me
  cut my teeth
  learn|learning the ropes ~4 at|in|with|under|on your|you
  earn my ~1 stripes|spurs|place|keep|bread|crust
  prove|show my worth
  hit the ground running
  pull my weight
  need ~3 earning|income|wage|paycheck|paycheque|salary
  submit|offer|offering|present|presenting|put|putting|propose myself ~2 as|for|forward|to
  get|be|getting|being placed|absorbed|appointed|accommodated ~1 in|at|with|by
  can|could|may|might i ~1 tempt|interest you with|in
  remember me .|,|!|?
  keep ~1 me ~2 list|lists
  first ~3 you ~1 ring|call|phone|email|contact|tell when|if
  can|could ~6 start ~2 before|by|in|from|on @month|easter|christmas|summer
  i am paid
  discuss|agree|negotiate ~1 terms
  where i belong
  put|putting ~1 me forward
  put|putting ~1 my name forward
  in the running
  retain|keep|hold ~1 my ~1 particulars|details|name|information
  in with a shout|chance
  after|want|fancy|love ~2 your ~4 chair|seat|job|desk
  i ~1 might|would|could suit
  adjust|accommodate|absorb|appoint|place|engage me in|at|with
  call you ~2 colleague|colleagues|boss
  my hand is|goes up
  find my ~2 qualifications|experience|background|profile|skills
  a shot at ~3 @job
`);

export const APPLYING = readPhrases(`
  i|we am|are|would|will|want|wish|have|hope|plan|intend ~5 apply|applying|applied ~1 for
  apply|applying ~1 to ~1 your|@capital
  i ~1 recently|just|already applied ~1 for|to
  applied for ~5 @thejob ~4 your|last|yesterday|recently
  apply|applying ~1 for ~4 @thejob
  applying to your
  my ~2 application for
  application for ~3 @thejob
  my interest in ~5 @thejob
  interest|interested in ~4 @thejob ~1 at|with|in|on your|you
  interest|interested in joining|working
`);

/** Working for the reader, where one wishes for it. */
export const WORKING_FOR_YOU = readPhrases(`
  work|working|intern|interning|start|starting ~4 for|with|under|alongside you|your
  work|working for it
  work|working|intern|interning ~1 at|in|on you|your
  join|joining ~1 you|your|the ~4 @org
  join|joining you .|,|!|as|full|part|permanently
  part|member of ~2 you|your|the ~3 @org
  part of it|that
  be|being|get|getting|been|am hired|employed|recruited|interviewed
  part of what you
  coming|come on board
  come|coming to? work
  come|coming aboard
  on your ~1 team|staff|payroll
  employed by|at|with you|your
  career|future with|at your|you
  work|working ~2 with|for|at|alongside|beside ~1 you|your|it
  report|reporting to you
  call|calling myself your|a ~1 colleague
  on|in the payroll
  one of those|your desks|people|team|staff
  @workverb in it
`);
