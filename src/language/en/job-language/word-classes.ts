// The word classes by which sentences about work are read. Base forms in small letters without
// accents, as `splitWords` gives them; "hires", "hired" and "hiring" are found under "hire".

/** Each class: its short name, then its words. A word may stand in several. */
const CLASSES = `
job: job employment internship apprenticeship traineeship vacancy placement gig secondment
  externship clerkship employ headcount opening starter locum vacancies occupation
  livelihood
role: position post role opportunity spot seat slot place berth work career shift contract desk
  chair stool bench rota duty station hat badge uniform apron roster lanyard scrub payroll rank
  cubicle assignment commission clientele route tour round headship
  chairmanship tenure appointment helm bar till counter
hire: hire recruit employ headhunt onboard staff takeon contract engage appoint hireable enlist
  enrol enroll select choose pick poach replace retain sign adopt takers trial probation
hr: hr recruiter recruitment headhunter personnel talent headcount selection panel
paper: resume cv vitae portfolio transcript credential certificate diploma profile candidacy
  particular attachment papers reference biography bio history measurements portrait sample
  showreel reel
apply: apply application applicant candidate candidacy apps advert listing posting shortlist
refer: refer referral recommend recommendation vouch introduce introduction endorse endorsement
  reference nudge intro
pay: salary wage pay payroll paycheck paycheque income earn rent bill unpaid expense money cash
  euro dollar bonus budget rate fee stipend pension mortgage tip minimum hourly afford cheap
  living cost
avail: available availability immediately relocate notice asap tomorrow disposal freelance
  freelancer temp idle flexible spare ready anytime commute move august september october november
  december january february march april june july
start: start begin join move commence
fit: fit asset suit match qualify qualified contribution contribute suitable ideal addition value
  strength benefit useful useable competent
skill: skill experience background qualification expertise degree training ability competence
  record licence license certificate
gap: need short shorthanded understaffed overstretched lack unfilled fill replacement successor
  replace cover vacant empty stretched swamped retire maternity leave spare extra expand grow
  growth desperate full scarce struggle stuck swell busy flat rush missing
org: company firm organization organisation agency bank school hospital clinic studio shop lab
  kitchen farm newsroom garage warehouse factory plant site branch yard unit division mill gallery
  theatre bakery depot institution bureau practice institute charity nonprofit startup museum
  council airline employer outfit business office paper magazine station chambers surgery library
  laboratory hotel restaurant foundation university college publisher consultancy ward hospice
  trust dock shelter observatory faculty regiment orchard nursery vineyard brewery stable kennel
  theater pharmacy court embassy ministry parliament port airport railway choir orchestra ballet
  circus zoo aquarium garden greenhouse boatyard shipyard foundry forge mine quarry pit salon spa
  gym club pub bar café cafe canteen inn resort cruise ship boat vessel fleet network channel
  press board authority service centre center home house household platoon line pipeline region
  town premises headquarters hq
team: team staff crew department group squad side desk cohort intake ranks colleague floor
  workforce faculty panel people company staffroom pool bench register roll books roster lot bunch
  clan corps
boss: boss manager director supervisor partner head chief editor owner principal matron dean
  foreman headteacher superintendent captain chef landlord
worker: intern trainee apprentice junior graduate temp clerk secretary receptionist bookkeeper
  accountant auditor analyst engineer developer programmer coder tester designer architect planner
  surveyor teacher tutor lecturer nurse carer paramedic pharmacist therapist technician mechanic
  electrician plumber carpenter welder machinist operator driver courier packer cook chef baker
  barista waiter waitress cleaner porter gardener cashier salesperson rep marketer copywriter
  photographer translator interpreter researcher scientist chemist statistician economist
  paralegal coordinator administrator officer buyer freelancer contractor employee staffer helper
  assistant recruit newcomer physiotherapist sommelier tailor florist librarian archivist vet
  dentist writer reporter lawyer pair hand worker midwife matron sonographer radiographer
  dietitian stonemason mason roofer groom seamstress beekeeper dressmaker shepherd farmer
  fisherman sailor soldier sergeant pilot steward stewardess guard firefighter policeman detective
  solicitor barrister judge notary broker banker teller underwriter actuary trader adjuster
  appraiser estimator inspector assessor examiner historian archaeologist curator conservator
  linguist philosopher mathematician physicist biologist geologist meteorologist astronomer
  psychologist psychiatrist counsellor counselor optometrist optician podiatrist osteopath masseur
  hairdresser barber beautician stylist model actor actress musician singer dancer director
  producer cameraman animator illustrator painter sculptor potter jeweller jeweler blacksmith
  goldsmith cobbler upholsterer cabinetmaker joiner glazier tiler plasterer bricklayer scaffolder
  rigger digger labourer laborer docker stevedore trucker cabbie conductor signaller dispatcher
  cartographer hydrologist forester ranger arborist landscaper gamekeeper butcher fishmonger
  grocer confectioner brewer winemaker cooper distiller bartender host hostess usher janitor
  caretaker housekeeper nanny babysitter butler valet footman undertaker chaplain priest
  imam rabbi missionary diplomat lobbyist campaigner organiser organizer fundraiser typist
  stenographer proofreader subeditor columnist correspondent broadcaster presenter announcer
  publicist merchandiser scheduler logistician storekeeper picker fitter turner millwright
  toolmaker assembler admin sysadmin modeller professor postdoc fellow headmaster governess coach
  referee physio
someone: someone somebody anyone anybody person people folk candidate one
want: want need wish hope like love keen eager interested desire seek search hunt aim dream long
  crave pursue interest ambition aspire excited thrilled delighted glad happy ready willing
  prepared honoured honored welcome accept take prefer open desperate fancy dying itch yearn
look: look searching looking lookout hunt market
ask: ask request beg plead angle fish hint pitch solicit press push pressure petition lobby
  enquire inquire enquiry inquiry query appeal bid plea favour favor imply
expect: expect expectation obligation pressure obliged obligate owe pressured
aim: agenda motive intention purpose aim reason angle ploy ruse trick pretext point goal objective
  plan intend string disguise intent
write: write email mail message note letter contact reach call approach get touch visit come
info: advice insight perspective view guidance story wisdom opinion thought conversation chat talk
  call coffee minute information question tip counsel lesson path journey meeting interview
  exchange feedback idea answer informational informal exploratory picture
learn: learn hear know understand listen curious wonder find read discover explore observe explain
  describe tell see study research
hand: send forward pass share put slip drop give hand mention show attach enclose submit circulate
  flag route deliver bring get
mind: mind file loop radar remember consider keep think bear posted tag
helpme: help assist support aid land secure obtain find connect connection string influence
  insider contact name door
neg: not no never nor neither without nothing none hardly zero nobody
only: only just merely simply solely purely strictly exclusively nothing entirely
instead: instead rather opposed than except
know: sure certain know aware idea tell say doubt
but: but yet however though although still nevertheless nonetheless
if: if should unless whether case once when whenever
wh: how what why who which where whom
me: i me my mine myself
us: we us our
you: you your yours yourself
they: he she they him her them his their it its
mod: would could might may should can will shall must
be: am is are was were be been being
do: do does did
have: have has had
past: was were did had went took became left began got met said told used ago since last once
any: any some another either
the: the this that these those
det: a an one
kin: friend brother sister son daughter nephew niece cousin wife husband father mother neighbour
  neighbor classmate student client grandfather roommate
time: today now week month year tomorrow monday tuesday wednesday thursday friday morning
  afternoon evening spring summer autumn winter currently present moment day
thank: thank grateful appreciate thankful gratitude obliged kind kindness
field: field industry sector profession trade business market economy line area world
enjoy: enjoy admire impressed love fascinated
fear: worry afraid fear wrong mistake misunderstand impression concern suspect suspicious assume
  rest assured reassure promise clear plain
lose: lose lost quit fired leave laid redundancy redundant unemployed between jobless idle sacked
  turned
help: please kindly
talk: discuss mention talk raise bring chat speak
merit: reliable punctual loyal honest sober trustworthy hardworking diligent careful tidy strong cheerful
  energetic motivated dedicated committed organised organized certified licensed trained experienced
  skilled fluent bilingual quick handy valuable capable dependable flexible trusty steady talented
  conscientious grafter hard tireless fit healthy early late sick regret sorry disappoint
good: good great best better nice fine wonderful excellent perfect lovely fantastic decent exact
  exactly right well brilliant super
bad: bad wrong worse worst tough difficult awkward silly foolish mad odd sad poor dull
study: study course exam degree class college university academy diploma lesson homework thesis
  essay curriculum education programme program semester textbook lecture classroom school student
  pupil teach taught subject retrain
media: article book podcast piece newsletter film radio speech lecture exhibition fair conference
  video blog novel newspaper report interview magazine documentary profile webinar documentary
meet: lunch coffee tea café cafe zoom phone video call walk park station table chat breakfast dinner
  drink cup cake biscuit visit met meet telephone
feel: nervous scared sorry bored tired surprised feel felt lonely proud mad embarrassed ashamed calm
humble: menial sweep scrub carry wash clean mop lift dish floor broom brush dishwasher bin stack
  shovel polish fetch peel load unload muck bottom anything whatever whichever wherever dirty
gear: van lorry truck tractor tool ladder boot overall scrub apron knife oven stove helmet glove
  uniform bike car bus train boat machine forklift crane cap coat jacket vest
leaver: retire leave resign quit depart gone go leaving pregnant baby twin successor replace late
  sick ill fall off away
child: child kid baby twin toddler family home house parent mum dad mother father
permit: permit visa licence license certificate ticket registration diploma qualification card
  clearance passport dbs reference grade
online: website page site portal link form online web linkedin profile upload url github
advert: ad ads advert advertise advertisement sign window notice poster flyer newspaper board posted
  wanted noticeboard newsagent listing
rumour: hear heard gather understand rumour rumor grapevine saw seen notice noticed read told say
  said tell mention see
yesno: yes yep nope refuse decline reject accept turn ok okay sure
bother: bother trouble nuisance burden waste disturb rude cheeky bold forward blunt direct pushy
  presume dare beg forgive excuse pardon frank honest plain straight outright
think: believe suppose guess imagine reckon assume think thought mean gather bet
trust: promise swear assure honour honor honest truly really trust rest relax panic fret worry calm
  fear safe believe heart oath scout
picky: fussy picky choosy proud shy mind above care easy afraid bothered fussed bashful particular
end: end close deadline until till finish last over expire run
free: free available open vacant spare idle ready loose empty clear wide
whole: all whole entire full complete sole alone
more: more further beyond else other another extra second next
number: one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty
  fifty sixty hundred few several couple dozen half
life: life age old young middle born grown fifty sixty forty
change: change switch transition retrain shift swap pivot turn
soon: soon immediately tomorrow monday asap now straight away today instantly quick
door: door foot way chance shot break try trial prove proof luck
`;

/** After these endings a word is looked for again without them. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['es', ''],
  ['s', ''],
  ['ing', ''],
  ['ing', 'e'],
  ['ed', ''],
  ['ed', 'e'],
  ['er', ''],
  ['ly', ''],
];

const classesOfBase = new Map<string, string[]>();
for (const entry of CLASSES.trim().split(/\n(?! )/)) {
  const [name = '', ...words] = entry.split(/:?\s+/);
  for (const word of words) {
    const known = classesOfBase.get(word) ?? [];
    if (!known.includes(name)) classesOfBase.set(word, [...known, name]);
  }
}

/** The base form of a word where a class knows it, or the word itself. */
export function baseOf(word: string): string {
  if (classesOfBase.has(word)) return word;
  for (const [ending, instead] of ENDINGS) {
    if (word.length < ending.length + 2 || !word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length) + instead;
    if (classesOfBase.has(stem)) return stem;
    if (/([b-df-hj-np-tv-z])\1$/.test(stem) && classesOfBase.has(stem.slice(0, -1))) {
      return stem.slice(0, -1);
    }
  }
  return word;
}

/** The names of the classes of a base form. */
export function classesOf(base: string): readonly string[] {
  return classesOfBase.get(base) ?? [];
}
