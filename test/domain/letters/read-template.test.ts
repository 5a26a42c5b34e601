import { fieldsNamedIn, readTemplate } from '../../../src/domain/letters/read-template';

const problemsOf = (text: string) => readTemplate(text).problems;
const messageOf = (text: string) => problemsOf(text)[0]?.message ?? '';

it.each<[string, string[]]>([
  ['', []],
  ['No tag at all', []],
  ['Dear {{contact.firstName}}, {{contact.firstName}}', ['contact.firstName']],
  ['{{#why}}Because {{news}}{{/why}}', ['why', 'news']],
  [
    '{{^why}}{{#hasIntroducer}}{{me.name}}{{/hasIntroducer}}{{/why}}',
    ['why', 'hasIntroducer', 'me.name'],
  ],
  ['{{! {{minutes}} is not meant }} {{why}}', ['why']],
  ['{{! minutes }}{{why}}', ['why']],
  ['{{>minutes}}{{why}}', ['why']],
  ['{{why}}{{=<% %>=}}', ['why']],
  ['{{mé.name}}', ['me.name']],
])('%j names the fields %j', (text, names) => {
  expect([...fieldsNamedIn(text)]).toStrictEqual(names);
});

it('a template that cannot be read names nothing', () => {
  for (const text of ['{{#why}}{{minutes}}', '{{why', 'x'.repeat(10_001)]) {
    expect(readTemplate(text)).toMatchObject({ tokens: [], problems: [{ line: 1 }] });
    expect([...fieldsNamedIn(text)]).toEqual([]);
  }
});

it('a comment for oneself is no problem, and says nothing in the letter', () => {
  expect(problemsOf('Hi{{! shorten this }} Ana')).toEqual([]);
  expect(readTemplate('{{! all of it }}').tokens).toEqual([]);
});

it('a template can have ten thousand characters, and the next one is too many', () => {
  expect(problemsOf('x'.repeat(10_000))).toEqual([]);
  const [problem, ...more] = problemsOf('x'.repeat(10_001));
  expect(problem).toEqual({ line: 1, message: expect.stringMatching(/10000.*10001.*shorten/) });
  expect(more).toEqual([]);
});

it('a list of problems ends after twenty', () => {
  expect(problemsOf('{{nobody}}'.repeat(19))).toHaveLength(19);
  expect(problemsOf('{{nobody}}\n'.repeat(25))).toHaveLength(20);
  const names = fieldsNamedIn(`{{why}}${'{{nobody}}'.repeat(25)}`);
  expect([...names].filter((name) => name !== 'nobody')).toStrictEqual(['why']);
});

it('a very long name is cut in the message', () => {
  expect(messageOf(`{{${'q'.repeat(40)}}}`)).toBe(`There is no field "${'q'.repeat(40)}".`);
  expect(messageOf(`{{${'q'.repeat(41)}}}`)).toBe(`There is no field "${'q'.repeat(40)}…".`);
});

it.each([
  ['{{#why}}a{{/why}}\n{{#minutes}}', 2, '{{/minutes}}'],
  ['{{^why}}\nb', 1, '{{/why}}'],
  ['a\n{{ # why }}\nb', 2, '{{/why}}'],
  ['{{# why }}\n{{/why}}\n{{/minutes}}', 3, '{{/minutes}}'],
  ['{{#why}}\n{{/ why }}\n{{/minutes}}', 3, '{{/minutes}}'],
  ['{{}}\n{{#why}}', 2, '{{/why}}'],
  ['{{{}}}\n{{#why}}', 2, '{{/why}}'],
  ['{{{why}}}\r{{#why}}', 2, '{{/why}}'],
  ['{{#why}}{{#minutes}}{{/minutes}}', 1, '{{/why}}'],
])('in %j line %i has a section with but one end: %s', (text, line, tag) => {
  const [problem, ...more] = problemsOf(text);
  expect(problem).toEqual({ line, message: expect.stringContaining(tag) });
  expect(more).toEqual([]);
});
