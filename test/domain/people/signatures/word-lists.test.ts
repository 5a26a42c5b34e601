import {
  hasOrganization,
  hasTitle,
  isAddress,
  isUnit,
} from '../../../../src/domain/people/signature/word-lists';

it.each([
  'Branch Manager',
  'MANAGER',
  '(Manager)',
  '**Manager',
  'Manager:',
  'Manager...',
  'Owner/Sales',
  'Sales/Owner',
  'Sales,Director',
  'Filialleiterin Nord',
  'Kundenberater',
  'Datenschutzbeauftragte',
  'Datenschutzbeauftragter',
  'Ausschussvorsitzende',
  '営業部長',
  '总监',
  '總監',
  '工程师',
  '律师',
  '顾问',
  '院长',
  '行长',
  'مدير الفرع',
])('%j is what somebody does', (text) => {
  expect(hasTitle(text)).toBe(true);
});

it.each(['Dana Kim', 'Manageria', 'Harbor Bank', 'Leiterwagen', '山田', '', '.', '/'])(
  '%j is not',
  (text) => {
    expect(hasTitle(text)).toBe(false);
  },
);

it.each([
  'Harbor Bank',
  'Acme, Inc.',
  'Acme (GmbH)',
  '株式会社サンプル',
  '示例大学',
  '示例集团',
  '示例协会',
  '示例医院',
  '예시대학',
  'Universität Beispiel',
])('%j is where one works', (text) => {
  expect(hasOrganization(text)).toBe(true);
});

it.each(['Dana Kim', 'Bankston', 'Incense', '山田', ''])('%j is not where one works', (text) => {
  expect(hasOrganization(text)).toBe(false);
});

it('a department is a part of an organization', () => {
  expect(isUnit('Department of History')).toBe(true);
  expect(isUnit('History Dept.')).toBe(true);
  expect(isUnit('History')).toBe(false);
});

it.each([
  '12 Main',
  '350, Fifth',
  '5-7 Oak Gardens',
  '10117 Berlin',
  'Floor 3',
  'P.O. Box 12',
  'Main Street 12',
  'Calle Mayor 5',
  'Hauptstraße 5',
  'Marktplatz 1',
  '〒100-0005',
  '東京都千代田区丸の内1-2',
  '서울특별시 중구',
])('%j is an address', (text) => {
  expect(isAddress(text)).toBe(true);
});

it.each([
  'Main Street',
  'District 4',
  'Platzhirsch 5',
  '東京都庁',
  'District 4 East',
  'Room 123',
  '3M',
  '12th Night Players',
  'Dana Kim',
  '',
])('%j is none', (text) => {
  expect(isAddress(text)).toBe(false);
});
