import { knownPlaces } from '../../../src/domain/group/known-places';
import { sharedContacts } from '../../../src/domain/group/shared-contacts';
import { BO, contact, DANA, member, toLocal } from './made-up';

const MEMBERS = [member(), member({ name: 'Bo', email: BO })];
const toLocalDate = (instant: Date | null) => (instant ? toLocal(instant).slice(0, 10) : '');

describe('who knows people where', () => {
  it('is counted by place, however it is spelled, without a name', () => {
    const contacts = [
      contact({ organization: 'North Bank, Inc.', field: 'Banking', stage: 'Met' }),
      contact({ organization: 'NORTH BANK', field: '' }),
    ];
    const places = knownPlaces(MEMBERS, contacts, BO);
    expect(places).toEqual([
      { memberEmail: DANA, place: 'North Bank, Inc.', kind: 'organization', people: 2, met: 1 },
      { memberEmail: DANA, place: 'Banking', kind: 'field', people: 1, met: 1 },
    ]);
    expect(JSON.stringify(places)).not.toContain('Lin');
  });

  it.each([
    ['who did not agree', [member({ introduces: false })], {}],
    ['oneself', [member({ email: BO })], { owner: BO }],
    ['somebody who is not on the list', [], {}],
    ['a contact who said no', MEMBERS, { stage: 'Declined' as const }],
    ['a contact without any place', MEMBERS, { organization: ' ' }],
  ])('leaves out %s', (_, members, part) => {
    expect(knownPlaces(members, [contact(part)], BO)).toEqual([]);
  });
});

describe('a contact that two members have', () => {
  const theirs = contact({ askedOn: new Date('2026-11-20T09:00:00Z'), stage: 'Asked' });
  const told = (mine: Parameters<typeof contact>[0]) =>
    sharedContacts(MEMBERS, [theirs, contact({ owner: BO, ...mine })], BO, toLocalDate);

  it.each([
    ['the same e-mail', { name: 'L. Wei', organization: '', email: 'LIN@bank.example' }],
    [
      'the same name and organization',
      { email: '', name: 'lin  wei', organization: 'North Bank Inc' },
    ],
  ])('is known by %s', (_, mine) => {
    expect(told(mine)).toMatchObject([
      { others: [{ memberName: 'Dana', askedOnLocal: '2026-11-20' }] },
    ]);
  });

  it.each([
    ['a name alone', { email: '', organization: '' }],
    ['an organization alone', { email: '', name: '' }],
  ])('is not known by %s', (_, mine) => {
    expect(told(mine)).toEqual([]);
  });

  it('tells nothing of rows that belong to nobody in the group', () => {
    const stranger = contact({ owner: 'who@example.com' });
    expect(sharedContacts(MEMBERS, [stranger, contact({ owner: BO })], BO, toLocalDate)).toEqual(
      [],
    );
  });
});
