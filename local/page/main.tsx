// Starts the page.
import { createRoot } from 'react-dom/client';
import { Page } from './page';
import { Session } from './session';

const place = document.getElementById('page');
if (place) {
  const grid = document.createElement('div');
  grid.id = 'grid';
  createRoot(place).render(<Page session={new Session(grid)} grid={grid} />);
}
