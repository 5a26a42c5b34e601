// The Overview tab in the very session in which it was made: it is the tab that is open, while rows
// come and go in another.
import { Product, person } from './product';

type Shown = Readonly<Record<string, readonly string[]>>;

it('counts on where it stands when rows come and go in Contacts right after the set-up', async () => {
  const product = await Product.openBlank();
  await product.click('setUpSheet');
  const counted = async () => {
    const shown = (await product.byHand('shownBeside', 'Overview')) as Shown;
    return ['To ask', 'Scheduled', 'Talks held'].map((label) => shown[label]?.[0]);
  };
  const { change } = await product.value('addPeople', [
    person({ name: 'Ana' }),
    person({ name: 'Bo' }),
  ]);
  expect(await counted()).toEqual(['2', '0', '0']);
  await product.value('undo', change.undo?.token ?? '');
  expect(await counted()).toEqual(['0', '0', '0']);
  await product.close();
});
