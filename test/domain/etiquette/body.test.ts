import { bodyOf, countWords, lengthGrade } from '../../../src/domain/etiquette/body';

const bodyText = (text: string) => {
  const { start, end } = bodyOf(text);
  return text.slice(start, end);
};

describe('the body of a letter', () => {
  it.each([
    ['Hi Ana,\n\nMay I ask you something?\n\nBest regards,\nMaria', 'May I ask you something?'],
    ['Dear Dr. Silva:\nOne.\nTwo.\n\nSincerely,\nMaria Lopez\n555-0100', 'One.\nTwo.'],
    ['Dear Ana, may I ask you something?\nThanks,\nM', 'may I ask you something?'],
    ['Ana,\n\nShort question.\n\n-- \nMaria\nhttps://example.com', 'Short question.'],
    ['Good morning Ana!\nShort question.\n\nMaria Lopez', 'Short question.'],
    [
      'Hello,\n\nThank you for today. It helped.\n\nMany thanks,\nMaria',
      'Thank you for today. It helped.',
    ],
    ['No greeting and no closing here.', 'No greeting and no closing here.'],
    ['Hi Ana', ''],
    ['', ''],
    ['\n \n', ''],
    ['Hi Ana,\r\n\r\nOne line.\r\n\r\nKind regards,\r\nMaria\r\n', 'One line.'],
    [
      'Highly recommended by Peter, you came to mind.\n\nBest,\nMaria',
      'Highly recommended by Peter, you came to mind.',
    ],
  ])('of %j is %j', (letter, body) => {
    expect(bodyText(letter)).toBe(body);
  });
});

describe('words', () => {
  it.each([
    ["It's a 20-minute call", 4],
    ['well – known — or not', 4],
    ['one\u00a0two\nthree', 3],
    ['see https://example.com/a-b?c=d now', 3],
    ['Grüße, Zoë!', 2],
    ['🙂 thanks 🙂', 1],
    ['... --- !!!', 0],
    ['', 0],
    ['我想请教您', 3],
    ['Привет, мир', 2],
    ['and/or', 2],
  ])('of %j: %d', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it.each([
    [0, 'good'],
    [75, 'good'],
    [76, 'fair'],
    [100, 'fair'],
    [101, 'long'],
  ])('%d words are %s', (words, grade) => {
    expect(lengthGrade(words)).toBe(grade);
  });
});
