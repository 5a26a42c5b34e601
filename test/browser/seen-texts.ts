// Everything that people read or hear in the sidebar, as it opens and in the states that its buttons lead to.
import type { Page } from 'playwright-core';

/** Runs in the browser, where Node's types know nothing of. */
const SEE = `(async () => {
  const MOST = 30;
  const HEARD = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'];
  const SHOWN = ['title', 'placeholder', 'alt'];
  const CHOICES = 'summary, input[type=radio], input[type=checkbox], button[aria-expanded]';
  const seen = new Set();
  const pressed = new WeakSet();
  const title = () => document.querySelector('h1')?.textContent;

  /** A text may be drawn in pieces, so all that stands directly in one element is one. */
  function read() {
    for (const one of document.body.querySelectorAll('*')) {
      if (one.closest('script, style, noscript')) continue;
      const own = [...one.childNodes].map((node) => (node.nodeType === 3 ? node.data : '\\n'));
      const said = [...HEARD, ...SHOWN].map((name) => one.getAttribute(name) ?? '');
      const typed = one.matches('textarea, input[type=text], input:not([type])') ? one.value : '';
      for (const text of [own.join(''), ...said, typed].join('\\n').split('\\n')) seen.add(text.trim());
    }
  }
  const drawn = () => new Promise(requestAnimationFrame);
  const next = (what) =>
    [...document.querySelectorAll(what)].find((one) => one.closest('main, footer') && !pressed.has(one));

  read();
  const opened = title();
  for (let press = 0; press < MOST && title() === opened; press += 1) {
    const one = next(CHOICES) ?? next('button');
    if (!one) break;
    pressed.add(one);
    one.click();
    await drawn();
    read();
  }
  return [...seen];
})()`;

/** Presses choices before other buttons, and stops where one of them leads to another view. */
export async function seenTexts(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(SEE)) as string[];
}
