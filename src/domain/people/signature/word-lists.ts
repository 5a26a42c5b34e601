// Words by which a line of a signature is known: what a person does, where they work, where that is.
// Lower case; in the languages in which people have pasted cards so far. Add yours.

const TITLES = words(`
  manager director president vice vp svp evp avp officer chief ceo cfo cto coo cmo cio chro head lead
  leader partner principal founder cofounder co-founder owner chair chairman chairwoman chairperson
  analyst engineer developer designer architect consultant advisor adviser associate assistant
  coordinator specialist administrator executive secretary treasurer counsel attorney lawyer paralegal
  judge professor lecturer teacher dean provost researcher scientist nurse physician surgeon therapist
  pharmacist accountant auditor controller comptroller banker broker agent realtor underwriter planner
  strategist representative supervisor superintendent inspector commissioner mayor councilmember
  councillor councilwoman councilman senator clerk editor writer journalist producer recruiter buyer
  merchandiser technician operator intern trustee member deputy foreman appraiser liaison ambassador
  geschäftsführer geschäftsführerin vorstand referent referentin sachbearbeiter sachbearbeiterin prokurist
  prokuristin makler maklerin ingenieur ingenieurin vertrieb
  directeur directrice responsable chef cheffe président présidente gérant gérante chargé chargée
  conseiller conseillère ingénieur ingénieure assistante avocat avocate notaire associé associée
  consultante professeur
  directora gerente jefe jefa presidente presidenta encargado encargada asesor asesora consultor
  consultora ingeniero ingeniera abogado abogada coordinador coordinadora subdirector subdirectora
  profesor profesora técnico técnica gestor gestora socio socia fundador fundadora vicepresidente
  vicepresidenta decano decana notario notaria contador contadora contable administrador administradora
  ejecutivo ejecutiva supervisora desarrollador desarrolladora diseñador diseñadora arquitecto arquitecta
  enfermero enfermera médico médica psicólogo psicóloga farmacéutico farmacéutica investigador
  investigadora docente orientador orientadora periodista redactor redactora economista analista
  especialista agente corredor corredora propietario propietaria tesorero tesorera secretario secretaria
  alcaldesa concejal concejala diputado diputada funcionario funcionaria delegado delegada reclutador
  reclutadora diretor diretora coordenador coordenadora advogado advogada
  direttore direttrice responsabile avvocato ingegnere consulente
  dyrektor dyrektorka kierownik kierowniczka prezes specjalista doradca directeur hoofd direktör rådgivare
  direktør müdür müdürü uzman директор менеджер руководитель начальник начальница заместитель
  специалист юрист бухгалтер מנהל מנהלת יועץ יועצת עורך
  مدير مديرة رئيس رئيسة مستشار مستشارة أستاذ أستاذة محاسب محلل نائب مسؤول`);

/** Ends of German words: "Filialleiterin", "Kundenberater". */
const TITLE_ENDS =
  /(?:leiter|leiterin|berater|beraterin|führer|führerin|manager|managerin|anwalt|anwältin|referent|referentin|entwickler|entwicklerin|assistent|assistentin|beauftragter?|vorsitzender?)$/;

const EAST_ASIAN_TITLES =
  /部[長长]|課長|课长|係長|主任|主管|取締役|社長|専務|常務|支店長|店長|マネージャー|担当|教授|弁護士|税理士|经理|經理|[总總]监|[总總]監|董事|工程[师師]|律[师師]|[顾顧][问問]|院[长長]|行[长長]|主席|대표|이사|부장|과장|차장|팀장|교수|대리|사원|변호사/;

const ORGANIZATIONS = words(`
  bank banks group partners holdings consulting consultants associates realty properties capital ventures
  institute university college school schools academy hospital health healthcare clinic foundation
  association society chamber council agency authority ministry city county town commission trust fund
  services solutions systems technologies industries company corporation labs laboratories studio studios
  media press insurance financial advisors advisory logistics construction energy network library museum
  investments union loans accounting equity bureau guild federation alliance enterprises international
  inc llc llp ltd plc corp gmbh pty pte sarl srl ооо оао зао пао банк университет בנק אוניברסיטת חברת
  universität hochschule sparkasse verlag stadt landkreis klinikum verband verein kanzlei institut
  immobilien steuerberatung genossenschaft ministerium
  banque université société groupe cabinet mairie hôpital chambre caisse agence fédération
  banco universidad grupo ayuntamiento cámara inmobiliaria fundación asociación empresa ministerio
  secretaría diputación consejería instituto colegio escuela seguros constructora notaría consultoría
  bufete clínica sociedad corporación cooperativa consorcio gestoría asesoría universidade
  imobiliária fundação prefeitura banca università studio comune fondazione
  شركة بنك مصرف جامعة مجموعة وزارة غرفة مؤسسة مستشفى معهد هيئة`);

const EAST_ASIAN_ORGANIZATIONS =
  /株式会社|有限会社|合同会社|公司|[銀银]行|大[学學]|集[团團]|[协協]会|研究所|病院|[医醫]院|法人|事務所|주식회사|은행|대학교?|그룹|협회|재단/;

const UNITS = words(
  'department dept division office faculty abteilung fakultät service servicio facultad departamento dpto',
);

const STREETS = words(`
  street st ave avenue road rd blvd boulevard drive dr lane ln suite ste floor fl level plaza parkway
  pkwy highway hwy building bldg box rue calle c/ carretera ctra carrera cra colonia piso avenida av paseo piso via viale piazza rua allee platz
  weg straße strasse شارع`);
const STREET_ENDS = /(?:straße|strasse|str\.|platz|allee|gasse)$/;
const EAST_ASIAN_PLACES =
  /〒|[区區市县縣省道都府町村路街号號]\S{0,20}\d|(?:특별시|광역시|[시군구로길])\s/;

export function hasTitle(text: string): boolean {
  return (
    EAST_ASIAN_TITLES.test(text) ||
    wordsOf(text).some((word) => TITLES.has(word) || TITLE_ENDS.test(word))
  );
}

export function hasOrganization(text: string): boolean {
  return (
    EAST_ASIAN_ORGANIZATIONS.test(text) || wordsOf(text).some((word) => ORGANIZATIONS.has(word))
  );
}

/** A part of an organization: it stands for the whole only where nothing better does. */
export function isUnit(text: string): boolean {
  return wordsOf(text).some((word) => UNITS.has(word));
}

/** "12 Main Street", "10117 Berlin", "P.O. Box 12". A number alone makes no address: "District 4". */
export function isAddress(text: string): boolean {
  if (EAST_ASIAN_PLACES.test(text)) return true;
  if (!/\d/.test(text)) return false;
  return (
    /^\d+[\s,-]/.test(text) ||
    /\d{4,}/.test(text) ||
    wordsOf(text).some((word) => STREETS.has(word) || STREET_ENDS.test(word))
  );
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s,;&()"]+|(?<=\p{L})\/(?=\p{L})/u)
    .map((word) => word.replace(/^\W+(?=\w)|(?<![.:!])[.:!]+$/g, ''))
    .filter(Boolean);
}
