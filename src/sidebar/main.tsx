// Starts the page. What it shows at first is already in it, so that it paints without a call.
import { render } from 'preact';
import type { PageData } from '../calls';
import { App } from './app';

const root = document.getElementById('app');
const text = document.getElementById('page-data')?.textContent;
if (root && text) {
  const page: PageData = JSON.parse(text);
  render(<App page={page} />, root);
}
