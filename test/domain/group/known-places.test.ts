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

it('counts a place for each member and kind by itself, its field in whatever case', () => {
  const members = [member(), member({ name: 'Cy', email: 'cy@example.com' })];
  const contacts = [
    contact({ organization: 'Rotary', field: 'Banking', association: 'Rotary Inc.' }),
    contact({ organization: '', field: ' BANKING', association: '' }),
    contact({ organization: 'ROTARY', owner: 'cy@example.com' }),
  ];
  expect(
    knownPlaces(members, contacts, BO).map(({ memberEmail, place, kind, people }) =>
      [memberEmail === DANA ? 'Dana' : 'Cy', kind, place, people].join(' '),
    ),
  ).toEqual([
    'Dana organization Rotary 1',
    'Dana field Banking 2',
    'Dana association Rotary Inc. 1',
    'Cy organization ROTARY 1',
  ]);
});

it.each([
  ['To ask', 0],
  ['Asked', 0],
  ['Scheduled', 0],
  ['Met', 1],
  ['Thanked', 1],
  ['Keeping in touch', 1],
] as const)('of a contact at the stage %j %i was met', (stage, met) => {
  expect(knownPlaces(MEMBERS, [contact({ stage })], BO)).toMatchObject([{ people: 1, met }]);
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

  it('is known by the same profile at LinkedIn', () => {
    const linkedIn = 'https://www.linkedin.com/in/lin-wei';
    const mine = contact({ owner: BO, name: 'L. Wei', email: '', organization: '', linkedIn });
    const others = contact({ name: 'Wei Lin', linkedIn: 'linkedin.com/in/lin-wei/' });
    expect(sharedContacts(MEMBERS, [others, mine], BO, toLocalDate)).toMatchObject([
      { contactId: mine.id, others: [{ memberName: 'Dana' }] },
    ]);
  });

  it.each([
    ['nothing but what both lack', { name: '', email: '', organization: '' }],
    ['an organization alone, where neither has a name', { name: ' ', email: '' }],
    ['a name alone, where neither has an organization', { email: '', organization: ' ' }],
  ])('is not known by %s', (_, part) => {
    const all = [contact(part), contact({ ...part, owner: BO })];
    expect(sharedContacts(MEMBERS, all, BO, toLocalDate)).toEqual([]);
  });

  it('is told once a member, with the day on which that member asked last', () => {
    const cy = 'cy@example.com';
    const members = [...MEMBERS, member({ name: 'Cy', email: cy })];
    const asked = (day: string, part: Parameters<typeof contact>[0] = {}) =>
      contact({ askedOn: new Date(`2026-11-${day}T09:00:00Z`), ...part });
    const theirs = [
      asked('03'),
      asked('20', { email: '' }),
      contact(),
      asked('10', { name: '' }),
      contact({ owner: cy }),
    ];
    const mine = contact({ owner: BO });
    for (const rows of [theirs, [...theirs].reverse()]) {
      const [only, ...more] = sharedContacts(members, [...rows, mine], BO, toLocalDate);
      expect(more).toEqual([]);
      expect(only?.others).toHaveLength(2);
      expect(only?.others).toEqual(
        expect.arrayContaining([
          { memberName: 'Dana', askedOnLocal: '2026-11-20' },
          { memberName: 'Cy', askedOnLocal: '' },
        ]),
      );
    }
  });

  it('is told of one’s own rows only: neither theirs, nor one without an ID, nor a double of one’s own', () => {
    const mine = contact({ owner: BO });
    const unnamed = contact({ owner: BO, id: '' as never });
    const all = [
      theirs,
      unnamed,
      mine,
      contact({ owner: BO, email: 'other@x.example', name: 'X' }),
    ];
    expect(sharedContacts(MEMBERS, all, BO, toLocalDate).map(({ contactId }) => contactId)).toEqual(
      [mine.id],
    );
    expect(sharedContacts(MEMBERS, [mine, contact({ owner: BO })], BO, toLocalDate)).toEqual([]);
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
