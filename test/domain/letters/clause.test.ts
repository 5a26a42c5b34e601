import fc from 'fast-check';
import { clauseOf } from '../../../src/domain/letters/clause';

describe('what was noted, within a sentence', () => {
  it.each([
    ['The portfolio matters most.', 'the portfolio matters most'],
    ['- The portfolio matters most\n- Call Rosa', 'the portfolio matters most'],
    ['\n\n  • learn SQL first!\r\n• more', 'learn SQL first'],
    ['1) Start small. Then grow.', 'start small'],
    ['☐ Read the report', 'read the report'],
    ['-5 % a year is normal here', '-5 % a year is normal here'],
    ['2026 will be hard', '2026 will be hard'],
    ['3.5 years is usual. Yes.', '3.5 years is usual'],
    ['She told me that small clinics buy first', 'small clinics buy first'],
    ['Said small clinics buy first', 'small clinics buy first'],
    ['She said no.', 'she said no'],
    ['SQL beats Excel', 'SQL beats Excel'],
    ['Boston is where it happens', 'Boston is where it happens'],
    ['I should call on Mondays', 'I should call on Mondays'],
    ['IT is a cost to them', 'IT is a cost to them'],
    ['iPads are everywhere', 'iPads are everywhere'],
    ['Ask Dr. Lee about grants. Soon.', 'ask Dr. Lee about grants'],
    ['Ask J. R. Stone', 'ask J. R. Stone'],
    ['Why do they buy so slowly?', 'why do they buy so slowly'],
    ['They said "start now." Then lunch.', 'they said "start now"'],
    ['作品集最重要。其次是证书。', '作品集最重要'],
    ['المحفظة أهم شيء.', 'المحفظة أهم شيء'],
    ['🌱 grow slowly', '🌱 grow slowly'],
    ['two\u2028lines', 'two'],
    ['two\vlines', 'two'],
    ['two\fpages', 'two'],
    ['Visit the VA in May', 'Visit the VA in May'],
    ['Learn SQL - then R', 'learn SQL - then R'],
    ['Learn SQL •and R', 'learn SQL •and R'],
    ['12. Start small', 'start small'],
    ['1.\nLearn SQL', 'learn SQL'],
    ['Learn  SQL \t first', 'learn SQL first'],
    ['¡¿Why so slow?!', 'why so slow'],
    ['The shop ¡Hola is small', 'the shop ¡Hola is small'],
    ['Ask Acme (Inc.) about grants. Soon.', 'ask Acme (Inc.) about grants'],
    ['Why plan B? Ask Rosa.', 'why plan B'],
    ['', ''],
    ['...', ''],
    ['—\n--\n*', ''],
  ])('%p becomes %p', (note, clause) => {
    expect(clauseOf(note)).toBe(clause);
  });

  it('leaves out what the sentence around it says already', () => {
    expect(clauseOf('Because I read your book.', 'because')).toBe('I read your book');
    expect(clauseOf('I’m a nurse', 'i am', 'i’m')).toBe('a nurse');
  });

  it('begins with words, whatever marks stand before them', () => {
    expect(clauseOf('?! Start small. Later.')).toMatch(/start small$/i);
    expect(clauseOf('... start small. Later.')).toMatch(/start small$/);
  });

  it('may have 200 characters', () => {
    const clause = `${'word '.repeat(39)}words`;
    expect(clauseOf(clause)).toBe(clause);
    expect(clauseOf(`${clause}s`)).toBe(`${'word '.repeat(39).trim()} …`);
  });

  it('keeps the beginning of a word that is longer than all', () => {
    expect(clauseOf(`at ${'x'.repeat(300)}`)).toMatch(/^at x{100}/);
  });

  it('is cut at a word, and never through a character', () => {
    const clause = clauseOf('word '.repeat(100));
    expect(clause.length).toBeLessThanOrEqual(202);
    expect(clause).toMatch(/ word …$/);
    expect(clauseOf('🌱'.repeat(300))).not.toMatch(/\p{Cs}/u);
  });

  it('is one short line whatever the cell holds', () => {
    const unit = fc.constantFrom(
      '-',
      ' ',
      '\n',
      '.',
      '!',
      '"',
      ')',
      'a',
      'The ',
      'she said ',
      '1)',
      '。',
      '\t',
      '🌱',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 400 }), (pieces) => {
        const clause = clauseOf(pieces.join(''));
        expect(clause.length).toBeLessThanOrEqual(202);
        expect(clause).not.toMatch(/[\r\n]|^\s|\s$/);
      }),
    );
    for (const one of ['-', ' ', '.', '. ', '"', 'a', '\n', 'said ', '.")']) {
      expect(clauseOf(one.repeat(50_000)).length).toBeLessThanOrEqual(202);
    }
  });
});
