// The Spanish add-on, filled with the sample as newcomers would with one click.
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HEADERS, TABS } from '../../../local/sample/spanish/sheet-words';
import { TALKS } from '../../../local/sample/spanish/talks';
import { TEXTS } from '../../../local/sample/spanish/texts';
import { overview } from '../../../src/words/en/sheet-overview';
import { choiceLabels } from '../../../src/words/es/choices';
import { overview as spanishOverview } from '../../../src/words/es/sheet-overview';
import { ask, newDataFolder, type Program, startProgram } from './program';
import { TestWindow } from './test-window';

let program: Program;
beforeEach(async () => {
  program = await startProgram(undefined, { project: resolve('dist-es') });
});
afterEach(() => program.stop());

type Cells = Readonly<Record<string, Readonly<Record<string, { readonly v?: unknown }>>>>;

/** The values of each tab, as they stand in it, by its name. */
async function sheetsAfter(call: 'startWithSample' | 'startWithGroup') {
  const window = await TestWindow.open(program.port, 'you@example.com');
  await window.call(call);
  window.close();
  const looking = await TestWindow.open(program.port, 'looking@example.com');
  const { book } = looking.hello;
  looking.close();
  return new Map(
    Object.values(book.sheets).map(({ name, cellData = {} }) => [
      name,
      Object.values(cellData as Cells).map((line) => Object.values(line).map(({ v }) => v)),
    ]),
  );
}

test('one person’s search stands under Spanish headers, in Spanish', async () => {
  const sheets = await sheetsAfter('startWithSample');
  expect([...sheets.keys()]).toEqual(
    expect.arrayContaining(['Contactos', 'Entrevistas', 'Resumen']),
  );
  const contacts = (sheets.get('Contactos') ?? []).flat();
  expect(contacts).toEqual(expect.arrayContaining(['Directora de operaciones', 'En contacto']));
});

/** What no cell may be in Spanish. */
const ENGLISH = new Set(
  [choiceLabels, HEADERS, TABS, TEXTS, TALKS].flatMap((words) =>
    Object.entries<string>(words).flatMap(([english, word]) => (english === word ? [] : [english])),
  ),
);
for (const [key, word] of Object.entries(overview)) {
  if (word !== spanishOverview[key as keyof typeof overview]) ENGLISH.add(word);
}

test('and a group’s', async () => {
  const sheets = await sheetsAfter('startWithGroup');
  expect(JSON.stringify(sheets.get('Grupo'))).toContain('Miembro');
  expect(JSON.stringify(sheets.get('Logros'))).toContain('Envíalo hoy, sin más.');
  expect(JSON.stringify(sheets.get('Resumen'))).toContain('Cómo va cada persona');
  expect(JSON.stringify(sheets.get('Preguntas'))).toContain('¿Qué creías de este trabajo');
  const cells = [...sheets.values()].flat(2).map(String);
  expect(cells.filter((cell) => ENGLISH.has(cell))).toEqual([]);
  expect(cells.filter((cell) => /#(REF|NAME|VALUE|N\/A|DIV)/.test(cell))).toEqual([]);
});

test('the page comes in Spanish, script and all, and so does what stands in place of one', async () => {
  const get = (path: string, host: string) =>
    ask(program.port, path, { host: `${host}:${program.port}` });
  const { body } = await get('/', '127.0.0.1');
  expect(body).toContain('<html lang="es">');
  expect(body).toContain('Abriendo tu hoja…');
  expect((await get('/page.js', '127.0.0.1')).body).toContain('Te damos la bienvenida');
  expect((await get('/pane/gone', 'localhost')).body).toContain('Este panel está cerrado.');
  expect((await get('/nothing', '127.0.0.1')).body).toBe('Aquí no hay nada.');
});

test('the English page does not carry the Spanish words', async () => {
  const english = await startProgram();
  const host = `127.0.0.1:${english.port}`;
  const { body: page } = await ask(english.port, '/', { host });
  const { body: script } = await ask(english.port, '/page.js', { host });
  await english.stop();
  expect(page).toContain('<html lang="en">');
  expect(script).not.toMatch(/Te damos la bienvenida|Formato condicional/);
});

test('a full disk is told in Spanish', async () => {
  const flag = join(newDataFolder(), 'full');
  const preload = resolve('test/fixtures/local/full-disk.cjs');
  const full = await startProgram(undefined, {
    project: resolve('dist-es'),
    env: { NODE_OPTIONS: `--require ${preload}`, FULL_DISK: flag },
  });
  const window = await TestWindow.open(full.port);
  writeFileSync(flag, '');
  window.change(window.hello.version, [window.typing(0, 0, 'Amara Okafor')]);
  const { save } = await window.hears('save', (it) => it.save.state === 'failed');
  expect(save).toMatchObject({ message: expect.stringContaining('No queda espacio') });
  const letter = { to: 'dana@bank.example', subject: 'Hola', body: '' };
  await expect(window.call('createDraft', letter)).rejects.toThrow('No queda espacio');
  rmSync(flag);
  window.close();
  await full.stop();
});
