import fc from 'fast-check';
import { asciiFileName, cleanFileName, fileEnding } from '../../../src/domain/mail/file-name';

it.each([
  ['Résumé 2026.pdf', 'Résumé 2026.pdf'],
  ['C:\\fakepath\\My CV.docx', 'My CV.docx'],
  ['../../etc/passwd', 'passwd'],
  ['a\r\nBcc: b.pdf', 'aBcc_ b.pdf'],
  ['resume\u202efdp.exe', 'resumefdp.exe'],
  ['zero\u200bwidth.pdf', 'zerowidth.pdf'],
  ['👩🏽\u200d💻 Zoë.pdf', '👩🏽\u200d💻 Zoë.pdf'],
  ['مرحبا.pdf', 'مرحبا.pdf'],
  ['what?*.pdf', 'what_.pdf'],
  ['My   CV.pdf', 'My CV.pdf'],
  ['می\u200c\u200dنا.pdf', 'می\u200c\u200dنا.pdf'],
  ['CV.pdf. .', 'CV.pdf'],
  ['.hidden', 'hidden'],
  ['...', 'file'],
  ['', 'file'],
  [`${'n'.repeat(300)}.pdf`, `${'n'.repeat(116)}.pdf`],
  // So long an ending is none that must be seen.
  [`a.${'x'.repeat(149)}`, `a.${'x'.repeat(118)}`],
])('%j goes along as %j', (name, expected) => {
  expect(cleanFileName(name)).toBe(expected);
});

it.each([
  ['Résumé – Zoë 🌱.pdf', 'Resume _ Zoe _.pdf'],
  ['履歴書.pdf', 'file.pdf'],
  ['履歴書.', 'file'],
  ['Łukasz.pdf', '_ukasz.pdf'],
  ['', 'file'],
])('%j is %j in plain letters', (name, expected) => {
  expect(asciiFileName(name, 60)).toBe(expected);
});

it.each([
  ['a.PDF', 'pdf'],
  ['a.tar.gz', 'gz'],
  ['a', ''],
  ['a.', ''],
  ['a.exe. .', 'exe'],
  ['.exe', ''],
])('%j ends in %j', (name, ending) => {
  expect(fileEnding(name)).toBe(ending);
});

it('a clean name is one line, short, no path, and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      const clean = cleanFileName(name);
      expect(clean).not.toMatch(/[\p{Cc}\u2028\u2029/\\]/u);
      expect([...clean].length).toBeGreaterThan(0);
      expect([...clean].length).toBeLessThanOrEqual(120);
      expect(cleanFileName(clean)).toBe(clean);
    }),
    { numRuns: 2000 },
  );
});
