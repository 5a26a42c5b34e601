// What a step tells the page, and that it is known again when it was put off.
import { idOf, person, steps, talk, told } from './people';

const UNSAID = {
  ...{ interviewId: '', aboutId: '', fromLocal: '', untilLocal: '', dueOnLocal: '' },
  ...{ isLate: false, sinceLocal: '', behind: [] },
};

it('says nothing that is not known', () => {
  const olena = person('Olena', { introducedBy: 'Eleni' });
  const known = { contactId: idOf('Olena'), name: 'Olena', key: 'ask' };
  expect(steps([olena]).steps).toEqual([{ ...UNSAID, ...known, kind: 'referred' }]);
});

it('names its talk and when that was', () => {
  const due = { hasLearned: true, thankYou: 'Draft ready' } as const;
  expect(steps([person('Dana')], [talk('Dana', '2026-11-23T10:00', due)]).steps).toEqual([
    {
      ...{ ...UNSAID, key: 'send-thank-you:talk-dana', kind: 'send-thank-you' },
      ...{ contactId: idOf('Dana'), name: 'Dana', interviewId: 'talk-dana' },
      ...{ sinceLocal: '2026-11-23T10:00', dueOnLocal: '2026-11-23' },
    },
  ]);
});

it('calls somebody without a name by the address', () => {
  const nameless = person('', { email: 'dana@example.org', introducedBy: 'Kim' });
  expect(told([nameless])).toEqual(['referred dana@example.org']);
});

it('of a talk calls somebody without a name as the talk does', () => {
  const nameless = { ...person('Dana'), name: '' };
  const talks = [talk('Dana', '2026-11-23T10:00', { thankYou: 'Needs attention' })];
  expect(told([nameless], talks)).toEqual(['thank-you Dana']);
});

// Kept in people's rows, so these names stay. Put off in one version, a step is put off in the next.
describe('is put off under its own name:', () => {
  const asked = (part = {}) =>
    person('Dana', { stage: 'Asked', askedAtLocal: '2026-11-10T09:00', ...part });
  const old = (part = {}) =>
    person('Dana', { stage: 'Thanked', lastContactOnLocal: '2026-05-01', ...part });
  const friday = { nowLocal: '2026-11-13T08:00' };

  it('the follow-up and the next person, by the day of the request', () => {
    expect(told([asked({ putOff: 'nudge:2026-11-10 never' })])).toEqual([]);
    expect(told([asked({ putOff: 'nudge:2026-11-09 never' })])).toEqual(['nudge Dana']);
    const there = { organization: 'Acme' };
    expect(told([asked({ ...there, putOff: 'try-next:2026-11-10 never' })], [], friday)).toEqual(
      [],
    );
    expect(told([asked({ ...there, putOff: 'try-next:2026-11-09 never' })], [], friday)).toEqual([
      'try-next Dana',
    ]);
  });

  it('a sign of life, by the day of the last one', () => {
    expect(told([old({ putOff: 'in-touch:2026-05-01 never' })])).toEqual([]);
    expect(told([old({ putOff: 'in-touch:2026-01-01 never' })])).toEqual(['in-touch Dana']);
  });

  it('thanks for an introduction, by whom one met', () => {
    const met = person('Chen', { stage: 'Met', introducedBy: 'Tomás' });
    const opener = (putOff: string) => person('Tomás', { stage: 'Declined', putOff });
    expect(told([opener('introducer:contact-chen never'), met])).toEqual([]);
    expect(told([opener('introducer:contact-other never'), met])).toEqual(['introducer Tomás']);
  });
});
