// Starts the page. What it shows at first is already in it, so that it needs no call. Its frame is in
// sight before the data of up to 10,000 people are read.
import { render } from 'preact';
import type { PageData } from '../calls';
import { App } from './app';
import { startApp } from './app-state';
import { breathe, untilDrawn } from './parts/breathe';

async function start(root: HTMLElement, data: HTMLElement) {
  await untilDrawn();
  const page: PageData = JSON.parse(data.textContent ?? '');
  // Once they are read, the page need not hold them twice.
  data.remove();
  await breathe();
  const state = startApp(page);
  await breathe();
  root.replaceChildren();
  render(<App start={state} />, root);
}

const root = document.getElementById('app');
const data = document.getElementById('page-data');
if (root && data) void start(root, data);
