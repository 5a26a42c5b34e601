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
    ['  \n\n  Hi Ana,  \n\n  One.  \n\n  Thanks,  \n  Maria  ', 'One.'],
    ['Dear Ana; it is me.', 'it is me.'],
    ['Dear Ana — it is me.', 'it is me.'],
    ['Dear friends in the garden of the lake, hi.', 'hi.'],
    [
      'Dear friends in the garden of the old lake, hi.',
      'Dear friends in the garden of the old lake, hi.',
    ],
    [
      'Hello there is something that I would ask you',
      'Hello there is something that I would ask you',
    ],
    ['Ana Maria Silva Ruiz,\nhow are you?', 'how are you?'],
    ['Ana Maria Silva De Ruiz,\nhow are you?', 'Ana Maria Silva De Ruiz,\nhow are you?'],
    ['Hello there? How are you?', 'Hello there? How are you?'],
    ['Thanks,\n\nThat helped me.', 'That helped me.'],
    ['One.\nBoston – Austin', 'One.\nBoston – Austin'],
    ['One.\n–Maria', 'One.'],
    ['One.\n~ Maria  Lopez', 'One.'],
    ['One.\nCall iPhone', 'One.\nCall iPhone'],
    ['One.\nPier B5', 'One.\nPier B5'],
    ['Best', ''],
    ['Maria Lopez', 'Maria Lopez'],
    ['Hi Ana,\nMaria Lopez', ''],
    ['One.\n– Maria', 'One.'],
    ['One.\nMaria J. O’Neil-López', 'One.'],
    ['One.\nMaria Del Mar Lopez', 'One.'],
    ['One.\nMaria Del Mar Lopez Ruiz', 'One.\nMaria Del Mar Lopez Ruiz'],
    ['One.\nMaria of Lima', 'One.\nMaria of Lima'],
    ['One.\nCall Ana?', 'One.\nCall Ana?'],
    ['One.\nRead It.', 'One.\nRead It.'],
    [`One.\nM${'a'.repeat(49)}`, 'One.'],
    [`One.\nM${'a'.repeat(50)}`, `One.\nM${'a'.repeat(50)}`],
    [`One.\nThanks,\n${'line\n'.repeat(7)}`, 'One.'],
    [`One.\nThanks,\n${'line\n'.repeat(8)}`.trim(), `One.\nThanks,\n${'line\n'.repeat(8)}`.trim()],
    ['One.\nThanks,\nTwo.\nBest,\nMaria', 'One.\nThanks,\nTwo.'],
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
    ['我想', 1],
    ['こんにちは カタカナ', 5],
    ['กขคฆ ກຂຄງ កខគឃ ကခဂဃ', 8],
    ['5 20-minute ½', 3],
    ['ขอคำแนะนำ', 5],
    ['one/two/three', 3],
    ['one…two', 2],
    ['mailto:ana@x.example/a/b', 1],
    ['№ 5 £', 1],
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
