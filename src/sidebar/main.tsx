// Starts the page. What it shows at first is already in it, so that it paints without a call.
import { render } from 'preact';
import type { PageData } from '../calls';
import { App } from './app';

const root = document.getElementById('app');
const data = document.getElementById('page-data');
if (root && data) {
  const page: PageData = JSON.parse(data.textContent ?? '');
  // Up to 10,000 people: once they are read, the page need not hold them twice.
  data.remove();
  render(<App page={page} />, root);
}
