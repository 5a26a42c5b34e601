import { openRequestAt } from '../../../src/domain/next-steps/open-requests';
import { idOf, person, steps, told } from './people';

const asked = (name: string, askedAtLocal: string, part = {}) =>
  person(name, { stage: 'Asked', organization: 'Acme GmbH', askedAtLocal, ...part });

describe('the open request at an organization', () => {
  const people = [
    asked('First', '2026-11-10T09:00'),
    asked('Last', '2026-11-20T09:00'),
    asked('Between', '2026-11-15T09:00'),
    asked('Theirs', '2026-11-23T09:00', { isMine: false }),
    asked('Elsewhere', '2026-11-23T09:00', { organization: 'Acmeta' }),
    asked('Nowhere', '2026-11-23T09:00', { organization: ' ' }),
    asked('Answered', '2026-11-23T09:00', { stage: 'Met' }),
  ];

  it.each([
    ['acme', '', 'Last'],
    ['The ACME, Inc.', idOf('Last'), 'Between'],
    ['Other', '', undefined],
    ['', '', undefined],
    [' ', '', undefined],
  ] as const)('%j without %j is that to %s', (organization, exceptId, expected) => {
    expect(openRequestAt(organization, people, exceptId)?.name).toBe(expected);
  });
});

describe('of several who were asked at one organization', () => {
  const later = asked('Later', '2026-11-18T09:00');
  const sooner = asked('Sooner', '2026-11-11T09:00');
  const next = person('Next', { introducedBy: 'Kim', organization: 'Acme' });

  it.each([
    ['sooner', [sooner, later]],
    ['later', [later, sooner]],
  ])('the last one counts, where the sheet names the %s one first', (_, people) => {
    const monday = { nowLocal: '2026-11-23T08:00' };
    expect(told(people, [], monday)).toEqual(['try-next Later', 'nudge Sooner']);
    expect(steps([...people, next], [], { nowLocal: '2026-11-19T08:00' }).coming).toMatchObject({
      fromLocal: '2026-11-20',
    });
  });

  it('at one time, the request and the next steps name the same one', () => {
    const people = [asked('First', '2026-11-18'), asked('Second', '2026-11-18')];
    expect(openRequestAt('Acme', people, '')?.name).toBe('First');
    expect(told(people)).toEqual(['try-next First']);
  });

  it('one whose request has no day but that of the last contact counts by it', () => {
    const undated = asked('Undated', '', { lastContactOnLocal: '2026-11-19' });
    expect(told([later, undated])).toEqual(['try-next Undated']);
    expect(told([undated, later])).toEqual(['try-next Undated']);
    expect(openRequestAt('Acme', [later, undated], '')?.name).toBe('Undated');
  });

  it('one whose day is still to come, by a slip of the pen, holds nobody back', () => {
    const slip = asked('Slip', '2062-11-18T09:00');
    expect(told([slip, next])).toEqual(['referred Next']);
    expect(told([slip, sooner])).toEqual(['nudge Sooner']);
  });
});

describe('whom to ask next there', () => {
  const dana = asked('Dana', '2026-11-18T09:00');
  const near = person('Near', { kind: 'Colleague', organization: 'Acme' });
  const far = person('Far', { organization: 'ACME' });
  const alike = person('Alike', { kind: 'Colleague', organization: 'Acme' });
  const met = person('Met', { stage: 'Met', kind: 'Colleague', organization: 'Acme' });

  it.each([
    [[near, far], 'Near'],
    [[far, near], 'Near'],
    [[near, alike, far], 'Near'],
    [[alike, near], 'Alike'],
    [[met, far], 'Far'],
  ])('is the nearest who was not asked, in the order of the sheet (%#)', (others, expected) => {
    const [step] = steps([...others, dana]).steps;
    expect(step).toMatchObject({ kind: 'try-next', name: 'Dana', aboutId: idOf(expected) });
  });

  it('keeps what is planned with them', () => {
    const planned = { ...near, introducedBy: 'Kim', nextStepOnLocal: '2026-11-24' };
    expect(told([dana, planned])).toEqual(['try-next Dana', 'own Near']);
  });

  it('put off until the day of the follow-up, gives way to it', () => {
    // Asked on Wednesday morning; seven business days are over on Friday of next week.
    const putOff = 'try-next:2026-11-18 2026-11-27';
    expect(steps([{ ...dana, putOff }])).toMatchObject({
      steps: [],
      coming: { kind: 'nudge', fromLocal: '2026-11-27' },
    });
  });
});
