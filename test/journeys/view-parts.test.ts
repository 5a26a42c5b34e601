// What a view needs comes with it, and nothing else; a view that is opened in the page gets the rest.
import { PARTS_OF, VIEWS } from '../../src/calls';
import type { ContactId } from '../../src/domain/records';
import { Product, person } from './product';

let product: Product;
beforeAll(async () => {
  product = await Product.open();
});
afterAll(() => product.close());

it('each view has its parts, and what it opens later is what it would have come with', async () => {
  const whole = await product.value('readPage', 'thank-you-notes');
  expect(whole.templates.length).toBeGreaterThan(3);
  for (const view of VIEWS) {
    const page = await product.value('readPage', view);
    expect([view, page.parts]).toEqual([view, PARTS_OF[view]]);
    expect([view, page.templates.length > 0]).toEqual([view, page.parts.includes('templates')]);
    expect([view, page.questions.length > 0]).toEqual([view, page.parts.includes('questions')]);
  }
  const late = await product.value('readParts', ['templates', 'questions', 'drafting'], '');
  expect(late.page).toMatchObject({ templates: whole.templates, canDraftInGmail: true });
  expect(late.page.questions?.length).toBeGreaterThan(10);
  expect(late).toMatchObject({ contact: null, thankYous: {}, problems: [] });
});

it('a contact who is gone stops nothing but the contact', async () => {
  const answer = await product.call('readParts', ['questions'], 'contact-gone' as ContactId);
  expect(answer).toMatchObject({ ok: false, code: 'row-missing' });
});

it('rows that had to be added look and accept what the others do', async () => {
  const people = Array.from({ length: 1_050 }, (_, at) => person({ name: `Person ${at}` }));
  await product.value('addPeople', people);
  const look = (row: number) => product.byHand('lookOfRow', 'Contacts', row);
  expect(await look(1_051)).toEqual(await look(2));
  // Those beyond, too: somebody will type there.
  expect(await look(1_100)).toEqual(await look(2));
});
