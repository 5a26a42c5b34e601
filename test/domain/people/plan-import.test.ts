import fc from 'fast-check';
import { type KnownPerson, planImport } from '../../../src/domain/people/plan-import';
import type { ContactId, NewPerson } from '../../../src/domain/records';
import { someone } from './someone';

const DANA: KnownPerson = {
  id: 'contact-1' as ContactId,
  name: 'Dana Kim',
  email: 'dana.kim@acme.example',
  organization: 'Acme',
  linkedIn: 'https://www.linkedin.com/in/dana-kim-example',
};

function verdicts(known: readonly KnownPerson[], people: readonly Partial<NewPerson>[]): string[] {
  return planImport(known, people.map(someone)).map((planned) => planned.verdict);
}

describe('somebody in the sheet is known', () => {
  it.each<[string, Partial<NewPerson>, string]>([
    ['the same address', { email: ' Dana.KIM@acme.example ' }, 'Same e-mail as Dana Kim.'],
    [
      'the same profile under another address',
      { name: 'D. Kim', linkedIn: 'http://de.linkedin.com/in/Dana-Kim-Example/?trk=x' },
      'Same LinkedIn profile as Dana Kim.',
    ],
    [
      'the same name and organization, spelled otherwise',
      { name: 'KIM, Dana, MBA', organization: 'ACME, Inc.', email: 'dana@home.example' },
      'Same name and organization as Dana Kim (Acme).',
    ],
  ])('by %s', (_, person, reason) => {
    const [planned] = planImport([DANA], [someone({ name: 'Somebody', ...person })]);
    expect(planned).toMatchObject({ verdict: 'known', reason, knownId: 'contact-1' });
  });

  it('by the name alone where neither has an organization or anything else to tell by', () => {
    const known = { ...DANA, organization: '', email: '', linkedIn: '' };
    const [planned] = planImport([known], [someone({ name: 'dana kim' })]);
    expect(planned).toMatchObject({ verdict: 'known', reason: 'Same name as Dana Kim.' });
  });

  it('as what was typed there, without the blanks around it', () => {
    const known = { ...DANA, name: ' Dana Kim ', organization: ' Acme ' };
    const reasonFor = (person: Partial<NewPerson>, contact: KnownPerson) =>
      planImport([contact], [someone(person)])[0]?.reason;
    expect(reasonFor({ name: 'Dana Kim', organization: 'Acme' }, known)).toBe(
      'Same name and organization as Dana Kim (Acme).',
    );
    const nameless = { ...DANA, name: ' ', email: ' dana.kim@acme.example ' };
    expect(reasonFor({ email: 'dana.kim@acme.example' }, nameless)).toBe(
      'Same e-mail as dana.kim@acme.example.',
    );
  });

  it('whatever their profile, where the contact has nothing to tell namesakes apart by', () => {
    const known = { ...DANA, linkedIn: '' };
    const namesakes = ['dana-1', 'dana-2'].map((slug) =>
      someone({ name: 'Dana Kim', organization: 'Acme', linkedIn: `linkedin.com/in/${slug}` }),
    );
    const reason = 'Same name and organization as Dana Kim (Acme).';
    expect(planImport([known], namesakes)).toMatchObject([
      { verdict: 'known', reason, knownId: 'contact-1' },
      { verdict: 'known', reason, knownId: 'contact-1' },
    ]);
  });

  it('by way of another row of the list', () => {
    const people = [
      someone({ name: 'Dana Kim-Lee', organization: 'Initech', email: 'dana.kim@acme.example' }),
      someone({ name: 'Dana Kim-Lee', organization: 'Initech', email: 'dkl@initech.example' }),
    ];
    expect(planImport([DANA], people)[1]).toMatchObject({
      verdict: 'known',
      reason: 'Same person as Dana Kim, by way of another entry.',
      knownId: 'contact-1',
    });
  });
});

describe('somebody else is new', () => {
  it.each<[string, Partial<NewPerson>]>([
    ['of the same name at another organization', { name: 'Dana Kim', organization: 'Initech' }],
    ['of the same name at no organization', { name: 'Dana Kim' }],
    [
      'at an organization whose name only begins the same',
      { name: 'Dana Kim', organization: 'Acmeon' },
    ],
    ['with another dot in the address', { name: 'D', email: 'danakim@acme.example' }],
    ['with a "+" in the address', { name: 'D', email: 'dana.kim+x@acme.example' }],
    [
      'of the same name and organization with a profile of their own',
      {
        name: 'Dana Kim',
        organization: 'Acme',
        linkedIn: 'https://www.linkedin.com/in/dana-kim-2',
      },
    ],
    [
      'named like a member of every object',
      { name: 'constructor', email: '__proto__@example.com' },
    ],
  ])('%s', (_, person) => {
    expect(verdicts([DANA], [person])).toEqual(['new']);
  });
});

