// Reads the labelled sentences: what each column means stands in docs/etiquette-labels.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Labelled {
  readonly text: string;
  readonly asks: boolean;
  readonly disclaims: boolean;
  readonly isHard: boolean;
}

export const CORPORA = ['sentences', 'heldout-a', 'heldout-b', 'heldout-c', 'letters'] as const;

export function readCorpus(name: (typeof CORPORA)[number]): Labelled[] {
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
