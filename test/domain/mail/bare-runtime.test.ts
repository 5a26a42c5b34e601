import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { composeThankYou } from '../../../src/domain/letters/thank-you';
import { composeUrl } from '../../../src/domain/mail/compose-link';
import { readAddress } from '../../../src/domain/mail/email-address';
import { buildMessage } from '../../../src/domain/mail/message';

const ENTRY = `
export { composeThankYou } from './src/domain/letters/thank-you';
export { composeUrl } from './src/domain/mail/compose-link';
export { readAddress } from './src/domain/mail/email-address';
export { buildMessage } from './src/domain/mail/message';
`;

/** Bundles letters and mail as the add-on is bundled, into a context that has only ECMAScript. */
async function bareContext() {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Letters',
    platform: 'neutral',
    target: 'es2019',
    mainFields: ['module', 'main'],
    charset: 'utf8',
  });
  const context = createContext(Object.create(null), {
    codeGeneration: { strings: false, wasm: false },
  });
  runInContext(outputFiles[0]?.text ?? '', context);
  return (call: string, input: unknown): unknown =>
    JSON.parse(
      String(runInContext(`JSON.stringify(Letters.${call}(${JSON.stringify(input)}))`, context)),
    );
}

it('letters and mail come out the same where there is nothing but ECMAScript', async () => {
  const run = await bareContext();
  const contact = {
    name: 'Zoë Łukasz 🌱',
    title: '',
    organization: '',
    field: '',
    association: '',
  };
  const thankYou = {
    contact,
    interview: {
      learned: 'SQL first.',
      helpReceived: 'مرحبا',
      about: '',
      dateText: '',
      resume: 'Not asked',
    },
    referralsReceived: 1,
    settings: {
      name: 'Sam',
      introduction: '',
      field: '',
      signature: '',
      thankYouDelayHours: 2,
      holidays: [],
    },
    templates: [],
  } as const;
  expect(run('composeThankYou', thankYou)).toEqual(composeThankYou(thankYou));

  const message = {
    to: { name: contact.name, email: 'zoe@example.com' },
    subject: 'é'.repeat(200),
    body: '你好\n🌱',
    headers: { 'X-Key': 'k' },
    attachments: [{ name: 'Résumé.pdf', mimeType: 'application/pdf', base64: 'QUJD' }],
    boundary: '0123456789abcdef',
  };
  expect(run('buildMessage', message)).toBe(buildMessage(message));

  const link = { to: 'zoe@example.com', subject: 'é', body: '🌱', authUser: '' };
  expect(run('composeUrl', link)).toEqual(composeUrl(link));
  for (const text of ['Zoë <zoe@example.com>', 'a@b.co, c@d.co', '(((']) {
    expect(run('readAddress', text)).toEqual(readAddress(text));
  }
});
