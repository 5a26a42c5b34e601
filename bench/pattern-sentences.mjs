// Makes practice sentences from bench/sentence-patterns.txt: always the same ones.
import { readFileSync } from 'node:fs';

const FILE = new URL('sentence-patterns.txt', import.meta.url);
const DEEPEST = 6;
const ARTICLE = /^(?:an?|the|some|any) /;

/** @returns {{ text: string, asks: boolean, disclaims: boolean }[]} up to `most` for each pattern */
export function patternSentences(most) {
  const pick = choices(7);
  const lines = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const words = new Map();
  for (const line of lines) {
    const [, name, list] = /^= (\S+) (.*)$/.exec(line) ?? [];
    if (name !== undefined) words.set(name, list.split('|'));
  }
  const patterns = lines.filter((line) => !line.startsWith('= '));
  return patterns.flatMap((line) => {
    const label = line[0];
    const texts = new Set();
    for (let made = 0; made < most; made += 1) texts.add(sentenceOf(line.slice(2), words, pick));
    return [...texts].map((text) => ({
      text,
      asks: label === 'A' || label === 'B',
      disclaims: label === 'D' || label === 'B',
    }));
  });
}

function sentenceOf(pattern, words, pick) {
  let text = chosen(pattern, pick);
  for (let depth = 0; depth < DEEPEST && text.includes('{'); depth += 1) {
    text = text.replace(/\{([A-Z]+)([!^]?)\}/g, (_, name, mark) => {
      const word = pick(words.get(name));
      if (mark === '^') return capitalised(word);
      return mark === '!' ? word.replace(ARTICLE, '') : word;
    });
  }
  return capitalised(
    text
      .replace(/ +/g, ' ')
      .replace(/ ([.,?;:])/g, '$1')
      .trim(),
  );
}

function chosen(pattern, pick) {
  const choice = /\(([^()]*\|[^()]*)\)/;
  let text = pattern;
  while (choice.test(text)) text = text.replace(choice, (_, list) => pick(list.split('|')));
  return text;
}

function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Picks from lists, the same way every time. */
function choices(seed) {
  let state = seed;
  return (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)];
  };
}
