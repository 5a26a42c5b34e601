// Phrases that ask to be handed on as a candidate, or that put one's papers into somebody's hands.
import { readPhrases } from './classes';

/** Being handed on as a candidate. */
export const REFERRALS = readPhrases(`
  refer|referring|recommend|recommending|endorse|nominate|champion ~1 me for|internally|as|. 
  refer|recommend|recommending|referring me ~1 to|at your|hr|the
  refer|recommend me ?|.|,|!
  vouch|vouching for me
  who|that|to recommends|refers|endorses|recommend|refer me
  put|putting ~2 in? a|any ~2 word
  put|drop|get in? a ~2 word ~2 for me
  put ~1 me|my ~2 forward|touch|through|contact ~2 hr|recruiter|recruiters|recruiting|hiring|human
  introduce|introducing|connect|connecting|referral|refer|introduction|intro|pass|direct|point me? ~3 to|with ~4 recruiter|recruiters|hr|hiring|recruitment|headhunter|headhunters|recruiting
  @give ~2 my name|details|profile|information|info|contact|particulars|linkedin ~3 to|along|on|around|forward|with|in
  @give them|him|her|hr my name|details|profile|particulars|information
  @give ~1 me ~4 referral
  internal|employee referral
  get|getting me in ~2 at|with|the|there|your
  who ~5 talk|speak|write|send|contact ~4 about ~3 @job
  who ~5 talk|speak|write|contact ~4 about ~2 applying|working|joining
  how|where ~1 do|can|could|would|should|might i ~2 apply|join
  how|where ~1 do|can|could|would|should|might i ~2 get|find|land ~3 @job ~1 at|with|in your
  how|where ~1 do|can|could|would|should|might i ~2 get hired
  how to apply
  @give|mention|mentioned|passed|dropped|mentioning|dropping|drop ~2 my name|interest|profile ~8 
  my name ~3 come|came|comes|cropped|up|mentioned|dropped|forward
  mention|word|nudge|line|quick|note|reference ~2 to|with|in ~4 @talent
  @give|see|attach|find|share|forward ~4 attached|enclosed ~3 profile|summary|portfolio|cv|resume|document|letter|page|pager|sheet
  summary|profile|portfolio|pager|overview|bio|details|samples ~6 attached|enclosed|below
  attached|attaching|enclosed|enclosing ~4 profile|summary|portfolio|pager|samples|references|transcript|transcripts|certificates|recommendation
  my ~2 portfolio ~3 .|to|if|is|with|attached|and|at|?
  share|forward|pass|send it|this|them ~2 to|with|along|on ~8 hiring|recruiting|teams|hr|talent|recruiters|recruiter|boss|manager|hire
  @talent ~3 email|mail|address|name|contact|number|details
  name|names|email|mail|contact|number|details|address|ear|ears ~1 of|for ~3 hiring|recruiter|recruiters|recruitment|hr|talent|recruits
  who ~4 hiring|recruitment|recruiting|staffing
  who|whom should|can|could|do|must i ~3 ask|send|speak|talk|write|contact|email|see ~6 if|to|about ~6 @job|work|join|hired|looked|considered|apply|portfolio|application|hiring
  appreciate|love|welcome|want|like|need|hope|get|grateful|please ~4 referral
  a referral ~2 if|from|to|for|would|.|?|,
  pull ~3 strings|string
  tip me ~1 off
  sing my praises
  word in ~3 ear
  vouch|vouching
  top of the pile
  front of the ~2 right|hiring|people|person|manager|boss
  right desk|desks|hands|inbox|inboxes
  spread the word ~3 i|me|looking|my
  say|tell ~4 that? i am available|looking|free
  good word
  reference|refer|referral ~1 code|bonus|program|programme|scheme
  open ~2 doors? ~2 for me
  get me ~4 door|interview|through|noticed|seen
  your reference|referral|recommendation ~3 would|for|to
  use your name on|in|with|for ~2 my application
  on my behalf
  act|serve as ~2 reference|referee
  which|what door ~3 knock
  my ~1 employment|work history|record
  knock on ~3 door|doors
  call|word|note ~1 to|with ~1 @talent
`);

/** Getting help to find a job. */
export const HELP_TO_FIND = readPhrases(`
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
  revert|respond|reply|back|return ~2 with ~1 @lead
`);

/** Putting one's papers into somebody's hands. */
export const PAPERS = readPhrases(`
  my|our ~2 @resume
  attach|attached|attaching|enclose|enclosed|enclosing|find ~3 @resume
  here is ~3 @resume
  @resume ~2 attached|enclosed|below
  i ~3 send|submit|drop|bring|email|share ~4 @resume
  where|whom|who ~6 send|submit ~2 @resume|applications
`);
