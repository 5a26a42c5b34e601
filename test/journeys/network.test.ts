// The network picture in a dialog of its own.
import type { HtmlPane } from '../../local/runtime/ui-host';
import { Product, person } from './product';

let product: Product;
beforeEach(async () => {
  product = await Product.open();
});
afterEach(() => product.close());

it('opens the same page in a dialog, with everybody in it', async () => {
  await product.value('addPeople', [person({ name: 'Dana Kim', organization: 'Harbor Bank' })]);
  const panes: HtmlPane[] = [];
  product.edition.ui.showModalDialog = (_as, pane) => void panes.push(pane);
  expect(await product.value('showNetworkLarge')).toBeNull();
  expect(panes).toHaveLength(1);
  expect(panes[0]?.html).toContain('Dana Kim');
  expect(panes[0]).toMatchObject({ title: 'Network picture', width: 1_000, height: 700 });
});
