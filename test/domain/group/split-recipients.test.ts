// What is a name and what is an address in a pasted list, and who has which: odd lists, one rule a row.
import { readPastedMembers } from '../../../src/domain/group/paste-members';

const read = (text: string) => {
  const { members, problems, again } = readPastedMembers(text, new Set());
  return {
    members: members.map(({ name, email }) => `${name} <${email}>`),
    problems: problems.map(({ line, problem }) => `${line}: ${problem}`),
    again,
  };
};
const ANA = 'Ana Ruiz <ana@x.org>';
const BO = 'Bo Li <bo@x.org>';
const noAddress = (line: number, text: string) =>
  `${line}: “${text}” has no @: write the whole e-mail address.`;

test.each([
  ['addresses first, all in one line', 'ana@x.org, Ana Ruiz, bo@x.org, Bo Li'],
  ['a heading with blanks after its commas', 'Name, Email\nAna Ruiz, ana@x.org\nBo Li, bo@x.org'],
  ['columns with one behind the address', 'Ana Ruiz\tana@x.org\tTreasurer\nBo Li\tbo@x.org\tChair'],
  [
    'columns with the name behind the address, and one more',
    'ana@x.org\tAna Ruiz\tTreasurer\nbo@x.org\tBo Li\tChair',
  ],
  ['family names first, after others', 'Ruiz, Ana <ana@x.org>; Bo Li <bo@x.org>'],
  ['family names first, after a semicolon', 'Ana Ruiz <ana@x.org>; Li, Bo <bo@x.org>'],
  ['a head folded after family names', 'To: Ruiz,\n Ana <ana@x.org>, Li,\n Bo <bo@x.org>'],
  ['a head folded with several blanks', 'To: Ana\n    Ruiz <ana@x.org>,\n  Bo\n  Li <bo@x.org>'],
  ['a head that begins on the next line', 'To:\n Ana Ruiz <ana@x.org>,\n Bo Li <bo@x.org>'],
  ['a head with a line of nothing', 'To: Ana Ruiz <ana@x.org>\n ,\n Bo Li <bo@x.org>'],
  ['lines of an old Mac', 'Ana Ruiz\rana@x.org\r\rBo Li\rbo@x.org'],
  ['a quotation mark that is never closed', 'Ana "Ruiz <ana@x.org>, Bo Li <bo@x.org>'],
  ['names behind their addresses', 'ana@x.org Ana Ruiz\nbo@x.org Bo Li'],
  ['a word in brackets behind', 'Ana Ruiz <ana@x.org> (Treasurer)\nBo Li <bo@x.org> 555 0100'],
  ['a word in brackets within', 'Ana(Anita)Ruiz <ana@x.org>\nBo Li (he/him) <bo@x.org>'],
  ['brackets within brackets', 'Ana Ruiz <(ana@x.org)>, Bo Li ((bo@x.org))'],
  ['blanks within angle brackets', 'Ana   Ruiz <  ana@x.org  >, Bo Li < bo@x.org >'],
  ['addresses in quotes of several kinds', 'Ana Ruiz ‘“ana@x.org”’, Bo Li “bo@x.org”.'],
  ['an address written twice', 'Ana Ruiz ana@x.org (ana@x.org)\nBo Li bo@x.org / bo@x.org'],
  [
    'a family name before a comma with blanks on both sides',
    '"Ruiz , Ana" <ana@x.org>; Li , Bo <bo@x.org>',
  ],
  ['a family name right after the comma', '"Ruiz,Ana" <ana@x.org>; "Li,Bo" <bo@x.org>'],
])('%s: everybody is understood, and once', (_, text) => {
  expect(read(text)).toEqual({ members: [ANA, BO], problems: [], again: [] });
});

