// What the local edition said to be saved is there, whatever ends it or stands in its way: a power
// cut at any moment, a full disk, a damaged file.
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BookState, MailLine, Scope } from '../../local/server/messages';
import { Edition } from '../built-edition';
import { newDataFolder, type Program, startProgram } from '../local/server/program';
import { TestWindow } from '../local/server/test-window';
import { IS_WHOLE_RUN, report } from './ledger';

const PROMISE = 'The local edition loses nothing';
/** A whole run starts the program some hundred times. */
const LONG_MS = 3_600_000;
/** It makes a whole sheet first. */
const itInWhole = IS_WHOLE_RUN ? it : it.skip;
const OVER = Symbol('the program was killed');

function cellOf({ book }: BookState, row: number): unknown {
  return book.sheets[book.sheetOrder[0] ?? '']?.cellData?.[row]?.[0]?.v;
}

/** The same sequence for the same seed, so that a failure can be tried again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What was said to be saved, over all rounds. */
class Promised {
  readonly cells = new Map<number, string>();
  readonly mails = new Set<string>();
  clock = 0;
}

/**
 * Types, writes mails and moves the clock without a rest until the program is killed after
 * `lifeMs`, which is the moment of the power cut and nothing that is waited for.
 */
async function liveUntilKilled(
  program: Program,
  promised: Promised,
  round: number,
  lifeMs: number,
): Promise<void> {
  const window = await TestWindow.open(program.port);
  const cut = new Promise<void>((cutNow) =>
    setTimeout(() => void program.kill().then(cutNow), lifeMs),
  );
  const isOver = cut.then((): typeof OVER => OVER);
  const version = { base: window.hello.version };
  const typed = new Map<number, { row: number; text: string }>();
  for (let count = 0; ; count += 1) {
    const row = count % 50;
    const text = `round ${round}, entry ${count}`;
    const id = window.change(version.base, [window.typing(row, 0, text)]);
    const accepted = await Promise.race([
      window.hears('accepted', (it) => it.changeId === id),
      isOver,
    ]);
    if (accepted === OVER) break;
    version.base = accepted.version;
    typed.set(accepted.version, { row, text });
    if (count % 7 === 3) {
      const subject = `letter ${round}.${count}`;
      const made = window.call('createDraft', { to: 'dana@bank.example', subject, body: text });
      if ((await Promise.race([made, isOver])) === OVER) break;
      promised.mails.add(subject);
    }
    if (count % 11 === 5) {
      const to = Math.max(promised.clock, window.hello.clock.now) + 60_000 * (count + 1);
      if ((await Promise.race([window.call('moveClock', to), isOver])) === OVER) break;
      promised.clock = to;
    }
  }
  await window.closed();
  const saved = window.heard.flatMap((it) =>
    it.kind === 'save' && it.save.state === 'saved' ? [it.save.version] : [],
  );
  const last = Math.max(-1, ...saved);
  for (const [at, { row, text }] of typed) if (at <= last) promised.cells.set(row, text);
  // Later ones may be there or not; what is there then is what counts from here on.
  for (const [at, { row }] of typed) if (at > last) promised.cells.delete(row);
}

