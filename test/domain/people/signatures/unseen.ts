// Signatures that were written after the reader's rules, or set aside: they say how it does on what
// it was not made for.
import type { Signature } from './seen';

export const UNSEEN: readonly Signature[] = [
  {
    shape: 'slashes and a toll-free number',
    text: `Cheers,
Walter Nguyen
Regional Sales Manager / Western Region
Pacific Crane & Rigging
Toll-free 1-800-555-0119 / Direct 503-555-0184
wnguyen@pacificcrane.example`,
    name: 'Walter Nguyen',
    title: 'Regional Sales Manager / Western Region',
    organization: 'Pacific Crane & Rigging',
    emails: ['wnguyen@pacificcrane.example'],
    phones: ['+18005550119', '+15035550184'],
  },
  {
    shape: 'professor',
    text: `Prof. Ingrid Larsen, Ph.D.
Department of Urban Planning
State University of Lakeland
Office: Hall 204
Phone +1 608 555 0132
larsen@lakeland.example`,
    name: 'Prof. Ingrid Larsen, Ph.D.',
    organization: 'State University of Lakeland',
    emails: ['larsen@lakeland.example'],
    phones: ['+16085550132'],
  },
  {
    shape: 'first name in the greeting, whole name below',
    text: `Talk soon,
Deb

Deborah L. Whitfield
President & CEO
Whitfield Manufacturing Co.
w: 414-555-0191
m: 414-555-0136
dwhitfield@whitfieldmfg.example`,
    name: 'Deborah L. Whitfield',
    title: 'President & CEO',
    organization: 'Whitfield Manufacturing Co.',
    emails: ['dwhitfield@whitfieldmfg.example'],
    phones: ['+14145550191', '+14145550136'],
  },
  {
    shape: 'government',
    text: `The Hon. Alicia Barnes
Council Member, District 4
City Council of Fairmont
200 City Hall Plaza
(612) 555-0173
alicia.barnes@fairmont.example`,
    name: 'The Hon. Alicia Barnes',
    title: 'Council Member, District 4',
    organization: 'City Council of Fairmont',
    emails: ['alicia.barnes@fairmont.example'],
    phones: ['+16125550173'],
  },
  {
    shape: 'middle dots, everything small',
    text: 'zoe hart · ux designer · studio nine · zoe@studionine.example · 323 555 0149',
    name: 'zoe hart',
    title: 'ux designer',
    organization: 'studio nine',
    emails: ['zoe@studionine.example'],
    phones: ['+13235550149'],
  },
  {
    shape: 'Australian',
    country: 'AU',
    text: `Bruce Callahan
Property Manager
Southern Cross Realty Pty Ltd
Level 5, 10 Collins St, Melbourne VIC 3000
P 03 7010 1234  M 0491 570 156
bruce.callahan@southerncross.example`,
    name: 'Bruce Callahan',
    title: 'Property Manager',
    organization: 'Southern Cross Realty Pty Ltd',
    emails: ['bruce.callahan@southerncross.example'],
    phones: ['+61370101234', '+61491570156'],
  },
  {
    shape: 'Austrian',
    country: 'AT',
    text: `Liebe Grüße
Mag. Stefan Huber, MBA

Huber Steuerberatung OG
Steuerberater
Mariahilfer Straße 1, 1060 Wien
T +43 1 234 56 78-12
office@huber-stb.example`,
    name: 'Mag. Stefan Huber, MBA',
    title: 'Steuerberater',
    organization: 'Huber Steuerberatung OG',
    emails: ['office@huber-stb.example'],
    phones: ['+431234567812'],
  },
  {
    shape: 'Mexican',
    country: 'MX',
    text: `Lic. Juan Carlos Ramírez
Gerente de Sucursal
Banco del Valle
Oficina: 55 5555 0123
Cel: 55 1234 5678
jcramirez@bancodelvalle.example`,
    name: 'Lic. Juan Carlos Ramírez',
    title: 'Gerente de Sucursal',
    organization: 'Banco del Valle',
    emails: ['jcramirez@bancodelvalle.example'],
    phones: ['+525555550123', '+525512345678'],
  },
  {
    shape: 'Quebec, two languages',
    country: 'CA',
    text: `Marie-Ève Tremblay
Directrice régionale | Regional Director
Caisse Boréale
514 555-0162, poste 31
marie-eve.tremblay@boreale.example`,
    name: 'Marie-Ève Tremblay',
    title: 'Directrice régionale',
    organization: 'Caisse Boréale',
    emails: ['marie-eve.tremblay@boreale.example'],
    phones: ['+15145550162x31'],
  },
  {
    shape: 'Italian',
    country: 'IT',
    text: `Cordiali saluti
Avv. Giulia Rossi
Studio Legale Rossi
Via Roma 10, 20121 Milano
Tel. 02 1234 5678
Cell. 333 123 4567
giulia.rossi@studiorossi.example`,
    name: 'Avv. Giulia Rossi',
    organization: 'Studio Legale Rossi',
    emails: ['giulia.rossi@studiorossi.example'],
    phones: ['+390212345678', '+393331234567'],
  },
  {
    shape: 'Brazilian',
    country: 'BR',
    text: `Atenciosamente,
Fernanda Oliveira
Gerente Comercial
Imobiliária Horizonte Ltda
(11) 3123-4567 | (11) 91234-5678
fernanda@horizonte.example`,
    name: 'Fernanda Oliveira',
    title: 'Gerente Comercial',
    organization: 'Imobiliária Horizonte Ltda',
    emails: ['fernanda@horizonte.example'],
    phones: ['+551131234567', '+5511912345678'],
  },
  {
    shape: 'Japanese in one line, in Latin letters below',
    country: 'JP',
    text: `佐藤 花子 / Hanako Sato
課長
みどり不動産株式会社
Tel 06-1234-5678 | hanako.sato@midori.example`,
    name: '佐藤 花子',
    title: '課長',
    organization: 'みどり不動産株式会社',
    emails: ['hanako.sato@midori.example'],
    phones: ['+81612345678'],
  },
  {
    shape: 'Gulf, English and Arabic',
    country: 'AE',
    text: `Fatima Al Mansoori
Senior Relationship Manager
Gulf Example Bank PJSC
P.O. Box 12345, Dubai, UAE
T +971 4 123 4567 | M +971 50 123 4567
fatima.almansoori@gulfexample.example`,
    name: 'Fatima Al Mansoori',
    title: 'Senior Relationship Manager',
    organization: 'Gulf Example Bank PJSC',
    emails: ['fatima.almansoori@gulfexample.example'],
    phones: ['+97141234567', '+971501234567'],
  },
  {
    shape: 'only a name and a number',
    text: 'Ed Kowalski 716-555-0105',
    name: 'Ed Kowalski',
    emails: [],
    phones: ['+17165550105'],
  },
  {
    shape: 'a name that is also a word',
    text: `Grant Banks
Bond Analyst
Field & Stone Investments
grant.banks@fieldstone.example
Mobile (312) 555-0128`,
    name: 'Grant Banks',
    title: 'Bond Analyst',
    organization: 'Field & Stone Investments',
    emails: ['grant.banks@fieldstone.example'],
    phones: ['+13125550128'],
  },
  {
    shape: 'social links and a pronoun line',
    text: `Riley Thompson
they/them
Program Coordinator
Open Doors Foundation
riley@opendoors.example
LinkedIn: https://uk.linkedin.com/in/rileyt?trk=x | Twitter: @rileyt
Follow us on Facebook
(971) 555-0126`,
    name: 'Riley Thompson',
    title: 'Program Coordinator',
    organization: 'Open Doors Foundation',
    emails: ['riley@opendoors.example'],
    phones: ['+19715550126'],
    linkedIn: 'https://uk.linkedin.com/in/rileyt?trk=x',
  },
  {
    shape: 'a comma behind every line',
    text: `Oscar Lind,
Vice Chair,
Lind Family Foundation,
oscar@lindfamily.example,
+46 8 123 456 78`,
    name: 'Oscar Lind',
    title: 'Vice Chair',
    organization: 'Lind Family Foundation',
    emails: ['oscar@lindfamily.example'],
    phones: ['+46812345678'],
  },
  {
    shape: 'title before the name',
    text: `Branch President
Theodora Papadakis
First Harbor Savings
tpapadakis@firstharbor.example
508.555.0151 (direct)`,
    name: 'Theodora Papadakis',
    title: 'Branch President',
    organization: 'First Harbor Savings',
    emails: ['tpapadakis@firstharbor.example'],
    phones: ['+15085550151'],
  },
  {
    shape: 'a dash line, a quotation, a nickname',
    text: `Yes, Thursday works.

--
William "Bill" Tran
Economic Development, City of Belmont
650-555-0109
"Be the change."`,
    name: 'William "Bill" Tran',
    organization: 'City of Belmont',
    title: '',
    emails: [],
    phones: ['+16505550109'],
  },
  {
    shape: 'small capitals and a department',
    text: `Leila Haddad | Counsel
Legal Department
Meridian Shipping
+1.757.555.0133 | lhaddad@meridianshipping.example`,
    name: 'Leila Haddad',
    title: 'Counsel',
    organization: 'Meridian Shipping',
    emails: ['lhaddad@meridianshipping.example'],
    phones: ['+17575550133'],
  },
  {
    shape: 'an answered mail below',
    text: `Sounds good.

Victor Alvarez
Loan Officer
Pioneer Mortgage
702-555-0180

On Mon, Nov 23, 2026 at 9:12 AM Maria Lopez <maria@example.com> wrote:
> Could we talk?
> Maria
> 555-0100`,
    name: 'Victor Alvarez',
    title: 'Loan Officer',
    organization: 'Pioneer Mortgage',
    emails: [],
    phones: ['+17025550180'],
  },
  {
    shape: 'Outlook with brackets',
    text: `Chloe Baptiste
Assistant Vice President – Treasury Services
[cid:image001.png@01D9]
Crescent National Bank
O: (504) 555-0172 | F: (504) 555-0173
cbaptiste@crescentnational.example<mailto:cbaptiste@crescentnational.example> | crescentnational.example<https://crescentnational.example>`,
    name: 'Chloe Baptiste',
    title: 'Assistant Vice President – Treasury Services',
    organization: 'Crescent National Bank',
    emails: ['cbaptiste@crescentnational.example'],
    phones: ['+15045550172'],
  },
  {
    shape: 'Dutch',
    country: 'NL',
    text: `Met vriendelijke groet,

Sanne de Vries
Directeur
De Vries Makelaardij B.V.
T 020 123 4567
sanne@devriesmakelaardij.example`,
    name: 'Sanne de Vries',
    title: 'Directeur',
    organization: 'De Vries Makelaardij B.V.',
    emails: ['sanne@devriesmakelaardij.example'],
    phones: ['+31201234567'],
  },
  {
    shape: 'Polish',
    country: 'PL',
    text: `Pozdrawiam
Katarzyna Wójcik
Dyrektor Oddziału
Bank Przykładowy S.A.
tel. 22 123 45 67, kom. 501 234 567
k.wojcik@bankprzykladowy.example`,
    name: 'Katarzyna Wójcik',
    title: 'Dyrektor Oddziału',
    organization: 'Bank Przykładowy S.A.',
    emails: ['k.wojcik@bankprzykladowy.example'],
    phones: ['+48221234567', '+48501234567'],
  },
  {
    shape: 'Singapore',
    country: 'SG',
    text: `TAN Wei Ling (Ms)
Senior Vice President
Merlion Property Advisors Pte Ltd
DID: 6123 4567 HP: 8123 4567
weiling.tan@merlionproperty.example`,
    name: 'TAN Wei Ling (Ms)',
    title: 'Senior Vice President',
    organization: 'Merlion Property Advisors Pte Ltd',
    emails: ['weiling.tan@merlionproperty.example'],
    phones: ['+6561234567', '+6581234567'],
  },
  {
    shape: 'Russian',
    country: 'RU',
    text: `С уважением,
Иванова Мария Петровна
Генеральный директор
ООО «Ромашка»
Тел.: +7 (495) 123-45-67
m.ivanova@romashka.example`,
    name: 'Иванова Мария Петровна',
    title: 'Генеральный директор',
    organization: 'ООО «Ромашка»',
    emails: ['m.ivanova@romashka.example'],
    phones: ['+74951234567'],
  },
  {
    shape: 'a board member with two roles',
    text: `Henry Castellano
Board Member, Riverside Chamber of Commerce
Owner, Castellano Hardware
951.555.0145
henry@castellanohardware.example`,
    name: 'Henry Castellano',
    title: 'Board Member',
    organization: 'Castellano Hardware',
    emails: ['henry@castellanohardware.example'],
    phones: ['+19515550145'],
  },
  {
    shape: 'all in one line with commas and labels',
    text: 'Contact: Ines Duarte, Development Director, Bay Arts Council, tel 510-555-0156, email ines@bayarts.example',
    name: 'Ines Duarte',
    title: 'Development Director',
    organization: 'Bay Arts Council',
    emails: ['ines@bayarts.example'],
    phones: ['+15105550156'],
  },
  {
    shape: 'a scheduler and a hashtag',
    text: `Mo Farouk (he/him/his)
Talent Partner @ Brightside Labs
#hiring
mo@brightside.example
calendly.example/mo`,
    name: 'Mo Farouk',
    title: 'Talent Partner',
    organization: 'Brightside Labs',
    emails: ['mo@brightside.example'],
    phones: [],
  },
  {
    shape: 'Hebrew',
    country: 'IL',
    text: `דנה כהן
מנהלת סניף
בנק הדוגמה
טל': 03-123-4567
dana@dugma.example`,
    name: 'דנה כהן',
    title: 'מנהלת סניף',
    organization: 'בנק הדוגמה',
    emails: ['dana@dugma.example'],
    phones: ['+97231234567'],
  },
  {
    shape: 'an assistant who writes for somebody',
    text: `Gloria Finch
Executive Assistant to Robert Hale, President
Hale & Sons Development
(813) 555-0194
gfinch@halesons.example`,
    name: 'Gloria Finch',
    title: 'Executive Assistant to Robert Hale, President',
    organization: 'Hale & Sons Development',
    emails: ['gfinch@halesons.example'],
    phones: ['+18135550194'],
  },
  {
    shape: 'initials in the address, company in the domain only',
    text: `J.P. Moreau
VP Finance
jpm@atlas-freight.example
+33 6 39 98 45 67`,
    name: 'J.P. Moreau',
    title: 'VP Finance',
    emails: ['jpm@atlas-freight.example'],
    phones: ['+33639984567'],
  },
  {
    shape: 'no separators at all',
    text: 'Tina Brooks Realtor Sunrise Realty 239-555-0160 tina@sunriserealty.example',
    name: 'Tina Brooks',
    title: 'Realtor',
    organization: 'Sunrise Realty',
    emails: ['tina@sunriserealty.example'],
    phones: ['+12395550160'],
  },
  {
    shape: 'Taiwanese with English',
    country: 'TW',
    text: `陳美玲 Mei-Ling Chen
業務經理
範例銀行股份有限公司
T: 02-2345-6789 #123
M: 0912-345-678
meiling@example-bank.example`,
    name: '陳美玲',
    title: '業務經理',
    organization: '範例銀行股份有限公司',
    emails: ['meiling@example-bank.example'],
    phones: ['+886223456789x123', '+886912345678'],
  },
];