describe('within the list itself', () => {
  it('the second of the same person is known, and belongs to no row of the sheet', () => {
    const people = [
      someone({ name: 'Bo', email: 'bo@example.com' }),
      someone({ name: 'Bo Lee', email: 'BO@example.com' }),
    ];
    expect(planImport([], people)[1]).toMatchObject({
      verdict: 'known',
      reason: 'Twice in this list: same e-mail as Bo.',
      knownId: null,
    });
  });

  it('two people of one name and employer with profiles of their own are two', () => {
    const profile = (slug: string) => `https://www.linkedin.com/in/${slug}`;
    const twins = [
      { name: 'Wei Zhang', organization: 'Acme', linkedIn: profile('wei-1') },
      { name: 'Wei Zhang', organization: 'Acme', linkedIn: profile('wei-2') },
      { name: 'Wei Zhang', organization: 'Acme' },
    ];
    expect(verdicts([], twins)).toEqual(['new', 'new', 'known']);
  });

  it('somebody without a profile is one of three namesakes, and these stay three', () => {
    const wei = { name: 'Wei Zhang', organization: 'Acme' };
    const profiles = ['a', 'b', 'c'].map((slug) => ({
      ...wei,
      linkedIn: `linkedin.com/in/${slug}`,
    }));
    expect(verdicts([], [...profiles, wei])).toEqual(['new', 'new', 'new', 'known']);
  });

  it('namesakes are as many in whatever order they come', () => {
    const wei = { name: 'Wei Zhang', organization: 'Acme' };
    const one = { ...wei, linkedIn: 'linkedin.com/in/a', email: 'wei@acme.example' };
    const other = { ...wei, linkedIn: 'linkedin.com/in/b' };
    const again = { ...wei, email: 'wei@acme.example' };
    expect(verdicts([], [one, other, again])).toEqual(['new', 'new', 'known']);
    expect(verdicts([], [other, one, again])).toEqual(['new', 'new', 'known']);
  });

  it('two people of one employer of whom only the addresses are known are two', () => {
    const people = [
      { email: 'a@acme.example', organization: 'Acme' },
      { email: 'b@acme.example', organization: 'Acme' },
    ];
    expect(verdicts([], people)).toEqual(['new', 'new']);
  });

  it('two people of one name and no employer with addresses of their own are two', () => {
    const people = [
      { name: 'Wei Zhang', email: 'wei@one.example' },
      { name: 'Wei Zhang', email: 'wei@two.example' },
    ];
    expect(verdicts([], people)).toEqual(['new', 'new']);
  });

  it('the same person out of two files is one', () => {
    const linkedIn = { name: 'Ana Ruiz, MBA 🌱', organization: 'Northwind Inc.' };
    const google = { name: 'Ana Ruiz', organization: 'Northwind', email: 'ana@northwind.example' };
    expect(verdicts([], [linkedIn, google])).toEqual(['new', 'known']);
  });
});

it('a person without a name and an address cannot be added', () => {
  expect(planImport([], [someone({ name: ' ', email: '\t', organization: 'Acme' })])).toMatchObject(
    [{ verdict: 'unreadable', reason: 'A name or an e-mail address is needed.', knownId: null }],
  );
});

it('nobody at all is no plan at all', () => {
  expect(planImport([DANA], [])).toEqual([]);
});

describe('whatever the list', () => {
  // Few values, so that entries collide in every way.
  const people = fc.array(
    fc.record({
      name: fc.constantFrom('', 'Ana Ruiz', 'RUIZ, Ana', 'Bo Lee', '李小龙', 'Dr.'),
      organization: fc.constantFrom('', 'Acme', 'ACME Inc.', 'Initech'),
      email: fc.constantFrom('', '', 'a@example.com', 'A@example.com', 'b@example.com'),
      linkedIn: fc.constantFrom('', '', 'https://linkedin.com/in/a', 'https://linkedin.com/in/b'),
    }),
    { maxLength: 12 },
  );
  const planned = (known: readonly KnownPerson[], list: readonly Partial<NewPerson>[]) =>
    planImport(known, list.map(someone));
  const newOnes = (known: readonly KnownPerson[], list: readonly Partial<NewPerson>[]) =>
    planned(known, list).filter(({ verdict }) => verdict === 'new');
  const asKnown = (list: readonly { person: NewPerson }[], keepsProfile: boolean): KnownPerson[] =>
    list.map(({ person }, index) => ({
      id: `contact-${index}` as ContactId,
      name: person.name,
      email: person.email,
      organization: person.organization,
      ...(keepsProfile ? { linkedIn: person.linkedIn } : {}),
    }));

  it.each([true, false])('a second import has nothing new (profiles kept: %s)', (keepsProfile) => {
    fc.assert(
      fc.property(people, people, (before, list) => {
        const first = asKnown(newOnes([], before), keepsProfile);
        const all = [...first, ...asKnown(newOnes(first, list), keepsProfile)];
        expect(newOnes(all, list)).toEqual([]);
      }),
    );
  });

  it('its order does not change how many are new', () => {
    const shuffled = people.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(people, shuffled, (before, [list, other]) => {
        const known = asKnown(newOnes([], before), true);
        expect(newOnes(known, other)).toHaveLength(newOnes(known, list).length);
      }),
    );
  });

  it('everybody has one verdict, in order, and a reason where it is not "new"', () => {
    fc.assert(
      fc.property(people, (list) => {
        const plan = planned([], list);
        expect(plan.map(({ person }) => person)).toEqual(list.map(someone));
        expect(plan.every(({ verdict, reason }) => (verdict === 'new') === (reason === ''))).toBe(
          true,
        );
      }),
    );
  });
});
