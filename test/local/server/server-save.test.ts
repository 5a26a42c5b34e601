import { once } from 'node:events';
import { startProgram } from './program';
import { TestWindow } from './test-window';

test('what was said to be saved is there after the program was killed', async () => {
  const first = await startProgram();
  const window = await TestWindow.open(first.port);
  const changeId = window.change(window.hello.version, [window.typing(4, 2, 'Amara Okafor')]);
  const { version } = await window.hears('accepted', (each) => each.changeId === changeId);
  await window.hears('save', ({ save }) => save.state === 'saved' && save.version >= version);
  first.process.kill('SIGKILL');
  await once(first.process, 'exit');

  const second = await startProgram(first.data);
  const { book } = (await TestWindow.open(second.port)).hello;
  await second.stop();
  const [sheetId = ''] = book.sheetOrder;
  expect(book.sheets[sheetId]?.cellData?.[4]?.[2]?.v).toBe('Amara Okafor');
});

test('a change just before Ctrl-C is kept', async () => {
  const first = await startProgram();
  const window = await TestWindow.open(first.port);
  const changeId = window.change(window.hello.version, [window.typing(0, 0, 42)]);
  await window.hears('accepted', (each) => each.changeId === changeId);
  await first.stop();

  const second = await startProgram(first.data);
  const { book } = (await TestWindow.open(second.port)).hello;
  await second.stop();
  const [sheetId = ''] = book.sheetOrder;
  expect(book.sheets[sheetId]?.cellData?.[0]?.[0]?.v).toBe(42);
});
