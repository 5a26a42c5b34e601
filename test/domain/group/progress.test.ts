import { mondayOf, progressOf } from '../../../src/domain/group/progress';
import type { Contact, Interview, Member, Win } from '../../../src/domain/records';
import { BO, contact, DANA, member, NOW, talk, toLocal, win } from './made-up';

const at = (text: string) => new Date(`${text}Z`);

function figures(
  rows: { contacts?: Contact[]; interviews?: Interview[]; wins?: Win[] },
  of: Member = member(),
) {
  const { contacts = [], interviews = [], wins = [] } = rows;
  const [progress] = progressOf({ members: [of], contacts, interviews, wins, now: NOW, toLocal });
  return progress?.figures;
}

it.each([
  ['2026-11-23T00:00', '2026-11-23'],
  ['2026-11-25T10:00', '2026-11-23'],
  ['2026-11-29T23:59', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
])('the Monday of %s is %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});

it('tells nothing of who has not agreed, and nothing of others’ rows', () => {
  const contacts = [contact({ stage: 'Asked', askedOn: NOW })];
  expect(figures({ contacts }, member({ coachMayLook: false }))).toBeNull();
  expect(figures({ contacts }, member({ email: BO }))).toMatchObject({ asked: 0 });
});

it('counts who was asked, this week and in all, and who answered', () => {
  const contacts = [
    contact({ stage: 'Asked', askedOn: at('2026-11-23T00:00') }),
    contact({ stage: 'Met', askedOn: at('2026-11-22T23:59') }),
    contact({ stage: 'Declined', askedOn: at('2026-11-01T09:00') }),
    // Neither a plan nor a row without a day is a request.
    contact({ stage: 'Asked', askedOn: at('2026-11-26T09:00') }),
    contact({ stage: 'To ask', askedOn: at('2026-11-24T09:00') }),
    contact({ stage: 'Asked' }),
  ];
  expect(figures({ contacts })).toMatchObject({ askedThisWeek: 1, asked: 3, answered: 2 });
});

it.each([
  ['on time a day after the end of the talk', '2026-11-24T09:20', 1],
  ['late a minute after that', '2026-11-24T09:21', 0],
])('a note is %s', (_, thankedOn, onTime) => {
  const interviews = [talk({ startsAt: at('2026-11-23T09:00'), thankedOn: at(thankedOn) })];
  expect(figures({ interviews })).toMatchObject({
    ...{ metThisWeek: 1, met: 1, thanked: 1, thankedOnTime: onTime },
  });
});

it('a talk that is to come is not held, and is no sign of life', () => {
  const interviews = [talk({ startsAt: at('2026-11-25T10:01') })];
  expect(figures({ interviews })).toMatchObject({ met: 0, lastActivityLocal: '' });
});

it('wins and open questions', () => {
  const wins = [
    win(),
    win({ sharedOn: at('2026-11-02T09:00') }),
    win({ kind: 'Question' }),
    win({ kind: 'Question', coachReply: 'Ask her.' }),
    win({ kind: 'Comment' }),
  ];
  expect(figures({ wins })).toMatchObject({ winsThisWeek: 1, wins: 2, openQuestions: 1 });
});

it.each([
  ['not stuck after six days', '2026-11-19T09:00', ''],
  ['stuck after seven', '2026-11-18T23:00', '2026-11-18'],
])('%s', (_, lastContactOn, stuckSinceLocal) => {
  const contacts = [contact({ lastContactOn: at(lastContactOn) })];
  expect(figures({ contacts })).toMatchObject({ stuckSinceLocal });
});

it('who has done nothing yet is not stuck but not begun', () => {
  expect(figures({})).toMatchObject({ lastActivityLocal: '', stuckSinceLocal: '' });
});

it('one line a member, in their order', () => {
  const members = [member({ email: BO }), member({ email: DANA })];
  const lines = progressOf({ members, contacts: [], interviews: [], wins: [], now: NOW, toLocal });
  expect(lines.map((one) => one.memberEmail)).toEqual([BO, DANA]);
});
