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

  it('waits three business days there, and is for whoever was not asked', () => {
    const asked = (askedAtLocal: string) => [
      person('Asked', { stage: 'Asked', askedAtLocal, organization: 'Acme' }),
      person('Met', { stage: 'Met' }),
      person('Neighbour', { organization: 'Acme' }),
    ];
    expect(names(whoFitsRequest(input(asked('2026-11-19T09:00'))))).toEqual(['Neighbour']);
    expect(names(whoFitsRequest(input(asked('2026-11-19T13:00'))))).toEqual([]);
  });

  it.each([
    [{ introducedBy: 'Kim' }, { kind: 'Colleague' }],
    [{ kind: 'Colleague' }, { kind: 'Association member' }],
    [{ kind: 'Colleague' }, { association: 'Builders' }],
    [{ kind: 'Association member' }, { kind: 'Banker' }],
    [{ kind: 'Banker', association: 'Builders' }, { kind: 'Banker' }],
    [{ kind: 'Banker' }, {}],
  ])('is rather for %j than for %j', (near, far) => {
    const people = [person('Far', far), person('Near', near)];
    expect(names(whoFitsRequest(input(people)))).toEqual(['Near', 'Far']);
  });

  it('is for three at most, who stand as near as each other in the order of the sheet', () => {
    const people = ['Di', 'Bo', 'Cy', 'Ana'].map((name) => person(name, { kind: 'Banker' }));
    expect(names(whoFitsRequest(input(people)))).toEqual(['Di', 'Bo', 'Cy']);
  });

  it('says who gave the name, and nothing of a talk', () => {
    const nameless = { introducedBy: 'Kim', organization: 'Acme', email: 'dana@example.org' };
    expect(whoFitsRequest(input([{ ...person('Dana', nameless), name: '' }]))).toEqual([
      {
        ...{ contactId: 'contact-dana', name: 'dana@example.org', introducedBy: 'Kim' },
        ...{ organization: 'Acme', interviewId: '', startsAtLocal: '', hasQuestions: false },
      },
    ]);
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

  it('is for three people at most, talks at one time in the order of the sheet', () => {
    const all = ['Di', 'Bo', 'Cy', 'Ana'].map((name) => person(name));
    const talks = all.map(({ name }) => talk(name, '2026-11-25T10:00', { hasQuestions: true }));
    const fits = whoFitsPlan(input(all, talks));
    expect(names(fits)).toEqual(['Di', 'Bo', 'Cy']);
    expect(fits.every(({ hasQuestions }) => hasQuestions)).toBe(true);
  });

  it('is no longer for a talk that begins this minute, but a record is', () => {
    const now = [talk('Ana', NOW)];
    expect(whoFitsPlan(input([person('Ana')], now))).toEqual([]);
    expect(names(whoFitsRecord(input([person('Ana')], now)))).toEqual(['Ana']);
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
    const people = ['Old', 'New', 'Filed', 'Skipped', 'Coming', 'Undated', 'Gone'].map((name) =>
      person(name, { stage: name === 'Gone' ? 'Declined' : 'Scheduled' }),
    );
    const talks = [
      talk('Old', '2026-11-10T10:00'),
      talk('New', '2026-11-23T10:00'),
      talk('Filed', '2026-11-23T11:00', { hasLearned: true, thankYou: 'Due' }),
      talk('Skipped', '2026-11-23T11:00', { thankYou: 'Skipped' }),
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
