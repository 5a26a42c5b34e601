import fc from 'fast-check';
import { layOutLetter } from '../../../src/domain/letters/printed-letter';

const NAME = 'Maria Lopez';
const SIGNATURE = '555-0100\nmaria.example/me';
const layOut = (text: string) => layOutLetter(text, NAME, SIGNATURE);

it('keeps the paragraphs, and leaves the lines at the head of the page out of the end', () => {
  const text = `Dear Ana,\n\nOne.\nTwo.\n\nThree.\n\nKind regards,\n${NAME}\n${SIGNATURE}`;
  expect(layOut(text)).toEqual({
    paragraphs: ['Dear Ana,', 'One.\nTwo.', 'Three.'],
    closing: 'Kind regards,',
    signer: [NAME],
  });
});

it.each([
  ['Dear Ana,\n\nOne.', ['Dear Ana,', 'One.'], '', []],
  [`Dear Ana,\n\nOne.\n\n${NAME}`, ['Dear Ana,', 'One.'], '', [NAME]],
  ['Dear Ana,\r\n\r\nOne.\r\n\r\nThanks,\r\nMaria', ['Dear Ana,', 'One.'], 'Thanks,', ['Maria']],
  [
    `Dear Ana,\n\nOne.\n\nYours,\n${NAME}\nP.S. I will call.`,
    ['Dear Ana,', 'One.'],
    'Yours,',
    [NAME, 'P.S. I will call.'],
  ],
  ['Dear Ana,\r\rOne.\r\rThanks,\rMaria', ['Dear Ana,', 'One.'], 'Thanks,', ['Maria']],
  ['\n  Dear Ana,\n\n \n\n  One. \n\t\nTwo.', ['Dear Ana,', 'One.', 'Two.'], '', []],
  [
    `Dear Ana,\n\nOne.\n\n Yours, \n  ${NAME} \n\t555-0100 \n\n`,
    ['Dear Ana,', 'One.'],
    'Yours,',
    [NAME],
  ],
  ['', [], '', []],
])('%j', (text, paragraphs, closing, signer) => {
  expect(layOut(text)).toEqual({ paragraphs, closing, signer });
});

it('keeps the name where it stands in the signature as well', () => {
  const { signer } = layOutLetter(`Dear Ana,\n\nOne.\n\nYours,\n${NAME}`, NAME, `${NAME}\n555`);
  expect(signer).toEqual([NAME]);
});

it('knows the name with blanks around it', () => {
  const name = ` ${NAME} `;
  expect(layOutLetter(`Dear Ana,\n\nOne.\n\n${NAME}`, name, '')).toMatchObject({
    closing: '',
    signer: [NAME],
  });
  const { signer } = layOutLetter(`Dear Ana,\n\nOne.\n\nYours,\n${NAME}`, name, `${NAME}\n555`);
  expect(signer).toEqual([NAME]);
});

it('loses no word but those of the signature, whatever is written', () => {
  const words = (text: string) => text.split(/\s+/).filter(Boolean);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Dear Ana,', '', 'One two.', 'Thanks,', NAME, '=1+1', 'שלום', '🌱')),
      (lines) => {
        const text = lines.join('\n');
        const { paragraphs, closing, signer } = layOut(text);
        expect(words([...paragraphs, closing, ...signer].join('\n'))).toEqual(words(text));
      },
    ),
  );
});
