// The Spanish add-on: what its menu, its actions and its hourly run say.
import { readFileSync } from 'node:fs';
import { HeadlessUi } from '../../local/runtime/headless-ui';
import type { RecordsFile } from '../../src/domain/leave/records-file';
import type { ContactId } from '../../src/domain/records';
import { BO, Product, person } from './product';

const said: string[] = [];
const ui = new HeadlessUi((line) => said.push(line));
let product: Product;
beforeEach(async () => {
  product = await Product.open({ project: 'dist-es', ui });
});
afterEach(async () => {
  await product.close();
  for (const shown of [said, ui.menus, ui.panes]) shown.length = 0;
});

const DANA = person({ name: 'Dana Kim', email: 'dana@banco.example', kind: 'Banker' });

async function added(known = DANA) {
  const { change } = await product.value('addPeople', [known]);
  return { id: change.people[0]?.[0] as ContactId, undo: change.undo };
}

const talkWith = (contactId: ContactId) => ({
  ...{ key: 'record-key-1', contactId, interviewId: '' as const, purpose: 'Industry' as const },
  ...{ about: 'banca', startsAtLocal: '2026-11-24T09:00', minutes: 20, where: '', learned: '' },
  ...{ helpReceived: '', hasBusinessCard: false, mayMention: 'Yes' as const, nextStep: '' },
  ...{ resumeAskedFor: false, nextStepOnLocal: '', referrals: [], answers: [] },
  thankYou: 'Due' as const,
});

it('has a Spanish menu, and each item finds its function', async () => {
  await product.click('onOpen');
  const menu = JSON.stringify(ui.menus);
  for (const label of ['Preparar esta hoja', 'Añadir personas…', 'Revisar esta hoja…'])
    expect(menu).toContain(label);
  const code = readFileSync('dist-es/Code.js', 'utf8');
  const named = [...menu.matchAll(/"functionName":"(\w+)"/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(10);
  for (const name of named) expect(code).toMatch(new RegExp(`function ${name}\\(`));
});

it('says in Spanish that there is nothing to set up, and nothing to draft', async () => {
  await product.click('setUpSheet');
  await product.click('draftWhatIsDue');
  const all = said.join('\n');
  expect(all).toContain('Todo está en su sitio.');
  expect(all).toContain('Buscando notas pendientes…');
  expect(all).toContain('No había nada pendiente.');
});

it('tells what was done, and what is wrong', async () => {
  const { id, undo } = await added();
  expect(undo?.done).toBe('Has añadido a Dana Kim.');
  const put = await product.value('putOffStep', id, 'ask', '2026-12-01');
  expect(put.undo?.done).toBe('El paso con Dana Kim vuelve el 1 de diciembre.');
  const over = await product.call('putOffStep', id, 'ask', '2026-11-01');
  expect(over).toMatchObject({ ok: false, message: expect.stringContaining('ya ha pasado') });
  const gone = await product.call('readContact', 'contact-nobody' as ContactId);
  expect(gone).toMatchObject({
    message: 'Este contacto ya no está en la hoja. Elige otro.',
  });
});

it('writes into the Problem column in Spanish, and the day in Spanish beside it', async () => {
  const { id } = await added({ ...DANA, email: '' });
  const filed = await product.value('recordInterview', talkWith(id));
  expect(filed.thankYouDue).toBe('mar, 24 nov 2026, 11:20');
  product.hoursPass(3);
  await product.hourly();
  const [talk] = await product.rows('Entrevistas');
  expect(talk).toMatchObject({
    Agradecimiento: 'Requiere atención',
    Problema:
      'Este contacto no tiene correo. Añádelo en Contactos o pon Agradecimiento en «Omitido».',
  });
});

describe('what a member takes along', () => {
  const PLAN = {
    ...{ coachName: 'Ana', members: [{ name: 'Bo', email: BO }] },
    ...{ weeklyRequests: 5, weeklyInterviews: 2 },
  };
  const taken = async () => {
    await product.value('setUpGroup', PLAN);
    const { id } = await added();
    await product.value('recordInterview', talkWith(id));
    return product.value('takeRecords');
  };

  it('has the names and keys of every language in it', async () => {
    const file = await taken();
    expect(file.tabs.Contacts[0]?.cells).toMatchObject({ kind: 'Banker', stage: 'Met' });
    expect(file.tabs.Interviews[0]?.cells).toMatchObject({ purpose: 'Industry' });
  });

  it('comes into an English sheet in English words', async () => {
    const file: RecordsFile = await taken();
    const english = await Product.open();
    try {
      expect(await english.value('bringRecords', file)).toMatchObject({ people: 1, talks: 1 });
      const [contact] = await english.rows('Contacts');
      expect(contact).toMatchObject({ Name: 'Dana Kim', Kind: 'Banker', Stage: 'Met' });
    } finally {
      await english.close();
    }
  });
});
