// A form of the sidebar as a script gets it, and files on their way into a draft.
import type { FormField } from '../../local/runtime/form';
import { answerOf, closeAll, ME, openScript } from './script-bench';

afterEach(closeAll);

const text = (name: string, value: string): FormField => ({ name, value });
const file = (name: string, fileName: string, bytes: ArrayLike<number>): FormField => ({
  name,
  value: { name: fileName, contentType: 'application/pdf', bytes: Uint8Array.from(bytes) },
});

async function submit(body: string, form: readonly FormField[]): Promise<unknown> {
  const edition = await openScript(`function take(form) { ${body} }`);
  return answerOf(await edition.execute({ functionName: 'take', form, as: ME, kind: 'sidebar' }));
}

test('the fields are a plain object by name; several of one name are an array', async () => {
  const form = [text('subject', 'é\n🌱'), text('box', 'a'), text('box', 'b'), text('empty', '')];
  expect(await submit('return form', form)).toEqual({
    subject: 'é\n🌱',
    box: ['a', 'b'],
    empty: '',
  });
});

test('a field may have any name', async () => {
  const form = [text('__proto__', 'x'), text('constructor', 'y')];
  const code = 'return [Object.keys(form), Object.getPrototypeOf(form) === Object.prototype]';
  expect(await submit(code, form)).toEqual([['__proto__', 'constructor'], true]);
});

test('a file is a blob with its name, its type and its bytes', async () => {
  const code = `const blob = form.resume;
    return [blob.getName(), blob.getContentType(), blob.getBytes(), String(blob), Array.isArray(blob.getBytes())]`;
  expect(await submit(code, [file('resume', 'Résumé 🌱.pdf', [0, 127, 128, 255])])).toEqual([
    'Résumé 🌱.pdf',
    'application/pdf',
    [0, 127, -128, -1],
    'Blob',
    true,
  ]);
});

test('a copy of a blob is one of its own', async () => {
  const code = `const copy = form.resume.copyBlob().setName('b.pdf').setContentType('text/plain');
    return [form.resume.getName(), copy.getName(), copy.getContentType(), copy.getDataAsString()]`;
  expect(await submit(code, [file('resume', 'a.pdf', [104, 105])])).toEqual([
    'a.pdf',
    'b.pdf',
    'text/plain',
    'hi',
  ]);
});

test('an empty file field is a blob without bytes; several files are an array of blobs', async () => {
  const form = [file('none', '', []), file('two', 'a.pdf', [1]), file('two', 'b.pdf', [2, 3])];
  const code =
    'return [form.none.getName(), form.none.getBytes().length, form.two.map((blob) => blob.getBytes().length)]';
  expect(await submit(code, form)).toEqual(['', 0, [1, 2]]);
});

test('a blob is nothing that can be given back to the page', async () => {
  await expect(submit('return form', [file('resume', 'a.pdf', [1])])).rejects.toThrow(
    'not a supported return type',
  );
});

test('eighteen megabytes go from a form into a draft as an upload', async () => {
  const bytes = new Uint8Array(18_000_000).map((_, at) => (at * 31) & 0xff);
  const edition = await openScript(`function take(form) {
    const base64 = Utilities.base64Encode(form.resume.getBytes());
    const lines = base64.replace(/.{76}/g, '$&\\r\\n');
    const head = 'To: ana@example.org\\r\\nContent-Type: application/pdf\\r\\n' +
      'Content-Disposition: attachment; filename="a.pdf"\\r\\nContent-Transfer-Encoding: base64\\r\\n\\r\\n';
    const blob = Utilities.newBlob(head + lines, 'message/rfc822');
    return Gmail.Users.Drafts.create({ message: {} }, 'me', blob).id;
  }`);
  const form = [file('resume', 'a.pdf', bytes)];
  const id = answerOf(await edition.execute({ functionName: 'take', form, as: ME }));
  const stored = edition.mailboxes.read(ME, String(id));
  expect(stored.attachments).toEqual([
    { filename: 'a.pdf', mimeType: 'application/pdf', bytes: bytes.length },
  ]);
  const base64 = stored.raw.slice(stored.raw.indexOf('\r\n\r\n'));
  expect(Buffer.from(base64, 'base64').equals(Buffer.from(bytes))).toBe(true);
});
