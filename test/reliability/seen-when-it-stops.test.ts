// Google stops hourly drafts without a word. Whatever stopped them, the page that opens next says
// so, and says it no more once they run again.
import { ClockWork } from '../../local/server/clock-work';
import type { HourlyTrouble } from '../../src/domain/hourly-trouble';
import { troubleNow } from '../../src/sidebar/parts/hourly/trouble';
import { ANA, Product } from '../journeys/product';
import { IS_WHOLE_RUN, report } from './ledger';

const COMPOSE = 'https://www.googleapis.com/auth/gmail.compose';
const PANES = 'https://www.googleapis.com/auth/script.container.ui';
const HOUR = 3_600_000;

/** Near to another case: left to the whole run. */
const itInWhole = IS_WHOLE_RUN ? it : it.skip;

let product: Product;
let clockWork: ClockWork;
let tried = 0;
let right = 0;

beforeEach(async () => {
  product = await Product.open();
  clockWork = new ClockWork(product.edition, () => {});
  await product.type('Contacts', { Name: 'Dana Kim', Email: 'dana@bank.example', Stage: 'Met' });
  await product.value('turnHourlyDrafts', true);
});
afterEach(async () => {
  await clockWork.close();
  await product.close();
});
afterAll(() =>
  report({
    promise: 'Seen when it stops',
    what: 'Hourly drafts are stopped in every way that Google stops them, and started again',
    count: tried,
    unit: 'cases',
    failed: tried - right,
  }),
);

/** Hours as at Google: the triggers that are there fire. */
async function hours(count: number): Promise<void> {
  await clockWork.moveTo(new Date(product.edition.clock.now().getTime() + count * HOUR));
}

async function isSeen(trouble: HourlyTrouble | null): Promise<void> {
  tried += 1;
  const page = await product.value('readPage', 'today');
  expect(troubleNow(page, page.nowLocal)).toBe(trouble);
  right += 1;
}

/** A talk whose note is due now. */
const talk = () =>
  product.type('Interviews', { Contact: 'Dana Kim', 'Starts at': '11/24/2026 6:00' });

const triggers = () => product.edition.triggers.list(ANA);

it('nothing is said while they run, nor where they were never turned on or turned off', async () => {
  await isSeen(null);
  await hours(1);
  await isSeen(null);
  await product.value('turnHourlyDrafts', false);
  await hours(5);
  await isSeen(null);
});

it('the permission is withdrawn', async () => {
  product.edition.permissions.revoke(ANA, [COMPOSE]);
  await hours(1);
  await isSeen('no-permission');
  const page = await product.value('readPage', 'today');
  expect(page.consentUrl).toMatch(/^https:\/\/accounts\.google\.com\//);
  product.edition.permissions.grant(ANA);
  await isSeen(null);
});

it('an update asks for one permission more', async () => {
  product.edition.permissions.revoke(ANA, [PANES]);
  await isSeen('asks-again');
  product.edition.permissions.grant(ANA);
  await isSeen(null);
});

it('the trigger is deleted', async () => {
  for (const { id } of triggers()) product.edition.triggers.remove(ANA, id);
  await isSeen('switched-off');
  await product.value('turnHourlyDrafts', true);
  await isSeen(null);
  for (const { id } of triggers()) product.edition.triggers.remove(ANA, id);
  await product.value('turnHourlyDrafts', false);
  await isSeen(null);
});

it('Google switches the trigger off, and starting again makes one that runs', async () => {
  for (const { id } of triggers()) product.edition.triggers.setDisabled(id, true);
  await hours(2);
  await isSeen(null);
  await hours(2);
  await isSeen('stayed-away');
  await product.click('draftWhatIsDue');
  // What a click does tells nothing about the hours.
  await isSeen('stayed-away');
  await product.value('turnHourlyDrafts', true);
  await isSeen(null);
  expect(triggers().map(({ disabled }) => disabled)).toEqual([false]);
  await talk();
  await hours(1);
  expect(product.drafts()).toHaveLength(1);
});

it('the time that triggers have in a day is used up', async () => {
  const { triggers: all, clock } = product.edition;
  const twentyHoursAgo = new Date(clock.now().getTime() - 20 * HOUR);
  all.addComputerTime(ANA, twentyHoursAgo, 90 * 60_000);
  await hours(3.5);
  await isSeen('stayed-away');
  await hours(1.5);
  await isSeen(null);
});

it('Gmail’s allowance for the day is used up', async () => {
  await talk();
  product.edition.mailboxes.setSwitches({ createTrouble: 'used-up' });
  await hours(1);
  await isSeen('used-up');
  product.edition.mailboxes.setSwitches({ createTrouble: 'none' });
  await hours(1);
  await isSeen(null);
  expect(product.drafts()).toHaveLength(1);
});

itInWhole('Gmail is down', async () => {
  await talk();
  product.edition.mailboxes.setSwitches({ createTrouble: 'down' });
  await hours(1);
  await isSeen('stopped');
  product.edition.mailboxes.setSwitches({ createTrouble: 'none' });
  await hours(1);
  await isSeen(null);
});

itInWhole('a run that Google ends half-way leaves its hour out', async () => {
  for (let count = 0; count < 4; count++) {
    product.hoursPass(1);
    await product.hourly({ stopBefore: 2 });
  }
  await isSeen('stayed-away');
});

itInWhole('hourly drafts that an older version turned on are told as well', async () => {
  const { properties, workbook } = product.edition;
  for (const name of ['hourlyOnSince', 'hourlyRanAt'])
    properties.remove('user', ANA, `${name}:${workbook.facts.id}`);
  await isSeen(null);
  for (const { id } of triggers()) product.edition.triggers.setDisabled(id, true);
  await hours(4);
  await isSeen('stayed-away');
});
