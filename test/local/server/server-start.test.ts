import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newDataFolder, runToEnd, startProgram } from './program';

describe('starting', () => {
  test('a port that is in use is named, with what to do', async () => {
    const program = await startProgram();
    const second = await runToEnd(['--port', String(program.port), '--data', newDataFolder()]);
    await program.stop();
    expect(second.code).toBe(1);
    expect(second.output).toContain(`Port ${program.port} is in use`);
    expect(second.output).toContain('--port');
    expect(second.output).not.toMatch(/^\s+at /m);
  });

  test('a folder that cannot be made is named, with what to do', async () => {
    const file = join(newDataFolder(), 'a-file');
    writeFileSync(file, '');
    const { code, output } = await runToEnd(['--port', '0', '--data', join(file, 'inside')]);
    expect(code).toBe(1);
    expect(output).toContain(join(file, 'inside'));
    expect(output).not.toMatch(/^\s+at /m);
  });

  test('a folder that another one works in is not opened twice', async () => {
    const program = await startProgram();
    const second = await runToEnd(['--port', '0', '--data', program.data]);
    await program.stop();
    expect(second.code).toBe(1);
    expect(second.output).toContain(program.data);
  });

  test.each([
    [['--prot', '4000'], '"--prot" is not known'],
    [['--port'], '--port needs a value'],
    [['--port', '70000'], '"70000" is not a port'],
    [['--port=abc'], '"abc" is not a port'],
    [['--language', 'fr'], '"fr" is no language of the add-on: say en or es'],
  ])('%j is refused with the usage', async (words, message) => {
    const { code, output } = await runToEnd(words);
    expect(code).toBe(2);
    expect(output).toContain(message);
    expect(output).toContain('Usage:');
  });

  test('what an earlier start compiled is kept once, and passed over where it is none', () => {
    const folder = newDataFolder();
    for (const name of ['start.js', 'program.js'])
      copyFileSync(`build/local/${name}`, join(folder, name));
    const help = () =>
      spawnSync('node', [join(folder, 'start.js'), '--help'], { encoding: 'utf8' });
    const compiled = () => readdirSync(folder).filter((name) => name.endsWith('.compiled'));
    expect(help().stdout).toContain('Usage:');
    const [first = ''] = compiled();
    expect(compiled()).toEqual([first]);
    writeFileSync(join(folder, first), 'nothing that V8 ever wrote');
    expect(help().stdout).toContain('Usage:');
    appendFileSync(join(folder, 'program.js'), '\n');
    expect(help().stdout).toContain('Usage:');
    expect(compiled()).toHaveLength(1);
    expect(compiled()).not.toEqual([first]);
  });

  test('--help says how it is used', async () => {
    expect(await runToEnd(['--help'])).toMatchObject({ code: 0 });
  });

  test('Ctrl-C saves and ends with 0', async () => {
    const program = await startProgram();
    expect(await program.stop()).toBe(0);
  });
});
