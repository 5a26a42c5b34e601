import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../../src/domain/etiquette/finding';
import { findDisclaimers, findJobRequests } from '../../../src/domain/etiquette/job-request';
import { DEFAULT_TEMPLATES } from '../../../src/domain/letters/default-templates';

/** Columns as in docs/etiquette-labels.md: sentence, asks, disclaims, hard. */
function figures(name: string, column: 1 | 2, find: (text: string) => Span[]) {
  const lines = readFileSync(join(__dirname, `${name}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  const found = lines.filter(([text = '']) => find(text).length > 0);
  const wanted = lines.filter((line) => line[column] === '1');
  const right = found.filter((line) => line[column] === '1').length;
  return { precision: right / found.length, recall: right / wanted.length };
}

// The first two were written before the rules, by the same hand, and flatter them. The others are
// English sentences of test/domain/etiquette that others labelled, put into Spanish, half of them hard and
// none of those of "translated-4" that ask or deny. How each was scored at first stands in docs/etiquette-labels.md.
it.each([
  ['sentences', 1, 0.97, 0.97],
  ['sentences', 2, 0.97, 0.97],
  ['heldout', 1, 0.95, 0.95],
  ['heldout', 2, 0.95, 0.95],
  ['translated', 1, 0.93, 0.7],
  ['translated', 2, 0.95, 0.85],
  ['translated-2', 1, 0.9, 0.6],
  ['translated-2', 2, 0.9, 0.85],
  ['translated-3', 1, 0.85, 0.3],
  ['translated-3', 2, 0.95, 0.6],
  ['translated-4', 1, 0.95, 0.85],
  ['translated-4', 2, 0.95, 0.85],
] as const)('on %s, column %i: precision ≥ %f, recall ≥ %f', (name, column, precision, recall) => {
  const found = figures(name, column, column === 1 ? findJobRequests : findDisclaimers);
  expect(found.precision).toBeGreaterThanOrEqual(precision);
  expect(found.recall).toBeGreaterThanOrEqual(recall);
});

it('points at the clause, and no further', () => {
  const text = 'No le pido trabajo, pero ¿tienen alguna vacante? Gracias.';
  const words = (spans: Span[]) => spans.map(({ start, end }) => text.slice(start, end));
  expect(words(findDisclaimers(text))).toEqual(['No le pido trabajo']);
  expect(words(findJobRequests(text))).toEqual(['pero ¿tienen alguna vacante']);
});

// What a résumé comes with is read without it: see `checkFollowUp`.
const LETTERS = DEFAULT_TEMPLATES.filter(({ use }) => use !== 'Résumé follow-up');

it.each(LETTERS.map(({ name, body }) => [name, body]))('%s asks for no job', (_, body) => {
  expect(findJobRequests(body)).toEqual([]);
});

it('takes no longer for a text made to be hard', () => {
  const start = process.cpuUsage();
  for (const piece of ['no ', 'si de ', 'busco un ', 'a', 'no pido ', 'le envio a '])
    findJobRequests(piece.repeat(20_000));
  expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
});
