import { clausesOf } from '../../../src/domain/etiquette/clauses';
import { splitWords } from '../../../src/domain/etiquette/words';

const clausesIn = (text: string) =>
  clausesOf(splitWords(text)).map((words) => words.map((word) => word.text).join(' '));

it.each([
  ['I ask for no job, but are you hiring?', ['i ask for no job ,', 'but are you hiring ?']],
  ['I like it however no job comes', ['i like it', 'however no job comes']],
  ['I see however no job comes', ['i see however no job comes']],
  ['I ask for advice: no job today', ['i ask for advice :', 'no job today']],
  ['I ask for advice; no job today', ['i ask for advice ;', 'no job today']],
  ['I ask for advice – no job today', ['i ask for advice -', 'no job today']],
  ['I ask for advice (no job today)', ['i ask for advice (', 'no job today )']],
  ['(no job today) I ask for advice', ['( no job today )', 'i ask for advice']],
  ['I ask for advice! No job today?', ['i ask for advice !', 'no job today ?']],
  ['Are you there? No job today.', ['are you there ?', 'no job today .']],
  ['I like it.\n\nNo job today', ['i like it .', '¶ no job today']],
  ['Advice please: no job today', ['advice please :', 'no job today']],
  ['Advice: no job today', ['advice : no job today']],
  ['If you can, please tell me', ['if you can ,', 'please tell me']],
  ['If so, please tell me', ['if so , please tell me']],
  ['If you can, kindly tell me', ['if you can , kindly tell me']],
  ['I ask for advice: no job', ['i ask for advice : no job']],
  ['I ask for advice, but no', ['i ask for advice , but no']],
  ['No', ['no']],
  ['', ['']],
])('%j falls into %j', (text, clauses) => {
  expect(clausesIn(text)).toEqual(clauses);
});

it('loses no word', () => {
  const text = 'Hi: I (a nurse) ask, if I may, for advice; but no job, please. Yet! So? – Yes.';
  expect(clausesIn(text).join(' ')).toBe(
    splitWords(text)
      .map((word) => word.text)
      .join(' '),
  );
});
