// What a script shows in the page, and what its own page may do.
import { PageWindow, type Screen, startScreen, stopScreen } from './page-window';

let screen: Screen;
let window: PageWindow;
beforeAll(async () => {
  screen = await startScreen();
  window = await PageWindow.open(screen, 'you@example.com', { welcome: true });
});
afterAll(() => stopScreen(screen));

test('a menu item asks for permission, goes on, and the sheet and a message show it', async () => {
  await window.menuWithConsent('Set up this sheet');
  await window.page.getByText('The sheet is set up.').waitFor();
  expect(await window.page.getByRole('tab', { selected: true }).first().textContent()).toBe(
    'Contacts',
  );
  expect(await window.csv()).toContain('Contact ID,Name,Seen on');
});

test('the menu can be walked by keyboard', async () => {
  const { page } = window;
  await page.getByRole('menuitem', { name: 'File' }).focus();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowDown']) {
    await page.keyboard.press(key);
  }
  const focused = page.locator(':focus');
  expect(await focused.textContent()).toBe('Open the sidebar…');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('menu').count()).toBe(0);
  expect(await focused.textContent()).toBe('Extensions');
});

test('a prompt waits for the answer, and the script goes on with it', async () => {
  await window.menu('Ask me…');
  const { page } = window;
  await page.getByRole('dialog', { name: 'Your name' }).getByRole('textbox').fill('Ana');
  await page.keyboard.press('Enter');
  await page.getByText('Hello Ana (OK)').waitFor();
  await page.getByRole('button', { name: 'OK', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('an error of a script is shown with its message', async () => {
  await window.menu('More', 'Fail');
  await window.page.getByText('This went wrong on purpose.').waitFor();
  await window.page.getByRole('button', { name: 'OK', exact: true }).click();
});

describe('the sidebar', () => {
  beforeAll(async () => {
    await window.menu('Open the sidebar…');
    await window.sidebar.getByRole('heading', { name: 'Example' }).waitFor();
  });

  test('is 300 pixels wide', async () => {
    expect((await window.page.locator('iframe.pane-frame').boundingBox())?.width).toBe(300);
  });

  test('learns from the script what is selected in this window', async () => {
    await window.type('B5', 'Olena');
    await window.select('B5');
    await window.sidebar.getByRole('button', { name: 'Read the selection' }).click();
    await window.sidebar.getByText('{"where":"Contacts!B5","value":"Olena"}').waitFor();
  });

  test('gets the message of an error, and nothing more of it', async () => {
    await window.sidebar.getByRole('button', { name: 'Fail' }).click();
    await window.sidebar.getByText('This went wrong on purpose.').waitFor();
  });

  test('may call public functions only', async () => {
    const body = window.sidebar.locator('body');
    const names = await body.evaluate(() =>
      Object.keys(
        (globalThis as never as { google: { script: { run: object } } }).google.script.run,
      ),
    );
    expect(names).toContain('readSelected');
    expect(names).not.toContain('hidden_');
  });

  test('hands a form over with its files, as the only argument', async () => {
    expect(await callWithForm('describeForm', false)).toEqual({
      note: 'first line\nsecond, with é and 🌱',
      box: ['a', 'c'],
      none: ['', 'application/octet-stream', []],
      resume: ['Résumé.pdf', 'application/pdf', [0, -1]],
      more: [
        ['b.txt', 'text/plain', [104, 105]],
        ['c', 'application/octet-stream', []],
      ],
    });
  });

  test('hands no form over beside something else', async () => {
    expect(await callWithForm('echo', true)).toBe('Failed due to illegal value in property: 0');
  });

  test.each([
    ['a form', 'describeForm(form)'],
    ['a text', "echo('x'.repeat(55e6))"],
  ])('hears in words that %s is too large', async (_, calling) => {
    const said = await window.sidebar.locator('body').evaluate(
      `new Promise((resolve) => {
        const form = document.createElement('form');
        const input = Object.assign(document.createElement('input'), { type: 'file', name: 'big' });
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array(45e6)], 'big.pdf'));
        input.files = files.files;
        form.append(input);
        google.script.run.withFailureHandler((error) => resolve(error.message)).${calling};
      })`,
    );
    expect(said).toMatch(/^This call is too large: .* at most 50 MB\.$/);
  });

  /** Fills a form in the sidebar's page and calls with it; gives what came back or was thrown. */
  function callWithForm(name: string, isSecond: boolean): Promise<unknown> {
    return window.sidebar.locator('body').evaluate(
      `new Promise((resolve) => {
        document.body.insertAdjacentHTML('beforeend', \`<form hidden>
          <textarea name="note"></textarea>
          <input type="checkbox" name="box" value="a" checked>
          <input type="checkbox" name="box" value="b">
          <input type="checkbox" name="box" value="c" checked>
          <input name="off" value="x" disabled>
          <input type="file" name="none">
          <input type="file" name="resume">
          <input type="file" name="more" multiple>
          <button name="button" value="pressed"></button>
        </form>\`);
        const form = document.querySelector('form');
        form.note.value = 'first line\\nsecond, with é and 🌱';
        const put = (input, ...files) => {
          const transfer = new DataTransfer();
          for (const file of files) transfer.items.add(file);
          input.files = transfer.files;
        };
        put(form.resume, new File([new Uint8Array([0, 255])], 'Résumé.pdf', { type: 'application/pdf' }));
        put(form.more, new File(['hi'], 'b.txt', { type: 'text/plain' }), new File([], 'c'));
        const run = google.script.run.withSuccessHandler(resolve).withFailureHandler((error) => resolve(error.message));
        try {
          run.${name}(form${isSecond ? ", 'second'" : ''});
        } catch (error) {
          resolve(error.message);
        }
        form.remove();
      })`,
    );
  }

  test('reaches neither the page around it nor any other place', async () => {
    const body = window.sidebar.locator('body');
    const reached = await body.evaluate(async () => {
      const tries = [
        () => parent.document.title,
        () => parent.location.href,
        () => fetch('https://example.org/'),
        () => fetch(location.href.replace('localhost', '127.0.0.1')),
        () => fetch('/page.js').then((answer) => (answer.ok ? '' : Promise.reject(answer.status))),
      ];
      const results = await Promise.allSettled(tries.map(async (each) => each()));
      return results.map(({ status }) => status);
    });
    expect(reached).toEqual(Array(5).fill('rejected'));
    expect(window.strayRequests).toEqual([]);
  });

  test('a compose link opens a filled message here', async () => {
    await window.sidebar.getByRole('link', { name: 'Open in Gmail' }).click();
    const compose = window.page.getByRole('dialog', { name: 'New message' });
    expect(await compose.getByLabel('To').inputValue()).toBe('ana@example.org');
    expect(await compose.getByLabel('Message', { exact: true }).inputValue()).toBe('Dear Ana');
    await compose.getByRole('button', { name: 'Save and close' }).click();
    await window.page.getByRole('button', { name: 'Mailbox, 1 draft' }).waitFor();
  });

  test('may print', async () => {
    const body = window.sidebar.locator('body');
    const isPrinted = await body.evaluate(() => {
      const scope = globalThis as never as {
        addEventListener: (type: string, listener: () => void) => void;
        print: () => void;
      };
      let isAsked = false;
      scope.addEventListener('beforeprint', () => {
        isAsked = true;
      });
      scope.print();
      return isAsked;
    });
    expect(isPrinted).toBe(true);
  });

  test('closes itself', async () => {
    await window.sidebar.getByRole('button', { name: 'Close' }).click();
    await window.page.locator('iframe.pane-frame').waitFor({ state: 'detached' });
  });
});

test('a draft that a script made can be read, changed and moved to Sent', async () => {
  const { page } = window;
  await window.menu('More', 'Create a draft');
  await page.getByRole('button', { name: 'Mailbox, 2 drafts' }).click();
  const mailbox = page.getByRole('complementary', { name: 'Mailbox' });
  await mailbox.getByRole('button', { name: /Thank you/ }).click();
  await mailbox.getByLabel('Message', { exact: true }).fill('Thank you for your advice.');
  await mailbox.getByRole('button', { name: 'Send' }).click();
  await mailbox.getByRole('tab', { name: 'Sent' }).click();
  await mailbox.getByRole('button', { name: /Thank you/ }).click();
  await mailbox.getByText('Thank you for your advice.').waitFor();
  await mailbox.getByText('It was not sent to anybody.').waitFor();
  await mailbox.getByRole('button', { name: 'Close' }).click();
});

test('timed work runs while the clock moves, and says so', async () => {
  const { page } = window;
  await window.menu('More', 'Turn hourly work on');
  await page.getByRole('button', { name: 'Clock' }).click();
  await page.getByText('Next to run').waitFor();
  await page.getByRole('button', { name: '+1 hour' }).click();
  await page.getByText(/hourly for you@example\.com ran/).waitFor();
});
