import {
  fileProblem,
  filesProblem,
  isUnusualFile,
  MOST_FILE_BYTES,
  MOST_FILES,
  USUAL_ENDINGS,
} from '../../../src/domain/mail/attachment-rules';
import { buildMessage } from '../../../src/domain/mail/message';

const KB = 1_000;

it('eighteen megabytes of files, with the longest letter, stay under the 25 that Gmail sends', () => {
  expect(MOST_FILE_BYTES).toBe(18_000_000);
  const message = buildMessage({
    to: { name: '🌱'.repeat(50), email: 'ana@example.com' },
    subject: '🌱'.repeat(500),
    body: '🌱'.repeat(25_000),
    attachments: Array.from({ length: MOST_FILES }, (_, at) => ({
      name: `${'é'.repeat(110)}${at}.pdf`,
      mimeType: 'application/pdf',
      base64: Buffer.alloc(MOST_FILE_BYTES / MOST_FILES).toString('base64'),
    })),
    boundary: '0123456789abcdef',
  });
  expect(message.length).toBeLessThan(25_000_000);
});

it.each([
  ['resume.pdf', 80 * KB, null],
  ['setup.exe', 80 * KB, 'blocked'],
  ['SETUP.EXE', 80 * KB, 'blocked'],
  ['resume.pdf.js', 80 * KB, 'blocked'],
  ['resume.exe. ', 80 * KB, 'blocked'],
  ['exe', 80 * KB, null],
  ['resume.pdf', 0, 'empty'],
  ['resume.pdf', MOST_FILE_BYTES, null],
  ['resume.pdf', MOST_FILE_BYTES + 1, 'too-large'],
] as const)('%s of %d bytes: %p', (name, bytes, problem) => {
  expect(fileProblem({ name, bytes })).toBe(problem);
});

it('counts all files together', () => {
  const half = { name: 'a.pdf', bytes: MOST_FILE_BYTES / 2 };
  expect(filesProblem([half, half])).toBeNull();
  expect(filesProblem([half, half, { name: 'b.pdf', bytes: 1 }])).toBe('too-large');
  const small = { name: 'a.pdf', bytes: 1 };
  expect(filesProblem(Array(MOST_FILES + 1).fill(small))).toBe('too-many');
  expect(filesProblem(Array(MOST_FILES).fill(small))).toBeNull();
  expect(filesProblem([])).toBeNull();
});

it('finds the file that cannot go along among the others', () => {
  const resume = { name: 'resume.pdf', bytes: 80 * KB };
  expect(filesProblem([resume, { name: 'setup.exe', bytes: 80 * KB }])).toBe('blocked');
  expect(filesProblem([resume, { name: 'letter.pdf', bytes: 0 }])).toBe('empty');
});

it.each([
  ['a.pdf', false],
  ['a.DOCX', false],
  ['a.rtf', false],
  ['a.pages', true],
  ['a.jpg', true],
  ['a', true],
])('%s is unusual: %p', (name, isUnusual) => {
  expect(isUnusualFile(name)).toBe(isUnusual);
});

it('all files of a letter may have 18 MB', () => {
  expect(MOST_FILE_BYTES).toBe(18_000_000);
});

it('a file dialog is told the usual endings', () => {
  expect(USUAL_ENDINGS.split(',').sort()).toEqual([
    '.doc',
    '.docx',
    '.odt',
    '.pdf',
    '.rtf',
    '.txt',
  ]);
});
