// Runs first in every page of the script, in a frame of its own, and gives it `google.script`.
// https://developers.google.com/apps-script/guides/html/reference/run
import { catchLinks } from './links';
import { newRunner } from './run';

const script = document.currentScript;
const pageOrigin = script?.dataset.page ?? '';
const functionNames = (script?.dataset.functions ?? '').split(' ').filter(Boolean);

/** Says something to the page around the frame; it listens only to frames that it opened. */
function tell(message: object): void {
  parent.postMessage(message, pageOrigin);
}

const host = {
  origin: pageOrigin,
  close: () => tell({ ask: 'close' }),
  editor: { focus: () => tell({ ask: 'focus-editor' }) },
  setHeight: (height: number) => tell({ ask: 'set-size', height }),
  setWidth: (width: number) => tell({ ask: 'set-size', width }),
};

Object.assign(window, { google: { script: { run: newRunner(functionNames), host } } });
catchLinks((href) => tell({ ask: 'open-link', href }));
