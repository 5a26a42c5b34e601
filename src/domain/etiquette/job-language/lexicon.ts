// The word classes by which the rules on asking for a job read English. Words are in small letters
// without accents, as `splitWords` gives them.
const set = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Things that one can be hired into. */
export const JOB_NOUNS = set(
  'job jobs position positions role roles post posts gig gigs placement placements internship',
  'internships apprenticeship apprenticeships traineeship traineeships employment vacancy vacancies',
  'opening openings traineeships externship externships employer employers',
);
/** Of these, the ones that by themselves mean a place to be filled. */
export const OPENING_NOUNS = set('opening openings vacancy vacancies');
/** Job nouns only in a fitting phrase: "opportunities at your firm", "job leads", "work for me". */
export const MAYBE_JOB_NOUNS = set(
  'opportunity opportunities possibilities work lead leads offer offers spot spots seat slot place places',
  'something anything chance career contract contracts shifts recruitment hire hires recruit',
);
/** After a job noun these make something else of it: a "job title" is no job. */
export const NOT_A_JOB_BEFORE = set(
  'search searches searching hunt hunting hunter hunters market markets title titles description descriptions fair fairs',
  'satisfaction seeker seekers board boards security shadow shadowing loss losses ad ads advert',
  'interviews history growth changer changers center centre centres coach club transition training',
  'share sharing listing listings alert alerts skills duties requirements requirement',
  'responsibilities paper papers model models play players playing player experience level',
  'ethic ethics life environment culture conditions place force schedule week hours load style',
  'bid act move party match game concert exhibition paragraph sentence remarks speech statement night line chapter keynote ceremony question scene words address',
  'free',
  'family background path paths change changes counselor counsellor',
);
/** Words for one's candidacy on paper. */
export const RESUME_NOUNS = set(
  'candidature resume resumes cv cvs vitae candidacy application applications',
);

export const HIRING = set('hiring recruiting');

/** A wish, a search or a request of whoever is the subject. */
export const WANT_WORDS = set(
  'ask asks asking asked seek seeks seeking sought look looks looking looked search searching hunt',
  'hunting want wants wanting wanted need needs needing needed wish wishing hope hopes hoping hoped',
  'expect expects expecting expected request requests requesting requested apply applies applying',
  'inquire inquiring enquire enquiring inquiry enquiry inquiries pursue pursuing desire desiring',
  'angle angling fish fishing solicit soliciting beg begging push pushing press pressing pitch',
  'pitching hint hinting after interested interest like love welcome appreciate grateful glad happy',
  'delighted thrilled honored honoured eager excited keen available open ready dream dreaming aim',
  'aiming trying try try tries chase chasing plead pleading demand demanding crave craving',
  'considering explore exploring prospecting chance shot wondering wonder curious enquiries',
  'intend intending intention intent goal plan planning campaign campaigning canvass canvassing',
  'lobby lobbying bid bidding jockeying jockey vying vie approach approaching gunning hankering',
  'touting tout petition petitioning favor favour query querying scouting scout market',
  'hit hitting prefer aspire aspiring longing passionate motivated enthusiastic here writing write',
  'emailing contacting calling reaching messaging contact touch come coming came wrote hoped wanted',
  'thankful jump leap appeal appealing dying craving',
);
/** "I am writing about …", "my reason for calling is …": the letter itself. */
export const LETTER_WORDS = set(
  'write writes writing wrote email emailing emails mail message messages messaging note letter',
  'letters contact contacting reach reaching call calling calls get getting approach request inquiry',
  'enquiry ask chat conversation meeting talk coffee purpose aim goal reason intention intent',
  'agenda motive point objective idea visit interview get-together outreach this that it here',
  'post discussion favor favour questions question invitation catch talk all what thing',
);
/** Speaking, learning, thinking: what follows is a topic, and is not asked for. */
export const INFO_WORDS = set(
  'learn learns learning learned learnt hear hearing heard understand understanding understood know',
  'knowing knew advice advise advising insight insights perspective perspectives opinion opinions',
  'view views talk talking discuss discussing discussion chat chatting conversation conversations',
  'question questions experience experiences story stories thought thoughts feedback guidance',
  'information info tip tips idea ideas about like compare comparing explore exploring see seeing',
  'prepare preparing qualify skills training study read reading reads think thinking speak speaking',
  'describe describing explain explaining sense picture path paths approach view wisdom lessons',
  'research researching reality realities sound describe figure overview knowledge success succeed',
  'thrive excel tell telling tells shadow shadowing observe',
);
/** May stand between a wish and what is wished for. */
export const LINK_WORDS = set(
  'for to in of on at with from about into by as be being been a an any some another the this these that',
  'possible potential suitable next first new other more also even just simply only really actually',
  'currently now today still directly here necessarily secretly actively openly presently right ever',
  'you me us myself your my our help helping assistance support hand finding find finds found',
  'getting get gets land landing obtain obtaining secure securing have having has hold holding',
  'secure start starting take taking fill filling offer offering offered given give giving gain',
  'gaining win winning join joining come coming hunting hunt applying apply apply considered',
  'consider considering up out back go going do doing make making provide providing see hear hearing',
  'hand handing create creating and or either nor kind sort sorts type types form shape manner',
  'there leads lead anything way ways anyone someone somebody open available moving move step',
  'stepping introduction introductions shot chance opportunity opportunities yourself so much enough',
  'whatsoever explore exploring pursue pursuing discuss discussing raise raising bring bringing learn',
  'mention mentioning return exchange anyone connecting connect set sets line land transition',
  'transitioning switch switching not would could will can might may should am is are was very quite',
  'pretty extremely deeply most definitely certainly absolutely especially particularly truly',
  'sincerely kindly respectfully pass referral referrals recommendation recommendations work working',
  'full part time contract temporary freelance who what list such permanent be become becoming',
);

