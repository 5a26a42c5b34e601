// What a group costs: the service calls of all that a coach and a member do are as many with 3 members
// and 30 contacts as with 50 members and, in whole runs, 10,000.
import { ANA, BO, Product } from '../journeys/product';
import { IS_WHOLE_RUN } from './ledger';

jest.setTimeout(600_000);

/** The engine here takes long to count thousands of rows anew after each change. */
const CONTACTS_EACH = IS_WHOLE_RUN ? 200 : 20;
const DAY = 86_400_000;
const NEW = 'new@example.com';
const OWN = '1AbC-dEf_GhIjKlMnOpQrStUvWxYz0123456789abcde';
const emailOf = (at: number) => (at < 2 ? [ANA, BO][at] : `member${at}@example.com`);

async function groupOf(members: number, contactsEach: number): Promise<Product> {
  const product = await Product.open();
  const aims = { weeklyRequests: 5, weeklyInterviews: 2 };
  await product.value('setUpGroup', { coachName: 'Ana', members: [], ...aims });
  const now = product.edition.clock.now().getTime();
  const daysAgo = (days: number) => ({ at: new Date(now - days * DAY).toISOString() });
  const rows = <T>(count: number, of: (at: number) => T) =>
    Array.from({ length: count }, (_, at) => of(at));
  const fill = (tab: string, records: readonly object[]) =>
    product.byHand('typeRows', tab, records);
  await fill(
    'Group',
    rows(members - 1, (at) => ({
      ...{
        'Member ID': `member-${at}`,
        Name: `Member ${at}`,
        Email: emailOf(at + 1),
        Role: 'Member',
      },
      ...{ 'Coach may look': true, Introduces: true, 'Joined on': daysAgo(30) },
    })),
  );
  await fill(
    'Contacts',
    rows(members * contactsEach, (at) => ({
      ...{
        'Contact ID': `contact-${at}`,
        Name: `Person ${at}`,
        Organization: `Company ${at % 97}`,
      },
      ...{ Stage: ['To ask', 'Asked', 'Met'][at % 3], Owner: emailOf(at % members) },
      ...{ 'Asked on': daysAgo(at % 60), 'Next step on': daysAgo(-(at % 20)) },
    })),
  );
  await fill(
    'Interviews',
    rows(members * 10, (at) => ({
      ...{ 'Interview ID': `talk-${at}`, 'Contact ID': `contact-${at}`, Contact: `Person ${at}` },
      ...{
        'Starts at': daysAgo(at % 50),
        Minutes: 20,
        'Thank-you': 'Skipped',
        Owner: emailOf(at % members),
      },
    })),
  );
  await fill(
    'Wins',
    rows(members, (at) => ({
      ...{ 'Win ID': `win-${at}`, When: daysAgo(1), Member: `Member ${at}`, What: 'A talk' },
      ...{ Kind: ['Question', 'Win'][at % 2], Owner: emailOf(at) },
    })),
  );
  return product;
}

type Calls = Readonly<Record<string, number>>;

/** Each in turn, as a coach and as a member would. */
async function callsOf(product: Product): Promise<Readonly<Record<string, Calls>>> {
  const told: Record<string, Calls> = {};
  const act = async (as: string, functionName: string, ...args: readonly unknown[]) => {
    const result = await product.run(functionName, { as, args, kind: 'sidebar' });
    if (!result.ok) throw new Error(`${functionName}: ${result.error.message}`);
    const answer = result.value as { ok: boolean; message?: string; value: unknown };
    if (!answer.ok) throw new Error(`${functionName}: ${answer.message}`);
    told[`${functionName}(${typeof args[0] === 'string' ? args[0] : ''}) of ${as}`] =
      result.calls.counts;
    return answer.value as { undo: { token: string } | null };
  };
  for (const view of ['group', 'today', 'whom-i-know', 'network']) {
    await act(ANA, 'readPage', view);
    await act(BO, 'readPage', view);
  }
  await act(BO, 'joinGroup', { name: 'Bo', coachMayLook: true, introduces: true });
  await act(BO, 'showMyRows');
  await act(BO, 'shareWin', { key: 'key-of-win-1', kind: 'Win', what: 'A talk', contactId: '' });
  await act(BO, 'turnHourlyDrafts', true);
  await act(ANA, 'replyToWin', 'win-0', 'Ask.');
  await act(ANA, 'addMembers', [{ name: 'New', email: NEW }]);
  const edit = {
    email: NEW,
    name: 'New One',
    role: 'Member',
    weeklyRequests: 1,
    weeklyInterviews: 1,
  };
  await act(ANA, 'changeMember', edit);
  const { undo } = await act(ANA, 'removeMember', NEW);
  await product.run('undo', { as: ANA, args: [undo?.token], kind: 'sidebar' });
  await act(ANA, 'gatherSheets', [{ name: 'Own', key: OWN }]);
  await act(ANA, 'draftDigest', 'key-of-digest', false);
  await act(ANA, 'showGroupLarge');
  return told;
}

it('costs the same calls for 3 members and for 50 with many more contacts', async () => {
  const small = await groupOf(3, 10);
  const few = await callsOf(small);
  await small.close();
  const large = await groupOf(50, CONTACTS_EACH);
  const many = await callsOf(large);
  await large.close();
  expect(Object.keys(many)).toHaveLength(19);
  expect(many).toEqual(few);
});
