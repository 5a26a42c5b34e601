import {
  bodyFinding,
  countPersons,
  sentencesOf,
  shifted,
} from '../../../src/domain/etiquette/letter-words';

const sentencesIn = (text: string) =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['', []],
  ['... !? —', []],
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['One; two: three, four', ['One; two: three, four']],
  ['One\n\nTwo', ['One', 'Two']],
  ['One.\n\n!\n\nTwo.', ['One.', 'Two.']],
  ['She said "Go. Now!" and left.', ['She said "Go. Now!" and left.']],
  ['She said “Go\n\nTwo. Three.', ['She said “Go', 'Two.', 'Three.']],
  ['He said: “bring\n- pens\n- paper” today', ['He said: “bring', 'pens', 'paper” today']],
  ['5 €. 你好！再见', ['5 €.', '你好！再见']],
])('%j has the sentences %j', (text, sentences) => {
  expect(sentencesIn(text)).toEqual(sentences);
});

it.each([
  ['', 0, 0],
  ['I’m glad that my friend and me met you.', 3, 1],
  ['YOU and your team: yours is what you’d call a home.', 0, 4],
  ['Mine is yours, mysterious Ian.', 1, 1],
])('%j has %i words for the writer, %i for the reader', (text, writer, reader) => {
  expect(countPersons(text)).toEqual({ writer, reader });
});

it('what was found in a part is pointed at in the whole', () => {
  expect(shifted({ start: 2, end: 5 }, 10)).toEqual({ start: 12, end: 15 });
});

it('a finding says what holds, or what to do', () => {
  const messages = { kept: 'good', broken: 'change it' };
  expect(bodyFinding('thanks', 'should', true, messages)).toEqual({
    ...{ rule: 'thanks', level: 'should', isKept: true, message: 'good', part: 'body', span: null },
  });
  const span = { start: 1, end: 2 };
  expect(bodyFinding('thanks', 'must', false, messages, span)).toMatchObject({
    ...{ level: 'must', isKept: false, message: 'change it', span },
  });
});
