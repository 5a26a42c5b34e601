// What somebody does and where, and which country their numbers are from.
import { readSignature } from '../../../../src/domain/people/signature/read-signature';

const read = (...lines: string[]) => readSignature(lines.join('\n'), 'US');
const SENTENCE = 'We have been here for a very long time';

describe('the title', () => {
  it.each([
    ['is what its label says', ['Dana Kim', 'Branch Manager', 'Title: Cheese'], 'Cheese'],
    ['follows the name', ['Our Director', 'Dana Kim', 'Branch Manager'], 'Branch Manager'],
    ['may be in its line', ['Dana Kim, Manager', 'Team Director'], 'Manager'],
    ['may be above it', ['Branch Manager', 'Dana Kim'], 'Branch Manager'],
    ['may stand without it', ['Branch Manager', '212-555-0142'], 'Branch Manager'],
  ])('%s', (_, lines, title) => {
    expect(read(...lines).title).toBe(title);
  });
});

describe('the organization', () => {
  it.each([
    ['is what its label says', ['Dana Kim', 'Harbor Bank', 'Company: Oak'], 'Oak'],
    ['is what sounds like one', ['Dana Kim', 'Acorn Works', 'Harbor Bank'], 'Harbor Bank'],
    ['may be a department', ['Dana Kim', SENTENCE, 'Law Faculty'], 'Law Faculty'],
    ['is rather the whole than a department', ['Dana Kim', 'Law Faculty', 'Oak Inc'], 'Oak Inc'],
    ['may follow the title', ['Dana Kim', 'Branch Manager', 'Acorn Works'], 'Acorn Works'],
    ['may follow the name', ['12 Oak Lane', 'Dana Kim', 'Acorn Works'], 'Acorn Works'],
    ['may follow a title alone', ['Branch Manager', 'Acorn works'], 'Acorn works'],
    ['may have a mark in it', ['Dana Kim', 'Jump!Start Works'], 'Jump!Start Works'],
    ['is no town of an address', ['Dana Kim', '12 Main Street, Springfield, IL 62704'], ''],
    [
      'is told by an address in a country of its own',
      ['Dana Kim', 'Bright people', 'Lumen Education', 'dana@lumen.co.uk'],
      'Lumen Education',
    ],
    [
      'may have six words',
      ['Dana Kim', 'Friends of the Old Oak Tree'],
      'Friends of the Old Oak Tree',
    ],
  ])('%s', (_, lines, organization) => {
    expect(read(...lines).organization).toBe(organization);
  });

  it('follows a name further down that the address tells', () => {
    const lines = [
      '12 Oak Lane',
      '10117 Berlin',
      'Dana Kim',
      'Acorn works',
      'dana.kim@example.com',
    ];
    expect(read(...lines).organization).toBe('Acorn works');
  });

  it.each([
    ['a sentence', ['Dana Kim', SENTENCE]],
    ['an exclamation', ['Dana Kim', 'Happy to help!']],
    ['two sentences', ['Dana Kim', 'Call me. Or write']],
    ['a second title', ['Dana Kim', 'Branch Manager', 'Team Director']],
    ['an address', ['Dana Kim', '12 Oak Lane']],
    ['a line above the name', ['Acorn works', 'Dana Kim']],
    ['a line further down', ['Dana Kim', '12 Oak Lane', 'Acorn works']],
    ['a line where nobody is named', ['Acorn works', '212-555-0142']],
    ['what a label says of something else', ['Dana Kim', 'Address: Harbor Bank']],
  ])('is not %s', (_, lines) => {
    expect(read(...lines).organization).toBe('');
  });

  // Too far from the name to count for anything but the address.
  const below = (text: string, address: string) =>
    read('Dana Kim', '12 Oak Lane', '10117 Berlin', text, address).organization;

  it.each([
    ['Ace', 'dana@ace.example'],
    ['Acorn', 'dana@acorn.example'],
    ['Acorn Works', 'dana@acorn-works.example'],
    ['Blue', 'dana@bluewater.example'],
    ['Blue Water', 'dana@blue.example'],
    ['Lumen Helps All Of Us Here', 'dana@lumen.example'],
    ['Lumen', 'dana@post.lumen.example'],
    ['Lumen', 'https://www.lumen.example/about?us'],
    ['Lumen', 'http://lumen.example#top'],
    ['Lumen', 'WWW.LUMEN.EXAMPLE'],
    ['Fastmail', 'dana@fastmail.example'],
    ['Mailworks', 'dana@mailworks.example'],
  ])('is %j, as %s tells', (organization, address) => {
    expect(below(organization, address)).toBe(organization);
  });

  it.each([
    ['Har', 'dana@harbor.example'],
    ['Ace Land', 'dana@ace.example'],
    ['Lumen helps all of us here today', 'dana@lumen.example'],
    ['Gmail Fans', 'dana@gmail.com'],
    ['Lumen', 'dana@example.com'],
  ])('is not %j, whatever %s tells', (text, address) => {
    expect(below(text, address)).toBe('');
  });

  it('is of two the one that the address tells', () => {
    expect(read('Dana Kim', 'Harbor Bank', 'Lumen School', 'd@lumen.example').organization).toBe(
      'Lumen School',
    );
  });
});

describe('a number without a country', () => {
  const number = (text: string, home = 'US') => readSignature(text, home).phones[0]?.international;

  it.each([
    ['Tel 020 7946 0958\nx@acme.co.uk', '+442079460958'],
    ['Tel 030 23125042\nwww.acme.de', '+493023125042'],
    // These endings are used for what they spell, and by firms everywhere.
    ['Tel 312-555-0142\nx@acme.co', '+13125550142'],
    ['Tel 312-555-0142\nx@acme.com', '+13125550142'],
  ])('is from where the address is: %j', (text, international) => {
    expect(number(text)).toBe(international);
  });
});

it.each([
  ['fm', '320-1234'],
  ['io', '370 1234'],
  ['me', '67 123 456'],
  ['ly', '212 345 678'],
  ['tv', '20123'],
  ['gg', '7781 123456'],
])('an address in .%s does not say that a number is from there', (ending, number) => {
  const { phones } = read(`Tel ${number}`, `dana@acme.${ending}`);
  expect(phones).toMatchObject([{ text: number, international: '' }]);
});

it('a number that stands there twice is told once, with each extension', () => {
  const numbers = (...lines: string[]) =>
    read(...lines).phones.map(({ international, text, extension }) => [
      international || text,
      extension,
    ]);
  expect(numbers('T 212-555-0142', 'M (212) 555 0142')).toEqual([['+12125550142', '']]);
  expect(numbers('T 212-555-0142 x 7', 'T 212-555-0142 x 8')).toHaveLength(2);
  expect(numbers('T 555-0142', 'Tel: 555-0142')).toEqual([['555-0142', '']]);
});

it('the first profile is told, and each page and address once', () => {
  const { linkedIn, emails, websites } = read(
    'linkedin.com/in/one linkedin.com/in/two',
    'dana@example.com www.acme.example',
    'dana@example.com www.acme.example',
  );
  expect(linkedIn).toBe('linkedin.com/in/one');
  expect([emails, websites]).toEqual([['dana@example.com'], ['www.acme.example']]);
});
