import { parseArguments } from '../../../local/server/arguments';

const started = (...words: readonly string[]) => {
  const parsed = parseArguments(words, '/home/ana');
  if (parsed.kind !== 'start') throw new Error(parsed.kind);
  return parsed.start;
};

test('nothing said is English, in a folder beside the program', () => {
  expect(started()).toEqual({
    ...{ port: null, language: 'en', project: null },
    data: '/home/ana/informational-interviews-data',
  });
});

test.each([[['--language', 'es']], [['--language=es']]])(
  '%j is Spanish, in a folder of its own',
  (words) => {
    expect(started(...words)).toMatchObject({
      language: 'es',
      data: '/home/ana/informational-interviews-data-es',
    });
  },
);

test('a folder that is named counts in every language', () => {
  expect(started('--data', 'mine', '--language', 'es').data).toBe('/home/ana/mine');
});

test('a language that is none is refused', () => {
  expect(parseArguments(['--language', 'fr'], '/')).toMatchObject({ kind: 'wrong' });
});
