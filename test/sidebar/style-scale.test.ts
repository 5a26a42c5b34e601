// One scale for type and one for space: what is not on it makes a page look put together by chance.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'src/sidebar/style';
/** Steps of 4 pixels, and 1, 2 and 3 for lines and for what sits tight. */
const isOnScale = (pixels: number): boolean => pixels <= 3 || pixels % 4 === 0;

/** What is seen on the screen: a printed page has sizes of its own. */
const sheets = readdirSync(FOLDER).map((name) => ({
  name,
  css: withoutPrint(readFileSync(join(FOLDER, name), 'utf8')),
}));

it.each(sheets)('$name keeps to steps of 4 pixels for space', ({ css }) => {
  const spaces = css.match(/^\s*(padding|margin|gap|(row|column)-gap)[\w-]*: [^;]+/gm) ?? [];
  const off = spaces.filter((line) =>
    [...line.matchAll(/(\d+(?:\.\d+)?)px/g)].some(([, number]) => !isOnScale(Number(number))),
  );
  expect(off).toEqual([]);
});

it.each(sheets)('$name takes its sizes of type from the scale', ({ css }) => {
  const sizes = css.match(/^\s*font-size: [^;]+/gm) ?? [];
  expect(sizes.filter((line) => !/: (var\(--text-\w+\)|100%|inherit)$/.test(line))).toEqual([]);
});

it.each(sheets)('$name names its colours in one place, for light and dark', ({ name, css }) => {
  const colours = css.match(/#[\da-f]{3,8}\b/gi) ?? [];
  expect(name === 'base.css' ? [] : colours).toEqual([]);
});

function withoutPrint(css: string): string {
  let text = css.replace(/\/\*.*?\*\//gs, '');
  for (let at = text.search(/@media print/); at >= 0; at = text.search(/@media print/)) {
    let depth = 0;
    let end = text.indexOf('{', at);
    do {
      if (text[end] === '{') depth += 1;
      if (text[end] === '}') depth -= 1;
      end += 1;
    } while (depth > 0);
    text = text.slice(0, at) + text.slice(end);
  }
  return text;
}
