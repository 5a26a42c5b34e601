// Whose rows count, and whom a talk is with.
import { idOf, person, steps, talk, told } from './people';

const PAST = '2026-11-20T10:00';
const DANA = person('Dana', { stage: 'Scheduled' });
const BO = person('Bo', { stage: 'Scheduled' });
const NOTHING = { steps: [], coming: null, undatedRequests: 0 };

it('a row that has no ID yet waits for it', () => {
  const planned = person('Dana', { stage: 'Met', nextStepOnLocal: '2026-11-24' });
  expect(told([planned])).toEqual(['own Dana']);
  expect(steps([{ ...planned, id: '' as never }])).toEqual(NOTHING);
  expect(steps([DANA], [talk('Dana', PAST, { id: '' as never })])).toEqual(NOTHING);
});

it('a talk that somebody else had with one’s own contact is theirs', () => {
  expect(steps([DANA], [talk('Dana', PAST, { isMine: false })])).toEqual(NOTHING);
});

it.each([
  ['by its ID, whatever name stands there', { contactName: 'Bo' }, 'Dana'],
  ['by its ID where no name stands there', { contactName: '' }, 'Dana'],
  ['by the name where there is no ID', { contactId: '' as const, contactName: ' BO ' }, 'Bo'],
])('a talk belongs to a contact %s', (_, part, expected) => {
  const [step, ...others] = steps([BO, DANA], [talk('Dana', PAST, part)]).steps;
  expect(others).toEqual([]);
  expect(step).toMatchObject({ kind: 'record', contactId: idOf(expected), name: expected });
});

it.each([
  ['an ID that is in no row, though its name is', { contactId: idOf('Gone'), contactName: 'Bo' }],
  ['no name', { contactId: '' as const, contactName: '' }],
  ['a blank for a name', { contactId: '' as const, contactName: ' \n' }],
])('a talk with %s belongs to nobody', (_, part) => {
  const nameless = person('', { stage: 'Scheduled', email: 'somebody@example.org' });
  const due = { thankYou: 'Due', hasLearned: true } as const;
  const [step] = steps([nameless, BO], [talk('Dana', PAST, { ...due, ...part })]).steps;
  expect(step).toMatchObject({ kind: 'thank-you', contactId: '', name: part.contactName });
});
