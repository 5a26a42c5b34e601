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
  const others = { contacts, interviews: [talk({ startsAt: NOW })], wins: [win()] };
  expect(figures(others, member({ email: BO }))).toMatchObject({ asked: 0, met: 0, wins: 0 });
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
    win({ kind: 'Question', about: 'A letter' }),
    win({ kind: 'Question', coachReply: 'Ask her.' }),
    win({ kind: 'Comment' }),
  ];
  expect(figures({ wins })).toMatchObject({ winsThisWeek: 1, wins: 2, openQuestions: 2 });
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

it('a week is counted from its Monday to the end of its Sunday', () => {
  const wins = ['22T23:59', '23T00:00', '29T23:59', '30T00:00'].map((day) =>
    win({ sharedOn: at(`2026-11-${day}`) }),
  );
  const interviews = wins.map(({ sharedOn }) => talk({ startsAt: sharedOn }));
  const [progress] = progressOf({
    ...{ members: [member()], contacts: [], interviews, wins, toLocal },
    ...{ now: at('2026-12-02T10:00'), mondayLocal: '2026-11-23' },
  });
  expect(progress?.figures).toMatchObject({
    ...{ winsThisWeek: 2, wins: 4, metThisWeek: 2, met: 4 },
  });
});

it('a win without a day counts in all, and in no week', () => {
  expect(figures({ wins: [win({ sharedOn: null })] })).toMatchObject({ winsThisWeek: 0, wins: 1 });
});

it('what happens this very minute has happened', () => {
  expect(figures({ interviews: [talk({ startsAt: NOW })] })).toMatchObject({ met: 1 });
});

it('the last sign of life is the latest of all that happened, never a plan', () => {
  const days = (last: string, rows: Parameters<typeof figures>[0]) => {
    const quiet = { contacts: [contact({ lastContactOn: at('2026-11-02T09:00') })] };
    expect(figures({ ...quiet, ...rows })).toMatchObject({ lastActivityLocal: last });
  };
  days('2026-11-02', { interviews: [talk({ startsAt: at('2026-11-01T09:00') })] });
  days('2026-11-03', { interviews: [talk({ startsAt: at('2026-11-03T09:00') })] });
  days('2026-11-04', { interviews: [talk({ thankedOn: at('2026-11-04T09:00') })] });
  days('2026-11-05', { wins: [win({ kind: 'Comment', sharedOn: at('2026-11-05T09:00') })] });
  days('2026-11-02', { wins: [win({ sharedOn: at('2026-11-26T09:00') })] });
  days('2026-11-06', {
    contacts: [contact({ stage: 'Asked', askedOn: at('2026-11-06T09:00') })],
  });
});

it('a talk that nobody thanked for is held, not thanked; a note without a talk is no note of a talk', () => {
  const interviews = [
    talk({ startsAt: at('2026-11-20T09:00') }),
    talk({ startsAt: null, thankedOn: at('2026-11-20T09:00') }),
    talk({ startsAt: at('2026-11-20T09:00'), thankedOn: at('2026-11-26T09:00') }),
  ];
  expect(figures({ interviews })).toMatchObject({ met: 2, thanked: 0, thankedOnTime: 0 });
});

describe('people whom a member keeps to themselves', () => {
  const privateFigures = {
    ...{ asked: 5, met: 4, answered: 3, thanked: 2, thankedOnTime: 1 },
    lastActivityLocal: '2026-11-24',
    weeks: { '2026-11-23': { asked: 2, met: 1 }, '2026-11-16': { asked: 3, met: 3 } },
  };
  const dana = member({ privatePeople: 6, privateFigures });
  const contacts = [contact({ stage: 'Met', askedOn: at('2026-11-24T09:00') })];
  const of = (part: Partial<Parameters<typeof progressOf>[0]>) =>
    progressOf({
      ...{ members: [dana], contacts, interviews: [], wins: [], now: NOW, toLocal },
      ...part,
    })[0];

  it('are counted with the others, in the week in which it was', () => {
    const all = { asked: 6, met: 4, answered: 4, thanked: 2, thankedOnTime: 1 };
    expect(of({})).toMatchObject({
      privatePeople: 6,
      figures: { ...all, askedThisWeek: 3, metThisWeek: 1, lastActivityLocal: '2026-11-24' },
    });
    expect(of({ mondayLocal: '2026-11-16' })?.figures).toMatchObject({
      ...{ ...all, askedThisWeek: 3, metThisWeek: 3 },
    });
    expect(of({ mondayLocal: '2026-11-09' })?.figures).toMatchObject({
      ...{ ...all, askedThisWeek: 0, metThisWeek: 0 },
    });
  });

  it('are not counted twice where they stand among the contacts, for the person themselves', () => {
    expect(of({ own: DANA })?.figures).toMatchObject({ asked: 1, askedThisWeek: 1, met: 0 });
    expect(of({ own: BO })?.figures).toMatchObject({ asked: 6 });
  });

  it('are not told of who has not agreed, nor of who has none', () => {
    expect(of({ members: [{ ...dana, coachMayLook: false }] })).toEqual({
      ...{ memberEmail: DANA, figures: null },
    });
    expect(of({ members: [{ ...dana, privatePeople: 0 }] })).not.toHaveProperty('privatePeople');
    expect(of({ members: [{ ...dana, privatePeople: 1 }] })).toMatchObject({ privatePeople: 1 });
  });
});

it('the Monday of what is no day is none', () => {
  expect(mondayOf('')).toBe('');
});
