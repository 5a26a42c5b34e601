// Reads the labelled sentences: what each column means stands in docs/etiquette-labels.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Labelled {
  readonly text: string;
  readonly asks: boolean;
  readonly disclaims: boolean;
  readonly isHard: boolean;
}

/** What the weights were learned from. */
export const CORPORA = [
  'sentences',
  'heldout-a',
  'heldout-b',
  'heldout-c',
  'letters',
  'letters-2',
] as const;
/** Never learned from: what the rules do on text by others. */
export const HELD_OUT = ['heldout-d', 'heldout-e', 'heldout-f', 'heldout-g', 'heldout-h'] as const;
/** Never learned from either: short sentences in many everyday voices. */
export const EVERYDAY = ['heldout-i'] as const;

export function readCorpus(
  name: (typeof CORPORA | typeof HELD_OUT | typeof EVERYDAY)[number],
): Labelled[] {
  const lines = readFileSync(join(__dirname, `${name}.tsv`), 'utf8')
    .trim()
    .split('\n');
  return lines.slice(1).map((line) => {
    const [text = '', asks, disclaims, hard] = line.split('\t');
    return {
      text: text.replace(/\\n/g, '\n'),
      asks: asks === '1',
      disclaims: disclaims === '1',
      isHard: hard?.trim() === '1',
    };
  });
}
