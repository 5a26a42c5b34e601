import { homeCountry } from '../../src/sidebar/parts/home-country';

it.each([
  ['America/New_York', ['en-US'], 'US'],
  ['America/Toronto', ['en-CA', 'en-US'], 'CA'],
  ['Europe/London', ['en'], 'GB'],
  ['Etc/UTC', ['de'], 'DE'],
  ['Etc/UTC', ['pt-BR'], 'BR'],
  ['Nowhere/Land', [], 'US'],
  ['Nowhere/Land', ['not a language', 'fr-FR'], 'FR'],
])('%s with %j is %s', (timeZone, languages, country) => {
  expect(homeCountry(timeZone, languages)).toBe(country);
});

it('trusts the clock more than the language', () => {
  expect(homeCountry('Europe/Berlin', ['en-US'])).toBe('DE');
});
