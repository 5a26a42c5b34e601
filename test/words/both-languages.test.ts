// The words of both languages stand beside each other: the same files, with the same names in them, and
// nothing in Spanish that is empty or was left in English.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../src/words');
const filesOf = (language: string) =>
  readdirSync(join(FOLDER, language)).filter((file) => file.endsWith('.ts'));

type Words = ReadonlyMap<string, unknown>;

/** Everything in a file of words, by its path in there: "todayWords.steps.ask.title". */
function wordsOf(language: string, file: string): Words {
  const leavesOf = (value: unknown, path: string): readonly (readonly [string, unknown])[] =>
    typeof value === 'object' && value !== null && !(value instanceof RegExp)
      ? Object.entries(value).flatMap(([key, part]) => leavesOf(part, `${path}.${key}`))
      : [[path, value]];
  const exported = require(join(FOLDER, language, file)) as Record<string, unknown>;
  return new Map(Object.entries(exported).flatMap(([name, value]) => leavesOf(value, name)));
}

/** What code can ask of them. Lists may be longer in one language, and Spanish alone renames tags. */
function shapeOf(words: Words): readonly string[] {
  const asked = [...words].filter(([path]) => !path.startsWith('tagNames.'));
  const lines = asked.map(([path, value]) => {
    const kind = typeof value === 'function' ? `function of ${value.length}` : typeof value;
    return `${path.replace(/\.\d+/g, '[]')}: ${kind}`;
  });
  return [...new Set(lines)].sort();
}

/** What is the same word in both languages, or in none of them. */
const SAME_WORDS =
  /\b(Coach|Idea|Informational Interviews|KB|LinkedIn|MB|No|Outlook|bytes|cv|min)\b/g;
const hasWords = (text: string) => /\p{L}{2}/u.test(text.replace(SAME_WORDS, ''));
const quotedIn = (code: string) =>
  (code.match(/'[^']*'|"[^"]*"|`[^`]*`/g) ?? []).join(' ').replace(/\$\{[^}]*\}/g, '');

it('has the same files in both languages', () => {
  expect(filesOf('es')).toEqual(filesOf('en'));
});

describe.each(filesOf('en'))('%s', (file) => {
  const english = wordsOf('en', file);
  const spanish = wordsOf('es', file);

  it('has the same names in both languages, for the same kinds of things', () => {
    expect(shapeOf(spanish)).toEqual(shapeOf(english));
  });

  it('says something wherever the other language does, and in Spanish', () => {
    const wrong = [...spanish].filter(([path, said]) => {
      const other = english.get(path);
      const isSame = String(said) === String(other);
      if (typeof said === 'function') return isSame && hasWords(quotedIn(String(said)));
      if (typeof said !== 'string') return false;
      return isSame ? hasWords(said) : said.trim() === '';
    });
    expect(wrong.map(([path, said]) => `${path}: ${said}`)).toEqual([]);
  });
});

it('renames tags of fields that there are', () => {
  const words = wordsOf('es', 'letters-fields.ts');
  const renamed = [...words.keys()].filter((path) => path.startsWith('tagNames.'));
  expect(renamed.length).toBeGreaterThan(20);
  for (const path of renamed)
    expect(words).toContainEqual([
      `${path.replace('tagNames', 'fieldWords')}.about`,
      expect.any(String),
    ]);
});
