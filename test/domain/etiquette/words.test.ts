import { plain, splitWords } from '../../../src/domain/etiquette/words';

const read = (text: string) =>
  splitWords(text)
    .map((word) => word.text)
    .join(' ');

describe('words and marks', () => {
  it.each([
    ['', ''],
    [' \n\t ', ''],
    ['Hello, Ana!', 'hello , ana !'],
    ['One; two: three?', 'one ; two : three ?'],
    ["I don’t; Iʼm; it`s; can't", 'i do not ; i am ; it is ; can not'],
    ['Zoë’s RÉSUMÉ', "zoe 's resume"],
    ['health-care IT', 'health care it'],
    ['this – that — other ― more … end', 'this - that - other - more - end'],
    ['this - that', 'this - that'],
    ['this -that', 'this - that'],
    ['this- that', 'this - that'],
    ['this--that', 'this - - that'],
    ['the end-', 'the end -'],
    ['(so) [or so]', '( so ) ( or so )'],
    ['• one • two', '¶ one ¶ two'],
    ['- one\n- two', '¶ one ¶ two'],
    ['* one\n* two', '¶ one ¶ two'],
    ['2 * 3 and *this*', '2 3 and this'],
    ['C# & R+D = 50 %', 'c r d 50'],
    ['你好。', '你好'],
  ])('of %j are %j', (text, words) => {
    expect(read(text)).toBe(words);
  });

  it.each([
    ['one\n\nTwo', 'one ¶ two'],
    ['one\n \t\ntwo', 'one ¶ two'],
    ['one\nTwo', 'one ¶ two'],
    ['one\n  Élan', 'one ¶ elan'],
    ['one\ntwo', 'one two'],
    ['one\n2 things', 'one 2 things'],
  ])('a new line that begins anew parts a text: %j', (text, words) => {
    expect(read(text)).toBe(words);
  });

  it('a straight apostrophe stands for every other', () => {
    expect(plain('Résumé’s ʼn o` ÀÉ')).toBe("resume's 'n o' ae");
    expect(plain('e\u0301')).toBe('e');
    expect(plain('don´t')).toBe("don't");
  });
});

describe('a full stop', () => {
  it.each([
    ['It ends. So', 'it ends . so'],
    ['It ends.', 'it ends .'],
    ['"It ends."', 'it ends .'],
    ['“It ends.” So', 'it ends . so'],
    ['(It ends.) So', '( it ends . ) so'],
    ['[It ends.]', '( it ends . )'],
    ["'It ends.'", 'it ends .'],
    ['So am I. Then', 'so am i . then'],
    ['so did i. then', 'so did i . then'],
    ['It is plan b. Then', 'it is plan b . then'],
    ['At Acme Inc. They hire', 'at acme inc . they hire'],
    ['At Acme Inc.\nthey hire', 'at acme inc . they hire'],
    ['At Acme Inc.', 'at acme inc .'],
  ])('ends a sentence in %j', (text, words) => {
    expect(read(text)).toBe(words);
  });

  it.each([
    ['See acme.com or 3.5', 'see acme com or 3 5'],
    ['Ask Dr. Lee and Prof. Kim', 'ask dr lee and prof kim'],
    ['Ask J. R. Stone', 'ask j r stone'],
    ['At Acme Inc. they hire', 'at acme inc they hire'],
    ['At Acme Inc. it is. So', 'at acme inc it is . so'],
    ['. So', 'so'],
  ])('ends none in %j', (text, words) => {
    expect(read(text)).toBe(words);
  });
});

describe('what is known of a word', () => {
  const withMark = (text: string, has: 'isQuoted' | 'isCapitalised') =>
    splitWords(text)
      .filter((word) => word[has])
      .map((word) => word.text);

  it.each([
    ['Say "no job" now', ['no', 'job']],
    ['Say “no job” now', ['no', 'job']],
    ['Say «no job» now', ['no', 'job']],
    ['"One" and "two" and three', ['one', 'two']],
    ['Say "no job\n\nnow, Ana', ['no', 'job']],
    ['Say “no job\nNow, Ana', ['no', 'job']],
    ['It is 5 o’clock, isn’t it', []],
    ['a “b "c” d', ['b']],
  ])('of %j these are quoted: %j', (text, quoted) => {
    const words = withMark(text, 'isQuoted').filter((word) => /\w/.test(word));
    expect(words).toEqual(text.includes('"c') ? expect.arrayContaining(quoted) : quoted);
  });

  it('a mark is quoted like the words around it', () => {
    expect(withMark('He said "Go, now!" and left, at last.', 'isQuoted')).toEqual([
      ...['go', ',', 'now', '!'],
    ]);
  });

  it.each([
    ['Ana met bo at IBM, iPads on Élan 5', ['ana', 'ibm', 'elan']],
    ['He’ll go', ['he', 'will']],
  ])('of %j these begin with a capital: %j', (text, capitalised) => {
    expect(withMark(text, 'isCapitalised')).toEqual(capitalised);
  });

  it('each points at its place in the text', () => {
    const text = '🌱 I don’t – see\n\nRésumés.';
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      ...['I', 'don’t', 'don’t', '–', 'see', '\n\n', 'Résumés', '.'],
    ]);
  });
});