export const NEGATORS = set(
  'not never no without neither nor nothing none hardly scarcely nowhere zero nobody cannot',
);

export const POSSESSIVES = set("your his her their its our my 's whose");
export const DETERMINERS = set(
  "a an any some another the this that these those no every each all either neither what which my your his her its our their 's such one more other many whatever whichever",
);
export const AUXILIARIES = set(
  'am is are was were be been being do does did have has had having will would shall should can could',
  'may might must',
);
/** Grammar words that no noun phrase reaches across to the left. */
export const FUNCTION_WORDS = set(
  'i you he she it we they me him us them for to in of on at with from about into by as than who',
  'when where how why if whether because so but and or nor there here not never please just also',
  'only really currently am is are was were be been being do does did have has had having will would',
  'shall should can could may might must then now ever still even rather instead like up out back',
  'through during before after until while over under between against without let get getting got',
  'find finding found give giving offer offering land landing take taking fill filling know hear',
  'want need see ask asking asking seek seeking looking look hoping hope wish apply applying',
  'learn learning leave left start started quit lost pursue pursuing discuss mention create make',
  'request requesting expect expecting got gotten regarding concerning per toward towards within',
  'love hold holding via obtain secure hiring recruiting filling considering consider explore',
  'exploring interested available open onto post posting advertised advertise list has used',
);
/** Between "you" and a verb. */
export const ADVERBS = set(
  'currently also just ever still even happen perhaps maybe possibly please kindly actually really',
  'already presently soon ever now be to then by chance any so simply always often usually already',
  'right immediately probably perhaps likely actively at all moment this time today these days',
  'the near future next later',
);
/** Sentence parts that open a new clause. */
export const CLAUSE_OPENERS = set(
  'but yet however though although while whereas because since unless except so',
);
export const CLAUSE_MARKS = set(', ; : - ( ) . ? ! ¶');
/** These open a question or a topic: "how you found a job" asks for no job. */
export const TOPIC_QUESTIONS = set('how what why when where');
/** Whoever else may be the subject. */
export const OTHERS = set(
  'he she they there people who students candidates others those many everyone friend colleague brother sister',
  'son daughter nephew niece applicants graduates boss manager company companies someone somebody anyone',
  'classmates classmate women men client clients wife husband father mother cousin neighbor neighbour',
);
/** Somebody who could be taken on. */
export const WORKERS = set(
  'intern interns trainee trainees apprentice apprentices junior graduate graduates temp temps clerk clerks',
  'secretary receptionist bookkeeper accountant auditor analyst analysts engineer engineers developer',
  'developers programmer coder tester designer designers architect drafter planner surveyor teacher teachers',
  'tutor tutors lecturer instructor trainer nurse nurses carer carers caregiver paramedic pharmacist',
  'therapist technician technicians mechanic electrician plumber carpenter welder machinist operator driver',
  'drivers courier packer picker labourer laborer worker workers cook cooks chef chefs baker barista waiter',
  'waitress server servers bartender cleaner cleaners porter gardener cashier salesperson salesman saleswoman',
  'rep reps marketer copywriter editor photographer translator translators interpreter interpreters',
  'researcher researchers scientist chemist biologist statistician economist paralegal consultant',
  'coordinator administrator officer supervisor buyer estimator freelancer freelancers contractor contractors',
  'employee employees staffer staffers hand hands starter starters helper helpers assistant assistants',
  'recruit recruits someone somebody person anyone anybody newcomer student students colleague handyman',
  'hire hires crew sommelier tailor seamstress florist actuary underwriter broker teller foreman hostess',
  'stagehand usher bricklayer roofer painter joiner groom farmhand deckhand sailor captain pilot steward',
  'locum dishwasher postdoc postdocs tester testers cleaner labourers gaffer rigger editor editors buyer reporter subeditor',
  'archivist librarian curator conservator geologist hydrologist forester ranger vet dentist hygienist',
);
