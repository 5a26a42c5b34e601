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

it.each([
  ['an order number', '1123456789', 'US'],
  ['a day', '2026-11-24', 'GB'],
  ['a number in a table', '2030\t0\t1\t0', 'DE'],
])('takes %s for none', (_, line, country) => {
  expect(found(line, [country])).toEqual([]);
});

it('reads a number of a neighbour that has the same calling code', () => {
  const [phone] = readPhones('514 555-0162, poste 31', ['US']).phones;
  expect(phone).toMatchObject({ international: '+15145550162', extension: '31' });
  expect(phone?.text).toBe('514 555-0162 ext. 31');
});
