import { blankPrompts, checkUnfilled, findUnfilled } from '../../../src/domain/etiquette/unfilled';

const found = (text: string) => findUnfilled(text).map(({ start, end }) => text.slice(start, end));

describe('left to fill in', () => {
  it.each([
    ['Hi {{contact.firstName}},', ['{{contact.firstName}}']],
    ['Hi [Name], I am [Your Name].', ['[Name]', '[Your Name]']],
    ['your advice on [what you want to learn about …]', ['[what you want to learn about …]']],
    ['I admire <company> and <<Field>>.', ['<company>', '<<Field>>']],
    ['call me at ____ or XXX', ['____', 'XXX']],
    ['Hi NA, at N/A', ['NA', 'N/A']],
    ['Hi undefined, welcome', ['undefined']],
    ['I would like to learn about .', ['about .']],
    ['Hi , how are you?', ['Hi ,']],
    ['Dear,', ['Dear,']],
    ['I would value your advice about.', ['about.']],
    ['I was a nurse at your.', ['your.']],
    ['left over }} here', ['}}']],
    ['{{a}} {{b}}', ['{{a}}', '{{b}}']],
    ['[see {{a}} here] and <b>', ['[see {{a}} here]', '<b>']],
    ['[a\nb] {{c\nd}}', ['[a\nb]', '{{c\nd}}']],
    ['[name]: see [my page](https://example.com)', ['[name]']],
    ['[my page](http://example.com) of [name]', ['[name]']],
    ['I need advice about. The rest of it is long enough to matter.', ['about.']],
    ['xxx, Xxx and T.B.C. or TB.D', ['xxx', 'Xxx', 'T.B.C', 'TB.D']],
    ['<<a>> <<b c>> <d-e_f ’g 2>', ['<<a>>', '<<b c>>', '<d-e_f ’g 2>']],
    ['It is null , or NaN \nbye', ['null', 'NaN']],
    ['I am null.\nHello NaN\nbye', ['null', 'NaN']],
    ['XXX [a] ___ <<b>>', ['XXX', '[a]', '___', '<<b>>']],
    ['See [my page] (https://example.com).', ['[my page]']],
    ['See [my page](there).', ['[my page]']],
    ['TBD, T.B.D, TBC, Lorem ipsum', ['TBD', 'T.B.D', 'TBC', 'Lorem ipsum']],
    ['#REF! #N/A #VALUE! #NAME?', ['#REF!', '#N/A', '#VALUE!', '#NAME?']],
    ['null, undefined! NaN', ['null', 'undefined', 'NaN']],
    ['I would like to learn more about. I', ['about.']],
    ['an advice about .', ['about .']],
  ])('in %j', (text, holes) => {
    expect(found(text)).toEqual(holes);
  });

  it.each([
    'Hi Ana, it was good to see you!',
    'Hello,\nI hope that you are well.',
    'That is what I am curious about.',
    'See [my page](https://example.com) and note [1].',
    '2 < 3 and 4 > 1',
    'The null hypothesis is my favourite.',
    'A [] and a {} and a __ and XX',
    '<> and <1> and <<>>',
    '[12] and [1]',
    '<<a\nb>> <a@b.example> <a.b>',
    'maxxx, XXXL, TBDs, at.b.d, lorem ipsum',
    'NASA, BANANA, R&NA, N/AB',
    'undefined terms, null results',
    'R&D at Acme, and the NASA years',
    'It is a field that I fit in :)',
    'I wondered about ... many things',
    'Is this a <3 moment?',
  ])('nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(['{{', '[', '<a', '_', 'X', 'about .', 'Dear,\n', '[a] '])(
    '100 kB of %j are read',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      expect(findUnfilled(text).length).toBeLessThanOrEqual(text.length);
    },
  );
});

it('only prompts are blanked, and every word keeps its place', () => {
  const text = 'Hi [name], call XXX or {{a}} at <b> now';
  expect(blankPrompts(text)).toBe('Hi       , call XXX or       at <b> now');
  expect(blankPrompts('[a]')).toBe('   ');
  expect(blankPrompts('')).toBe('');
});

it.each([
  ['Hello', 'Hi Ana', true, 'body', null],
  ['Hello [name]', 'Hi Ana', false, 'subject', '[name]'],
  ['Hello', 'Hi [name],', false, 'body', '[name]'],
  ['Hello XXX', 'Hi {{name}},', false, 'body', '{{name}}'],
] as const)('subject %j and body %j are filled in: %s', (subject, body, isKept, part, hole) => {
  const finding = checkUnfilled(subject, body);
  expect(finding).toMatchObject({ rule: 'nothing-unfilled', level: 'must', isKept, part });
  const { span, message } = finding;
  expect(span && { subject, body }[part].slice(span.start, span.end)).toBe(hole);
  if (hole === null) expect(message).not.toContain('"');
  else expect(message).toContain(`"${hole}"`);
});

it('the blanks before a hole are not shown', () => {
  expect(checkUnfilled('', '  Dear ,').message).toContain('"Dear ,"');
});