it(
  'all that was said to be saved is there after kill -9 at any moment',
  async () => {
    const rounds = IS_WHOLE_RUN ? 100 : 2;
    const random = randomFrom(20_261_124);
    const promised = new Promised();
    const missing: string[] = [];
    let count = 0;
    let program = await startProgram();
    for (let round = 0; round < rounds; round += 1) {
      await liveUntilKilled(program, promised, round, Math.floor(random() * 900));
      program = await startProgram(program.data);
      const window = await TestWindow.open(program.port);
      for (const [row, text] of promised.cells) {
        count += 1;
        if (cellOf(window.hello, row) !== text) missing.push(`row ${row}: ${text}`);
      }
      const mails = (await window.call('listMail')) as readonly MailLine[];
      const subjects = new Set(mails.map(({ subject }) => subject));
      for (const subject of promised.mails) {
        count += 1;
        if (!subjects.has(subject)) missing.push(subject);
      }
      if (window.hello.clock.now < promised.clock) missing.push('the clock');
      if (/damaged|can't be read/.test(program.said())) missing.push(program.said());
      window.close();
    }
    await program.stop();
    report({
      promise: PROMISE,
      what: `The program is killed at ${rounds} random moments while a page types, writes letters and moves the clock`,
      count,
      unit: 'entries that were said to be saved',
      failed: missing.length,
    });
    expect(missing).toEqual([]);
  },
  LONG_MS,
);

itInWhole(
  'nobody gets two notes where the program is killed while it drafts them',
  async () => {
    const project = resolve('dist');
    const first = await startProgram(undefined, { project });
    const window = await TestWindow.open(first.port);
    await window.call('startWithSample');
    const scopes = (await window.call('readScopes')) as readonly Scope[];
    await window.call(
      'writeScopes',
      scopes.map(({ scope }) => scope),
    );
    await first.stop();

    const random = randomFrom(7);
    const rounds = 20;
    const twice: string[] = [];
    let count = 0;
    for (let round = 0; round < rounds; round += 1) {
      const data = newDataFolder();
      cpSync(first.data, data, { recursive: true });
      for (const isCut of [true, true, false]) {
        const program = await startProgram(data, { project });
        const page = await TestWindow.open(program.port);
        const run = page.call('runMenuItem', 'draftWhatIsDue').catch(() => undefined);
        if (isCut) {
          const lifeMs = Math.floor(random() * 1500);
          await new Promise<void>((cut) => setTimeout(() => void program.kill().then(cut), lifeMs));
          continue;
        }
        await run;
        const mails = (await page.call('listMail')) as readonly MailLine[];
        const receivers = mails.map(({ to }) => to);
        count += new Set(receivers).size;
        for (const to of new Set(receivers))
          if (receivers.filter((one) => one === to).length > 1) twice.push(`round ${round}: ${to}`);
        await program.stop();
      }
      rmSync(data, { recursive: true, force: true });
    }
    report({
      promise: PROMISE,
      what: 'The program is killed twice while it drafts thank-you notes, and drafts on afterwards',
      count,
      unit: 'people with a note',
      failed: twice.length,
    });
    expect(count).toBeGreaterThan(0);
    expect(twice).toEqual([]);
  },
  LONG_MS,
);

it('a full disk is said, loses nothing, and is got over', async () => {
  const data = newDataFolder();
  const flag = join(newDataFolder(), 'full');
  const preload = resolve('test/fixtures/local/full-disk.cjs');
  const program = await startProgram(data, {
    env: { NODE_OPTIONS: `--require ${preload}`, FULL_DISK: flag },
  });
  const window = await TestWindow.open(program.port);
  writeFileSync(flag, '');
  let base = window.hello.version;
  const type = async (row: number) => {
    const id = window.change(base, [window.typing(row, 0, `row ${row}`)]);
    base = (await window.hears('accepted', (it) => it.changeId === id)).version;
  };
  await type(0);
  const { save } = await window.hears('save', (it) => it.save.state === 'failed');
  expect(save).toMatchObject({ message: expect.stringContaining('There is no room left') });
  // It goes on: what is typed is kept in memory, what cannot be is refused in words.
  await type(1);
  const letter = { to: 'dana@bank.example', subject: 'Hello', body: '' };
  await expect(window.call('createDraft', letter)).rejects.toThrow('There is no room left');
  program.process.kill('SIGINT');
  await program.says('so it goes on running');
  await type(2);
  rmSync(flag);
  await window.hears('save', (it) => it.save.state === 'saved' && it.save.version >= base);
  await window.call('createDraft', letter);
  await program.kill();

  const again = await startProgram(data);
  const { hello } = await TestWindow.open(again.port);
  await again.stop();
  const found = [0, 1, 2].map((row) => cellOf(hello, row));
  const failed = found.filter((text, row) => text !== `row ${row}`).length;
  report({
    promise: PROMISE,
    what: 'The disk is full while a page types and writes letters, and is freed again',
    count: found.length,
    unit: 'entries',
    failed,
  });
  expect(found).toEqual(['row 0', 'row 1', 'row 2']);
});

/** Ways in which a file can be spoiled. */
const DAMAGES: readonly (readonly [string, (path: string, bytes: Buffer) => void])[] = [
  ['is half written', (path, bytes) => writeFileSync(path, bytes.subarray(0, bytes.length / 2))],
  ['is empty', (path) => writeFileSync(path, '')],
  ['holds something else', (path) => writeFileSync(path, '"made elsewhere"')],
  ['has rubbish behind it', (path) => appendFileSync(path, '\0\0{')],
  ['is full of zeros', (path, bytes) => writeFileSync(path, Buffer.alloc(bytes.length))],
];

it('a damaged file is said, kept aside, and the last good one is used', async () => {
  const original = newDataFolder();
  const open = (dataDir: string, warnings: string[] = []) =>
    Edition.open({
      dataDir,
      files: [resolve('test/journeys/by-hand.js')],
      warn: (message) => warnings.push(message),
    });
  const first = await open(original);
  for (const value of ['earlier', 'later']) {
    first.workbook.facade.getActiveSheet().getRange(0, 0)?.setValue(value);
    first.save();
    first.clock.moveBy(60_000);
    first.permissions.grant('ana@example.com');
    first.properties.write('user', 'ana@example.com', { note: value });
    first.mailboxes.compose('ana@example.com', { subject: value });
    first.triggers.create('ana@example.com', {
      handler: 'readRows',
      source: 'CLOCK',
      schedule: { every: 'hours', n: 1 },
    });
  }
  await first.close();
  const files = readdirSync(original, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.json') && !name.includes('last-good'),
  );
  expect(files.length).toBeGreaterThanOrEqual(6);
  const wrong: string[] = [];
  const damages = IS_WHOLE_RUN ? DAMAGES : DAMAGES.slice(0, 2);
  for (const [how, spoil] of damages) {
    for (const name of files) {
      const folder = newDataFolder();
      cpSync(original, folder, { recursive: true });
      const path = join(folder, name);
      const before = readFileSync(path);
      spoil(path, before);
      const spoilt = readFileSync(path);
      const warnings: string[] = [];
      const edition = await open(folder, warnings);
      edition.properties.readAll('user', 'ana@example.com');
      const letters = edition.mailboxes.list('ana@example.com');
      const cell = edition.workbook.facade.getActiveSheet().getRange(0, 0).getValue();
      await edition.close();
      const said = warnings.some((text) => text.includes(name) && text.includes('was kept as'));
      const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(
        (other) =>
          other.startsWith(`${name}.damaged-`) && readFileSync(join(folder, other)).equals(spoilt),
      );
      if (!said || !kept) wrong.push(`${name} ${how}: said ${said}, kept ${kept}`);
      if (letters.length !== 2) wrong.push(`${name} ${how}: ${letters.length} letters`);
      if (cell !== 'earlier' && cell !== 'later') wrong.push(`${name} ${how}: the sheet is lost`);
      rmSync(folder, { recursive: true, force: true });
    }
  }
  report({
    promise: PROMISE,
    what: 'Each file of the data folder is damaged in several ways, and the program started',
    count: files.length * damages.length,
    unit: 'files',
    failed: wrong.length,
  });
  expect(wrong).toEqual([]);
});
