// Signatures and cards in the shapes in which people paste them, with what is in them. The reader was
// written with these in view; unseen.ts has those that it was not.

export interface Signature {
  readonly shape: string;
  /** Where the reader of it lives; 'US' where it does not say. */
  readonly country?: string;
  readonly text: string;
  readonly name: string;
  readonly title?: string;
  readonly organization?: string;
  readonly emails: readonly string[];
  /** "+12125550142", with an extension "+12125550142x204". */
  readonly phones: readonly string[];
  readonly linkedIn?: string;
}

export const SEEN: readonly Signature[] = [
  {
    shape: 'plain, a line each',
    text: `Dana Kim
Branch Manager
Harbor Bank
(212) 555-0142
dana.kim@harborbank.example`,
    name: 'Dana Kim',
    title: 'Branch Manager',
    organization: 'Harbor Bank',
    emails: ['dana.kim@harborbank.example'],
    phones: ['+12125550142'],
  },
  {
    shape: 'labels with colons',
    text: `Best regards,

Rosa Diaz
Vice President, Commercial Lending
North Shore Credit Union
T: +1 (415) 555-0171
M: 415.555.0123
E: rdiaz@northshorecu.example
W: www.northshorecu.example`,
    name: 'Rosa Diaz',
    title: 'Vice President, Commercial Lending',
    organization: 'North Shore Credit Union',
    emails: ['rdiaz@northshorecu.example'],
    phones: ['+14155550171', '+14155550123'],
  },
  {
    shape: 'one line with pipes',
    text: 'Tom Ashby | Senior Director of Leasing | Keystone Realty Group | O 617-555-0110 | C 617-555-0199 | tashby@keystonerealty.example',
    name: 'Tom Ashby',
    title: 'Senior Director of Leasing',
    organization: 'Keystone Realty Group',
    emails: ['tashby@keystonerealty.example'],
    phones: ['+16175550110', '+16175550199'],
  },
  {
    shape: 'pipes within lines, pronouns, credentials',
    text: `Amara Okafor, MBA, PMP (she/her)
Director of Operations | Harborview Health
M | +1 206 555 0134  E | amara.okafor@harborview.example
https://www.linkedin.com/in/amara-okafor-example/`,
    name: 'Amara Okafor, MBA, PMP',
    title: 'Director of Operations',
    organization: 'Harborview Health',
    emails: ['amara.okafor@harborview.example'],
    phones: ['+12065550134'],
    linkedIn: 'https://www.linkedin.com/in/amara-okafor-example/',
  },
  {
    shape: 'icons and emoji',
    text: `Lin Wei 🌱
Founder & CEO at Greenline Ventures
📱 +1-650-555-0188
✉️ lin@greenline.example
🌐 greenline.example
🔗 linkedin.com/in/linwei`,
    name: 'Lin Wei',
    title: 'Founder & CEO',
    organization: 'Greenline Ventures',
    emails: ['lin@greenline.example'],
    phones: ['+16505550188'],
    linkedIn: 'linkedin.com/in/linwei',
  },
  {
    shape: 'a letter around it, and a disclaimer below',
    text: `Hi Maria,

Happy to talk on Tuesday at 10. My office is on 5th Avenue.

Kind regards,
Bartholomew J. Featherstone III
Managing Partner

FEATHERSTONE & COLE LLP
350 Fifth Avenue, Suite 2100, New York, NY 10118-0110
Direct: 212.555.0165 ext. 204
bjf@featherstonecole.example

This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error, call 1-800-555-0199.`,
    name: 'Bartholomew J. Featherstone III',
    title: 'Managing Partner',
    organization: 'FEATHERSTONE & COLE LLP',
    emails: ['bjf@featherstonecole.example'],
    phones: ['+12125550165x204'],
  },
  {
    shape: 'sent from a phone',
    text: `Thanks!

Joe Marsh
Marsh Consulting
(303) 555-0117

Sent from my iPhone`,
    name: 'Joe Marsh',
    organization: 'Marsh Consulting',
    emails: [],
    phones: ['+13035550117'],
  },
  {
    shape: 'quoted in a reply',
    text: `> --
> Priya Raman
> Head of Partnerships, Lumen Education
> tel +1 512 555 0148
> priya@lumen.example`,
    name: 'Priya Raman',
    title: 'Head of Partnerships',
    organization: 'Lumen Education',
    emails: ['priya@lumen.example'],
    phones: ['+15125550148'],
  },
  {
    shape: 'as mail programs turn links into text',
    text: `*Marcus Bell*
*Economic Development Officer*
City of Riverton
O: 801-555-0153 <tel:801-555-0153>
mbell@riverton.example<mailto:mbell@riverton.example>
www.riverton.example<http://www.riverton.example/>
[image: City of Riverton]`,
    name: 'Marcus Bell',
    title: 'Economic Development Officer',
    organization: 'City of Riverton',
    emails: ['mbell@riverton.example'],
    phones: ['+18015550153'],
  },
  {
    shape: 'name in capitals, company in capitals',
    text: `SOFIA MARTINEZ
SENIOR VICE PRESIDENT
ATLANTIC TITLE INSURANCE COMPANY
OFFICE 305.555.0122   FAX 305.555.0123
SMARTINEZ@ATLANTICTITLE.EXAMPLE`,
    name: 'Sofia Martinez',
    title: 'SENIOR VICE PRESIDENT',
    organization: 'ATLANTIC TITLE INSURANCE COMPANY',
    emails: ['SMARTINEZ@ATLANTICTITLE.EXAMPLE'],
    phones: ['+13055550122'],
  },
  {
    shape: 'no name at all',
    text: `Riverton Chamber of Commerce
12 Main Street
Riverton, UT 84065
801-555-0100
info@rivertonchamber.example`,
    name: '',
    organization: 'Riverton Chamber of Commerce',
    emails: ['info@rivertonchamber.example'],
    phones: ['+18015550100'],
  },
  {
    shape: 'company first, as on a card',
    text: `Blue Heron Capital LLC
Grace O'Neill
Principal
1200 Market St. Ste 400
Philadelphia PA 19107
o. 215 555 0139
grace@blueheron.example`,
    name: "Grace O'Neill",
    title: 'Principal',
    organization: 'Blue Heron Capital LLC',
    emails: ['grace@blueheron.example'],
    phones: ['+12155550139'],
  },
  {
    shape: 'name and title divided by a dash',
    text: `Ken Watanabe – Commercial Real Estate Broker
Cityline Properties, Inc. • DRE# 01234567
Cell 858-555-0177 • kwatanabe@cityline.example`,
    name: 'Ken Watanabe',
    title: 'Commercial Real Estate Broker',
    organization: 'Cityline Properties, Inc.',
    emails: ['kwatanabe@cityline.example'],
    phones: ['+18585550177'],
  },
  {
    shape: 'commas only',
    text: 'Helen Cho, Dean of Students, Westlake College, 555 College Way, hcho@westlake.example, (920) 555-0144',
    name: 'Helen Cho',
    title: 'Dean of Students',
    organization: 'Westlake College',
    emails: ['hcho@westlake.example'],
    phones: ['+19205550144'],
  },
  {
    shape: 'two phones in a line, one with an extension',
    text: `Samuel Osei, CPA
Partner
Osei & Grant Accounting
Phone: 404-555-0161 x12 / Mobile: 404-555-0186
samuel@oseigrant.example`,
    name: 'Samuel Osei, CPA',
    title: 'Partner',
    organization: 'Osei & Grant Accounting',
    emails: ['samuel@oseigrant.example'],
    phones: ['+14045550161x12', '+14045550186'],
  },
  {
    shape: 'e-mail only',
    text: 'Nadia Petrova <nadia.petrova@ridgeway.example>',
    name: 'Nadia Petrova',
    emails: ['nadia.petrova@ridgeway.example'],
    phones: [],
  },
  {
    shape: 'a number without an area code',
    text: `Pat Doyle
Town Clerk
Town of Easton
Tel: 555-0142
pdoyle@easton.example`,
    name: 'Pat Doyle',
    title: 'Town Clerk',
    organization: 'Town of Easton',
    emails: ['pdoyle@easton.example'],
    phones: ['5550142'],
  },
  {
    shape: 'doctor with titles before and after',
    text: `Dr. Miriam Stein, MD, FACP
Chief Medical Officer
St. Luke's Hospital
p: (773) 555-0119 | f: (773) 555-0118
miriam.stein@stlukes.example`,
    name: 'Dr. Miriam Stein, MD, FACP',
    title: 'Chief Medical Officer',
    organization: "St. Luke's Hospital",
    emails: ['miriam.stein@stlukes.example'],
    phones: ['+17735550119'],
  },
  {
    shape: 'British',
    country: 'GB',
    text: `Regards

Fiona Campbell
Relationship Director

Thistle & Rowan Bank plc
12 George Street, Edinburgh EH2 2PF

Tel: 020 7946 0958
Mob: +44 (0)7700 900123
fiona.campbell@thistlerowan.example

Registered in Scotland No. SC123456`,
    name: 'Fiona Campbell',
    title: 'Relationship Director',
    organization: 'Thistle & Rowan Bank plc',
    emails: ['fiona.campbell@thistlerowan.example'],
    phones: ['+442079460958', '+447700900123'],
  },
  {
    shape: 'German, with company data',
    country: 'DE',
    text: `Mit freundlichen Grüßen

i. A. Jörg Müller
Leiter Firmenkunden

Nordbank AG
Unter den Linden 12
10117 Berlin

Tel.: 030 / 23125-010
Fax: 030 / 23125-011
Mobil: 0171 3920024
joerg.mueller@nordbank.example
www.nordbank.example

Sitz der Gesellschaft: Berlin | Amtsgericht Charlottenburg HRB 123456 | USt-IdNr. DE123456789
Vorstand: Petra Schulz (Vorsitzende), Hans Meier`,
    name: 'Jörg Müller',
    title: 'Leiter Firmenkunden',
    organization: 'Nordbank AG',
    emails: ['joerg.mueller@nordbank.example'],
    phones: ['+493023125010', '+491713920024'],
  },
  {
    shape: 'German, read in America',
    text: `Dipl.-Ing. Katharina Vogel
Geschäftsführerin
Vogel Immobilien GmbH & Co. KG
Telefon 030 23125 042
kv@vogel-immobilien.de`,
    name: 'Dipl.-Ing. Katharina Vogel',
    title: 'Geschäftsführerin',
    organization: 'Vogel Immobilien GmbH & Co. KG',
    emails: ['kv@vogel-immobilien.de'],
    phones: ['+493023125042'],
  },
  {
    shape: 'Spanish',
    country: 'ES',
    text: `Un saludo,

María José García López
Directora de Recursos Humanos
Grupo Ejemplo, S.A.
C/ Mayor 15, 3.º B · 28013 Madrid
Tel. 912 345 678 · Móvil +34 612 345 678
mjgarcia@grupoejemplo.example`,
    name: 'María José García López',
    title: 'Directora de Recursos Humanos',
    organization: 'Grupo Ejemplo, S.A.',
    emails: ['mjgarcia@grupoejemplo.example'],
    phones: ['+34912345678', '+34612345678'],
  },
  {
    shape: 'French, family name in capitals',
    country: 'FR',
    text: `Cordialement,

Hélène PETIT
Responsable du développement
Chambre de commerce de Lyon
Tél. : 01 99 00 12 34 – Port. : 06 39 98 12 34
helene.petit@ccl.example
Pensez à l'environnement avant d'imprimer ce message.`,
    name: 'Hélène PETIT',
    title: 'Responsable du développement',
    organization: 'Chambre de commerce de Lyon',
    emails: ['helene.petit@ccl.example'],
    phones: ['+33199001234', '+33639981234'],
  },
  {
    shape: 'Japanese',
    country: 'JP',
    text: `株式会社サンプル銀行
営業部 部長
山田 太郎（やまだ たろう）
〒100-0001 東京都千代田区千代田1-1
ＴＥＬ：03-1234-5678
携帯：090-1234-5678
E-mail：taro.yamada@sample-bank.example`,
    name: '山田 太郎',
    title: '営業部 部長',
    organization: '株式会社サンプル銀行',
    emails: ['taro.yamada@sample-bank.example'],
    phones: ['+81312345678', '+819012345678'],
  },
  {
    shape: 'Chinese',
    country: 'CN',
    text: `王小明 总经理
示例科技有限公司
地址：北京市海淀区中关村大街1号 邮编：100080
手机：138 0013 8000
电话：010-12345678
邮箱：wang.xiaoming@shili.example`,
    name: '王小明',
    title: '总经理',
    organization: '示例科技有限公司',
    emails: ['wang.xiaoming@shili.example'],
    phones: ['+8613800138000', '+861012345678'],
  },
  {
    shape: 'Arabic',
    country: 'EG',
    text: `مع أطيب التحيات،

أحمد محمود حسن
مدير العلاقات العامة
بنك المثال
هاتف: ‎+20 2 2577 1234
محمول: ٠١٠١٢٣٤٥٦٧٨
ahmed.hassan@mithal.example`,
    name: 'أحمد محمود حسن',
    title: 'مدير العلاقات العامة',
    organization: 'بنك المثال',
    emails: ['ahmed.hassan@mithal.example'],
    phones: ['+20225771234', '+201012345678'],
  },
  {
    shape: 'Korean',
    country: 'KR',
    text: `김민수 팀장
주식회사 예시은행
서울특별시 중구 세종대로 110
Tel 02-1234-5678
HP 010-1234-5678
minsu.kim@yesi.example`,
    name: '김민수',
    title: '팀장',
    organization: '주식회사 예시은행',
    emails: ['minsu.kim@yesi.example'],
    phones: ['+82212345678', '+821012345678'],
  },
  {
    shape: 'a header of a mail',
    text: `From: Carla Reyes <carla.reyes@mapleworks.example>
Sent: Tuesday, November 24, 2026 10:05 AM
To: Maria Lopez <maria@example.com>
Subject: Re: Coffee

Sure, call me.

Carla
Product Lead, Mapleworks
919-555-0127`,
    name: 'Carla Reyes',
    title: 'Product Lead',
    organization: 'Mapleworks',
    emails: ['carla.reyes@mapleworks.example'],
    phones: ['+19195550127'],
  },
  {
    shape: 'address hidden from robots',
    text: `Ulrike Brandt
Referentin Öffentlichkeitsarbeit
Universität Musterstadt
ulrike.brandt (at) uni-musterstadt.example
+49 89 99998 123`,
    name: 'Ulrike Brandt',
    title: 'Referentin Öffentlichkeitsarbeit',
    organization: 'Universität Musterstadt',
    emails: ['ulrike.brandt@uni-musterstadt.example'],
    phones: ['+498999998123'],
  },
  {
    shape: 'tabs and wide blanks, as copied from a table',
    text: `Name:\tOlu Adeyemi
Title:\tPortfolio Manager
Company:\tLagos Street Partners
Phone:\t+234 803 123 4567
Email:\tolu@lagosstreet.example`,
    name: 'Olu Adeyemi',
    title: 'Portfolio Manager',
    organization: 'Lagos Street Partners',
    emails: ['olu@lagosstreet.example'],
    phones: ['+2348031234567'],
  },
  {
    shape: 'slogan, awards, booking link',
    text: `Jenny Park
Mortgage Banker | NMLS ID 1234567
Summit Home Loans
"Five stars, every time."
📞 720-555-0158
jenny.park@summithl.example
Book a meeting: https://calendar.example/jenny
Voted Best of Denver 2024`,
    name: 'Jenny Park',
    title: 'Mortgage Banker',
    organization: 'Summit Home Loans',
    emails: ['jenny.park@summithl.example'],
    phones: ['+17205550158'],
  },
  {
    shape: 'hyphenated, accented and long names',
    text: `Anne-Sophie Lefèvre-Martin de la Tour
Executive Director
Association of Women in Finance
anne-sophie@awf.example`,
    name: 'Anne-Sophie Lefèvre-Martin de la Tour',
    title: 'Executive Director',
    organization: 'Association of Women in Finance',
    emails: ['anne-sophie@awf.example'],
    phones: [],
  },
  {
    shape: 'two addresses, private and at work',
    text: `Ravi Menon
Founder, Menon Advisory
ravi@menonadvisory.example | ravi.menon@gmail.com
+91 98765 43210`,
    name: 'Ravi Menon',
    title: 'Founder',
    organization: 'Menon Advisory',
    emails: ['ravi@menonadvisory.example', 'ravi.menon@gmail.com'],
    phones: ['+919876543210'],
  },
];
