import { findJobRequests } from '../../../src/domain/etiquette/job-request';
import { DEFAULT_QUESTIONS, TOPICS } from '../../../src/domain/questions/default-questions';

describe('the questions of a new sheet', () => {
  it('are about forty, each once', () => {
    expect(DEFAULT_QUESTIONS.length).toBeGreaterThanOrEqual(38);
    expect(new Set(DEFAULT_QUESTIONS.map(({ text }) => text)).size).toBe(DEFAULT_QUESTIONS.length);
  });

  it.each(DEFAULT_QUESTIONS.map(({ text }) => text))('%s', (text) => {
    expect(text).toMatch(/^\p{Lu}[^?\n=]{10,95}\?$/u);
    expect(findJobRequests(text)).toEqual([]);
  });

  it('have something on every topic', () => {
    expect([...new Set(DEFAULT_QUESTIONS.map(({ topic }) => topic))].sort()).toEqual(
      [...TOPICS].sort(),
    );
  });

  it('open with the powerful ones and end with who else to meet', () => {
    const kinds = DEFAULT_QUESTIONS.map(({ kind }) => kind);
    expect(kinds).toEqual([...kinds].sort((a, b) => order(a) - order(b)));
    expect(DEFAULT_QUESTIONS.map(({ text }) => text)).toContain(
      'May I mention your name when I write to them?',
    );
  });
});

function order(kind: string): number {
  return ['Powerful', 'Practical', 'Closing'].indexOf(kind);
}
