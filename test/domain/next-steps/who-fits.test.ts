import {
  type Fit,
  whoFitsPlan,
  whoFitsRecord,
  whoFitsRequest,
} from '../../../src/domain/next-steps/who-fits';
import type { PersonSummary, TalkSummary } from '../../../src/domain/summaries';
import { NOW, person, talk } from './people';

const settings = { holidays: [], thankYouDelayHours: 2 };
const input = (people: readonly PersonSummary[], talks: readonly TalkSummary[] = []) => ({
  ...{ people, talks, settings },
  nowLocal: NOW,
});
const names = (fits: readonly Fit[]) => fits.map(({ name }) => name);

describe('a request', () => {
  it('is for those who were not asked, the nearest first, and three at most', () => {
    const people = [
      person('Stranger'),
      person('Asked', { stage: 'Asked', askedAtLocal: '2026-11-23T09:00' }),
      person('Banker', { kind: 'Banker' }),
      person('Colleague', { kind: 'Colleague' }),
      person('Referred', { introducedBy: 'Opener' }),
      person('Member', { association: 'Builders' }),
    ];
    expect(names(whoFitsRequest(input(people)))).toEqual(['Referred', 'Colleague', 'Member']);
  });

  it('waits where somebody else at the organization has not answered yet', () => {
    const people = [
      person('Asked', { stage: 'Asked', askedAtLocal: '2026-11-23T09:00', organization: 'Acme' }),
      person('Neighbour', { organization: 'ACME, Inc.' }),
      person('Elsewhere', { organization: 'Other' }),
    ];
    expect(names(whoFitsRequest(input(people)))).toEqual(['Elsewhere']);
  });

  it('is not for whom the person put off or dropped, nor for others’ contacts', () => {
    const people = [
      person('Dropped', { putOff: 'ask never' }),
      person('Later', { putOff: 'ask 2026-12-01' }),
      person('Back', { putOff: 'ask 2026-11-24' }),
      person('Theirs', { isMine: false }),
    ];
    expect(names(whoFitsRequest(input(people)))).toEqual(['Back']);
  });
});

describe('a plan', () => {
  it('is for talks to come: those without questions first, each in the order of their days', () => {
    const people = ['Ready', 'Soon', 'Later', 'Past'].map((name) => person(name));
    const talks = [
      talk('Ready', '2026-11-25T10:00', { hasQuestions: true }),
      talk('Later', '2026-11-30T10:00'),
      talk('Past', '2026-11-20T10:00'),
      talk('Soon', '2026-11-26T10:00'),
    ];
    expect(names(whoFitsPlan(input(people, talks)))).toEqual(['Soon', 'Later', 'Ready']);
  });

  it('names each person once, for the first of two talks', () => {
    const second = { ...talk('Ana', '2026-11-27T10:00'), id: 'talk-second' } as TalkSummary;
    const [fit, ...others] = whoFitsPlan(
      input([person('Ana')], [second, talk('Ana', '2026-11-25T10:00')]),
    );
    expect(others).toEqual([]);
    expect(fit).toMatchObject({ interviewId: 'talk-ana', startsAtLocal: '2026-11-25T10:00' });
  });
});

describe('a record', () => {
  it('is for talks that are over and not written down, the latest first', () => {
    const people = ['Old', 'New', 'Filed', 'Coming', 'Undated', 'Gone'].map((name) =>
      person(name, { stage: name === 'Gone' ? 'Declined' : 'Scheduled' }),
    );
    const talks = [
      talk('Old', '2026-11-10T10:00'),
      talk('New', '2026-11-23T10:00'),
      talk('Filed', '2026-11-23T11:00', { hasLearned: true, thankYou: 'Due' }),
      talk('Coming', '2026-11-25T10:00'),
      talk('Undated', ''),
      talk('Gone', '2026-11-23T12:00'),
    ];
    expect(names(whoFitsRecord(input(people, talks)))).toEqual(['New', 'Old']);
  });

  it('leaves out a talk whose name two contacts share, since nobody knows which is meant', () => {
    const twins = [person('Ana'), { ...person('Ana'), id: 'contact-other' } as PersonSummary];
    const unlinked = talk('Ana', '2026-11-23T10:00', { contactId: '' });
    expect(whoFitsRecord(input(twins, [unlinked]))).toEqual([]);
  });
});
