// What a drafted note still lacks is said in its row, in words that fit.
import { Product } from './product';

let product: Product;
beforeEach(async () => {
  product = await Product.open();
  await product.type('Contacts', { Name: 'Dana Kim', Email: 'dana@bank.example', Stage: 'Met' });
});
afterEach(() => product.close());

async function problemAfter(learned: string): Promise<unknown> {
  const talk = { Contact: 'Dana Kim', 'Starts at': '11/24/2026 6:00', 'What I learned': learned };
  await product.type('Interviews', talk);
  await product.value('draftDueThankYous', 5);
  expect(product.drafts()).toHaveLength(1);
  return (await product.rows('Interviews'))[0]?.Problem;
}

it.each([
  ['', /nothing stands under “What I learned”/],
  ['Great conversation, learned a lot!', /could go to anybody/],
])('with %j noted', async (learned, problem) => {
  expect(await problemAfter(learned)).toMatch(problem);
});

it('with a name that Settings lack: as it stands in the letter', async () => {
  expect(await problemAfter('Branch managers care more about the portfolio than degrees.')).toBe(
    'The draft has gaps: [your name]. Fill them in before you send it.',
  );
  expect(product.drafts()[0]?.text).toContain('[your name]');
});

it('with a template that leaves out what was learned', async () => {
  const { length } = await product.rows('Templates');
  for (let row = 2; row <= length + 1; row += 1) {
    await product.byHand('typeCell', 'Templates', row, 'Body', 'Thank you, Dana.');
  }
  expect(await problemAfter('The portfolio matters most.')).toMatch(
    /template “Thank-you: advice” leaves out \{\{interview\.learned\}\}/,
  );
});

it('drafts no more than it was asked for, and goes on with the next call', async () => {
  for (let hour = 1; hour <= 3; hour += 1) {
    const talk = { Contact: 'Dana Kim', 'Starts at': `11/24/2026 ${hour}:00` };
    await product.type('Interviews', { ...talk, 'What I learned': 'SQL first.' });
  }
  await product.value('draftDueThankYous', 2);
  expect(product.drafts()).toHaveLength(2);
  await product.value('draftDueThankYous', 2);
  await product.value('draftDueThankYous', 2);
  expect(product.drafts()).toHaveLength(3);
});

it('counts from when the hourly drafts were turned on', async () => {
  const { lastRun } = await product.value('turnHourlyDrafts', true);
  expect(lastRun).toMatchObject({ result: expect.stringContaining('were turned on') });
  product.hoursPass(1);
  await product.hourly();
  const page = await product.value('readPage', 'thank-you-notes');
  expect(page.thankYous.lastRun?.result).toBe('Nothing was due.');
});