test.each<[string, string, readonly string[], readonly string[]]>([
  [
    'a name between two people is nobody’s',
    'Ana Ruiz <ana@x.org>, Eve Moss, Bo Li <bo@x.org>',
    [ANA, BO],
    [noAddress(1, 'Eve Moss')],
  ],
  [
    'also behind two people',
    'Ana Ruiz <ana@x.org>, Bo Li <bo@x.org>, Eve Moss, Cy Dee <cy@x.org>',
    [ANA, BO, 'Cy Dee <cy@x.org>'],
    [noAddress(1, 'Eve Moss')],
  ],
  [
    'two names before somebody are nobody’s',
    'Eve Moss, Cy Dee, Ana Ruiz <ana@x.org>',
    [ANA],
    [noAddress(1, 'Eve Moss'), noAddress(1, 'Cy Dee')],
  ],
  ['a name behind somebody is nobody’s', `${ANA}, Eve Moss`, [ANA], [noAddress(1, 'Eve Moss')]],
  ['also without a comma', `${ANA} Eve Moss`, [ANA], [noAddress(1, 'Eve Moss')]],
  ['also with brackets', `${ANA} Eve (Evi)`, [ANA], [noAddress(1, 'Eve (Evi)')]],
  ['also with brackets first', `${ANA} (Evi) Moss`, [ANA], [noAddress(1, '(Evi) Moss')]],
  [
    'a name behind two addresses is nobody’s',
    'ana@x.org, bo@x.org, Eve Moss',
    [' <ana@x.org>', ' <bo@x.org>'],
    [noAddress(1, 'Eve Moss')],
  ],
  ['a name above somebody is nobody’s', `Eve Moss\n${ANA}`, [ANA], [noAddress(1, 'Eve Moss')]],
  [
    'a name is not that of an address further below',
    'Eve Moss\n\nana@x.org',
    [' <ana@x.org>'],
    [noAddress(1, 'Eve Moss')],
  ],
  [
    'a name above an address that is wrong is told with it',
    'Eve Moss\neve @ x.org',
    [],
    ['2: "eve @ x.org" has a blank in it: take it out.'],
  ],
  [
    'an address that lacks its @ is nobody’s name',
    'bo.example.org, ana@x.org',
    [' <ana@x.org>'],
    [noAddress(1, 'bo.example.org')],
  ],
  ['a name with a full stop is one', 'Mary St.James, m@x.org', ['Mary St.James <m@x.org>'], []],
  ['an initial with a full stop is one', 'J.Ruiz Moss, m@x.org', ['J.Ruiz Moss <m@x.org>'], []],
  [
    'a line that begins with a blank is a line of its own, outside of the head of a mail',
    'Eve Moss\n Bo Li\n bo@x.org',
    [BO],
    [noAddress(1, 'Eve Moss')],
  ],
  [
    'a line that does not is one of its own behind such a head',
    'To: Eve Moss\nBo Li <bo@x.org>',
    [BO],
    [noAddress(1, 'Eve Moss')],
  ],
  ['blanks within an address are told', 'Ana < ana @x.org>', [], ['1: "ana @x.org" has a blank']],
  ['also in round brackets', 'Ana (ana @x.org)', [], ['1: "ana @x.org" has a blank']],
  ['and behind the @', 'Ana (ana@ x.org)', [], ['1: "ana@ x.org" has a blank']],
  ['also behind the @', 'Ana <ana@ x.org>', [], ['1: "ana@ x.org" has a blank']],
  ['an apostrophe is part of an address', "Pat <o'brien@x.org>", ["Pat <o'brien@x.org>"], []],
  [
    'a name with two commas stays',
    '"Kim, Al, Berlin" <k@x.org>',
    ['Kim, Al, Berlin <k@x.org>'],
    [],
  ],
])('%s', (_, text, members, problems) => {
  expect(read(text)).toEqual({
    members,
    problems: problems.map((problem) => expect.stringContaining(problem)),
    again: [],
  });
});

test.each([
  ['after an address', 'To: ana@x.org\n bo@@x.org', 2],
  ['after a comma', 'To: ana@x.org,\n bo@@x.org', 2],
  ['after half a name, where the name begins', 'To: ana@x.org, Bo\n Li bo@@x.org', 1],
])('in the head of a mail that is folded %s, a problem is told with its line', (_, text, line) => {
  expect(readPastedMembers(text, new Set()).problems).toEqual([
    { line, problem: expect.stringContaining('more than one @') },
  ]);
});

test.each(['\n', '\r\n', '\r', '\u2028', '\u2029', '\v', '\f'])(
  'a line ends with %j, and problems are told with theirs',
  (end) => {
    expect(read(['ana@x.org', 'Eve Moss', '', 'Cy Dee'].join(end)).problems).toEqual([
      noAddress(2, 'Eve Moss'),
      noAddress(4, 'Cy Dee'),
    ]);
  },
);

test('an address that stands there again under another name keeps the first, and is told', () => {
  expect(read('Ana Ruiz <ana@x.org>\nA. R. <ana@x.org>')).toEqual({
    ...{ members: [ANA], problems: [] },
    again: [{ email: 'ana@x.org', line: 2, firstLine: 1 }],
  });
  expect(read('ana@x.org Ana Ruiz <ana@x.org>')).toMatchObject({
    ...{ members: [ANA], again: [{ line: 1, firstLine: 1 }] },
  });
});

describe('what is long', () => {
  test('a text is read up to its 20,000th character, and what is behind is told', () => {
    const blanks = (count: number) => `${' '.repeat(count)}\n`;
    expect(read(`${blanks(19_990)}ana@x.org`)).toMatchObject({
      ...{ members: [' <ana@x.org>'], problems: [] },
    });
    expect(read(`ana@x.org\n${blanks(20_000)}bo@x.org`)).toMatchObject({
      ...{
        members: [' <ana@x.org>'],
        problems: ['0: This is more text than a list of members has. Paste the list alone.'],
      },
    });
    expect(read(`${blanks(19_991)}ana@x.org`).problems).toHaveLength(1);
  });

  test('a piece of 500 characters is read, one of 501 is told and not searched', () => {
    expect(read(`${'A'.repeat(490)} ana@x.org`)).toMatchObject({
      ...{ members: [`${'A'.repeat(100)} <ana@x.org>`], problems: [] },
    });
    const { members, problems } = read(`ana@x.org ${'A'.repeat(491)}`);
    expect(members).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(/^1: (?!.*has no @)/)]);
    expect(read('A'.repeat(501)).problems).toEqual([noAddress(1, `${'A'.repeat(60)}…`)]);
  });

  test('a name is cut after 100 characters, and none in halves', () => {
    const name = 'A'.padEnd(99, 'é');
    expect(read(`${name}🙂 <ana@x.org>`).members).toEqual([`${name}🙂 <ana@x.org>`]);
    expect(read(`${name}🙂🙂 <ana@x.org>`).members).toEqual([`${name}🙂 <ana@x.org>`]);
  });

  test('what is not understood is shown up to its 60th character', () => {
    expect(read('E'.repeat(60)).problems).toEqual([noAddress(1, 'E'.repeat(60))]);
    expect(read('E'.repeat(61)).problems).toEqual([noAddress(1, `${'E'.repeat(60)}…`)]);
  });
});

it.each(['J.Ruiz', 'A.J.Ruiz'])('%s is a name, and none that was to be an address', (name) => {
  expect(read(`${name}, j@x.org`)).toEqual({
    members: [`${name} <j@x.org>`],
    problems: [],
    again: [],
  });
});
