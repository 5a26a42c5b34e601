// Beside the library that the page does without: the same numbers, in every country that it knows.
import { parsePhoneNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { phoneCountries } from '../../../../src/domain/people/signature/phone-countries';
import { readPhones } from '../../../../src/domain/people/signature/read-phones';

const NUMBERS = Object.entries(examples).map(([country, national]) => ({
  country,
  number: parsePhoneNumber(national, country as keyof typeof examples),
}));
const found = (line: string, countries: readonly string[]) =>
  readPhones(line, countries).phones.map(({ international }) => international);

it.each([
  ['an order number', '1123456789', 'US'],
  ['a day', '2026-11-24', 'GB'],
  ['a number in a table', '2030\t0\t1\t0', 'DE'],
  // The digits would make a number in Germany.
  ['a number of a register', 'HRB 123456789', 'DE'],
  ['a licence', 'NMLS ID 1234567', 'DE'],
  ['a licence by number', 'Lic. No. 1234567', 'DE'],
  ['a number for taxes', 'USt-IdNr.: 123456789', 'DE'],
  ['a number with a sign', '№ 1234567', 'DE'],
  ['a postal code behind its sign', '〒1234567', 'DE'],
  ['a day with slashes', '24/11/2026', 'DE'],
  ['an order with letters', 'A1234567', 'DE'],
  ['a time', '2026 11:30', 'DE'],
  ['an address on the net', '1234567.example', 'DE'],
  ['a name in an address', '1234567@', 'DE'],
  ['a day as it is sorted', '2026-11-24', 'DE'],
  ['years without blanks', '1998–2024', 'DE'],
  ['a place on the net', '1234567:80', 'DE'],
  ['a number for taxes in one word', 'UStID 123456789', 'DE'],
  ['a day with points', '24.11.2026', 'DE'],
  ['years', '1998 – 2024', 'DE'],
  ['a long postal code', '10118-0110', 'DE'],
  ['too few digits for the world', 'Tel +1 234 56', 'US'],
  ['a country that there is not', 'Tel +999 30 2312504', 'DE'],
])('takes %s for none', (_, line, country) => {
  expect(found(line, [country]).filter(Boolean)).toEqual([]);
});

it('knows all countries that the library knows', () => {
  expect(NUMBERS.length).toBeGreaterThan(200);
  expect(phoneCountries()).toEqual(expect.arrayContaining(NUMBERS.map(({ country }) => country)));
});

it('reads a mobile number of each country, as it is written for the world and at home', () => {
  const misread = NUMBERS.filter(({ country, number }) => {
    const atHome = found(`Tel. ${number.formatNational()}`, [country]);
    return (
      atHome[0] !== number.number ||
      found(`Tel. ${number.formatInternational()}`, ['US'])[0] !== number.number
    );
  });
  // Mobiles of Argentina and Belarus as they are dialled there, and numbers of four digits.
  expect(misread.map(({ country }) => country)).toEqual(['AR', 'BY', 'TA', 'TK']);
});

it('reads a number of a neighbour that has the same calling code', () => {
  const [phone] = readPhones('514 555-0162, poste 31', ['US']).phones;
  expect(phone).toMatchObject({ international: '+15145550162', extension: '31' });
  expect(phone?.text).toBe('514 555-0162 ext. 31');
});

it.each([
  ['Tel 0049 30 23125042', 'US', '+493023125042'],
  ['Tel +49 030 23125042', 'US', '+493023125042'],
  ['Tel +49 (0)30 23125042', 'US', '+493023125042'],
  ['Tel (+49) 30 23125042', 'US', '+493023125042'],
  // Where numbers at home begin with two zeros, and where two stand in the middle.
  ['Tel 00123456', 'JP', '+8100123456'],
  ['Tel 2149001234', 'US', '+12149001234'],
  // They only begin or end like a day, years or a postal code.
  ['030 23-11-2026', 'DE', '+493023112026'],
  ['3023-1250-42', 'US', '+13023125042'],
  ['030 12345-6789', 'DE', '+4930123456789'],
  ['12345-67890', 'DE', '+491234567890'],
  ['Fax or phone: 212-555-0142', 'US', '+12125550142'],
  ['Fax/Tel 212-555-0142', 'US', '+12125550142'],
  ['No fee: 030 23125042', 'DE', '+493023125042'],
  // A name that ends like "no".
  ['Bruno 030 23125042', 'DE', '+493023125042'],
  // What looks like a postal code is none behind "Tel".
  ['Tel 10118-0110', 'DE', '+49101180110'],
])('reads %j in %s as %s', (line, country, international) => {
  expect(found(line, [country])).toEqual([international]);
});

it('tries the countries in their order', () => {
  expect(found('Tel 030 23125042', ['US', 'DE'])).toEqual(['+493023125042']);
  // A mobile of Colombia, and Chicago.
  expect(found('Tel 312 555 0142', ['CO', 'US'])).toEqual(['+573125550142']);
  expect(found('Tel 312 555 0142', ['US', 'CO'])).toEqual(['+13125550142']);
});

describe('a line with two numbers', () => {
  it.each([
    ['01 99 00 12 34 / 06 39 98 12 34', 'FR', ['+33199001234', '+33639981234']],
    ['212-555-0142  –  415-555-0123', 'US', ['+12125550142', '+14155550123']],
    ['212-555-0142 - 415-555-0123', 'US', ['+12125550142', '+14155550123']],
    ['551 1234 / 662 1234', 'IS', ['+3545511234', '+3546621234']],
    ['T 212-555-0142, C 415-555-0123', 'US', ['+12125550142', '+14155550123']],
  ])('%j', (line, country, numbers) => {
    expect(found(line, [country])).toEqual(numbers);
  });

  it('may be one that is divided so', () => {
    expect(found('030 / 23125 042', ['DE'])).toEqual(['+493023125042']);
  });

  it('keeps each as it was typed, and leaves the rest', () => {
    const { phones, rest } = readPhones('Dana 212-555-0142 x 7, 415-555-0123 home', ['US']);
    expect(phones.map(({ typed, extension }) => [typed, extension])).toEqual([
      ['212-555-0142 x 7', '7'],
      ['415-555-0123', ''],
    ]);
    expect(rest.split('|').map((piece) => piece.trim())).toEqual(['Dana', ',', 'home']);
  });

  it('keeps those that stand together as they were typed', () => {
    const { phones, rest } = readPhones('Dana 01 99 00 12 34  /  06 39 98 12 34 home', ['FR']);
    expect(phones.map(({ typed }) => typed)).toEqual(['01 99 00 12 34', '06 39 98 12 34']);
    expect(rest).toMatch(/^Dana .*home$/);
    expect(rest).not.toMatch(/\d/);
  });
});

it.each([
  'ext. 7',
  'Ext 7',
  'extension 7',
  ', ext. 7',
  ',ext.7',
  'poste:7',
  'x7',
  '#7',
  'poste: 7',
  'Durchwahl 7',
  'anexo 7',
  '内線 7',
])('%j behind a number is its extension', (extension) => {
  expect(readPhones(`T 212-555-0142 ${extension}`, ['US']).phones).toMatchObject([
    { international: '+12125550142', extension: '7', text: '212-555-0142 ext. 7' },
  ]);
});

it.each([
  'T',
  'tel.',
  'Ph:',
  'M |',
  'Mobile :',
  'Móvil',
  'Direct line:',
  '(c)',
  'тел.',
  '電話',
  'هاتف:',
])('a short number counts where %j stands before it', (label) => {
  expect(readPhones(`${label} 555-01`, ['US']).phones).toMatchObject([
    { text: '555-01', international: '' },
  ]);
  expect(readPhones(`${label} 55-01`, ['US']).phones).toEqual([]);
});

it.each(['Chat', 'Item', 'Dana'])('a short number behind %j is none', (word) => {
  expect(readPhones(`${word} 555-01`, ['US']).phones).toEqual([]);
});

it.each(['T:555-01', '(c)555-01', 'Direct 555-01', 'tollfree 555-01'])(
  'a blank behind the label is not needed, nor every word of it: %j',
  (line) => {
    expect(readPhones(line, ['US']).phones).toMatchObject([{ text: '555-01' }]);
  },
);

it('an amount is no number, whatever stands before it', () => {
  expect(readPhones('Tel: $55501', ['US']).phones).toEqual([]);
});

it.each(['F', 'Fax:', 'Telefax', 'fx.', '传真', 'فاكس'])('%j is no number to call', (label) => {
  const { phones, rest } = readPhones(`Dana ${label} 212-555-0142 home`, ['US']);
  expect(phones).toEqual([]);
  expect(rest).not.toMatch(/\d/);
});

it('a fax needs no blank behind its label', () => {
  expect(readPhones('Fax:212-555-0142', ['US']).phones).toEqual([]);
});

it('takes two numbers with their areas in brackets for two', () => {
  expect(found('Tel (212) 555-0142 (415) 555-0123', ['US'])).toEqual([
    '+12125550142',
    '+14155550123',
  ]);
  expect(found('+1 (212) 555-0142', ['US'])).toEqual(['+12125550142']);
});
