import { findUnfilled } from '../../../src/domain/etiquette/unfilled';

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
