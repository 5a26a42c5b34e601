import { checkLetter } from '../../src/domain/etiquette/check-letter';
import type { LetterUse } from '../../src/domain/letters/letter-uses';
import type { Template } from '../../src/domain/records';
import { unpackPerson } from '../../src/domain/summaries';
import { chooseTemplate } from '../../src/sidebar/views/draft-request/choose-template';
import {
  filledLetter,
  type LetterFacts,
  letterToCheck,
  suggestedAbout,
  talkOf,
} from '../../src/sidebar/views/draft-request/compose-letter';
import {
  type RequestForm,
  startRequest,
  takeErrand,
  verdictOf,
  withUse,
} from '../../src/sidebar/views/draft-request/request-form';
import { ANA, BO, interviewId, PAGE, PLANNED, someone } from '../browser/sidebar-data';

const PEOPLE = PAGE.people.map(unpackPerson);
const FORM = startRequest(ANA, PEOPLE, 'key');
const form = (part: Partial<RequestForm>): RequestForm => ({ ...FORM, ...part });
const FACTS: LetterFacts = {
  contact: ANA,
  settings: PAGE.settings,
  about: null,
  talks: [],
  nowLocal: PAGE.nowLocal,
};
const choose = (part: Partial<RequestForm>, contact = ANA, templates = PAGE.templates) =>
  chooseTemplate(templates, form(part), contact);
const mine = (part: Partial<Template>): Template => ({
  ...{ name: 'Mine', use: 'Request', channel: 'Email', subject: 'Hello', body: 'Dear you' },
  ...part,
});

describe('the template that is taken', () => {
  it.each([
    [{ purpose: 'Company' }, 'Learn about a company'],
    [{ purpose: 'Industry' }, 'Learn about an industry'],
    [{ channel: 'LinkedIn' }, 'LinkedIn note'],
    [{ channel: 'Letter' }, 'Printed letter'],
    [{ use: 'Nudge' }, 'One friendly follow-up'],
    [{ use: 'Nudge', channel: 'LinkedIn' }, 'LinkedIn: one friendly follow-up'],
    [{ use: 'Help request', channel: 'Letter' }, 'Printed letter: names and ideas'],
    [{ use: 'Confirmation' }, 'Does our day still suit you?'],
    [{ templateName: 'Learn about an industry' }, 'Learn about an industry'],
    [{ templateName: 'Deleted meanwhile' }, 'Learn about a company'],
  ] as const)('%j: %s', (part, name) => {
    expect(choose(part).chosen?.name).toBe(name);
  });

  it.each([
    [{ kind: 'Colleague', association: '' }, 'Ask a colleague for help'],
    [{ kind: 'Association member', association: '' }, 'Ask an association member for help'],
    [{ kind: 'Banker', association: 'Rotary' }, 'Ask an association member for help'],
    [{ kind: 'Banker', association: '' }, 'Ask for names and ideas'],
  ])('for help from %j: %s', (part, name) => {
    expect(choose({ use: 'Help request' }, { ...ANA, ...part }).chosen?.name).toBe(name);
  });

  it('is one for this use only', () => {
    const uses = new Set(choose({ use: 'Nudge' }).usable.map(({ use }) => use));
    expect([...uses]).toEqual(['Nudge']);
  });

  it('is not one that is broken; that one is named with its line', () => {
    const broken = mine({ body: 'Dear {{contact.firstName}},\n{{#why}}open' });
    const choice = choose({}, ANA, [broken]);
    expect(choice.usable.map(({ name }) => name)).not.toContain('Mine');
    expect(choice.broken).toMatchObject([{ template: 'Mine', part: 'body', line: 2 }]);
  });

  it('comes with the add-on where the sheet has none, or only an empty one', () => {
    for (const templates of [[], [mine({ body: '  ' })], [mine({ use: 'Thank-you' })]]) {
      expect(choose({}, ANA, templates)).toMatchObject({
        chosen: { name: 'Learn about a company' },
        isBuiltIn: true,
      });
    }
  });

  it('is an e-mail where there is none for the channel', () => {
    const choice = choose({ use: 'Confirmation', channel: 'Letter' });
    expect(choice).toMatchObject({ chosen: { channel: 'Email' }, isBuiltIn: false });
  });

  it('is found where older sheets keep the question about a name', () => {
    const old = mine({ use: 'Help request', body: 'May I name you to {{referral.name}}?' });
    expect(choose({ use: 'Permission to mention' }, ANA, [old]).chosen).toEqual(old);
    expect(choose({ use: 'Help request' }, ANA, [old]).chosen).not.toEqual(old);
  });
});

it('keeps every must for a contact with all that a letter needs', () => {
  const letter = filledLetter(
    choose({}).chosen,
    form({ why: 'you led the move to new records' }),
    FACTS,
  );
  const findings = checkLetter('Request', letterToCheck(letter, 'Email', FACTS));
  expect(verdictOf(findings)).toMatchObject({ isReady: true, brokenMusts: 0 });
});

it('does not name an introducer who has not agreed', () => {
  const shy = { ...ANA, introducerPermission: 'Not asked' } as const;
  const { body } = filledLetter(choose({}).chosen, FORM, { ...FACTS, contact: shy });
  expect(body).not.toContain('Dana');
});

it.each([
  ['Company', 'Harborview Health'],
  ['Industry', 'health-care IT'],
  ['Opportunity', 'health-care IT'],
] as const)('suggests for %s: %s', (purpose, about) => {
  expect(suggestedAbout(purpose, ANA, PAGE.settings)).toBe(about);
});

it('begins with LinkedIn where that is the only way to reach them', () => {
  const contact = { ...ANA, email: '', linkedIn: 'https://www.linkedin.com/in/ana' };
  expect(startRequest(contact, [], 'key').channel).toBe('LinkedIn');
});

describe('another letter to the same person', () => {
  const dana = someone('contact-dana', 'Dana Kim');
  const errand = { contactId: dana.id, use: 'Permission to mention', aboutId: ANA.id } as const;

  it('is the one that another view asked for', () => {
    expect(startRequest(dana, PEOPLE, 'key', errand)).toMatchObject({
      use: 'Permission to mention',
      aboutId: ANA.id,
    });
  });

  it('keeps what was typed, and takes the key of its own', () => {
    const before = form({ why: 'you lead', minutes: 15, doneUrl: 'https://mail.google.com/' });
    const after = takeErrand(before, startRequest(dana, PEOPLE, 'other', errand));
    expect(after).toMatchObject({ why: 'you lead', minutes: 15, key: 'other', doneUrl: null });
  });

  it('leaves the first one as it was changed by hand', () => {
    const edited = { Request: { subject: 'S', body: 'B', from: { subject: '', body: '' } } };
    const wish = { use: 'Nudge' as LetterUse, key: 'other', contact: ANA, people: PEOPLE };
    expect(withUse(form({ edited }), wish).edited).toEqual(edited);
  });

  it('is a request where an errand names a letter that is written elsewhere', () => {
    const { use } = startRequest(ANA, PEOPLE, 'key', { contactId: ANA.id, use: 'Thank-you' });
    expect(use).toBe('Request');
  });
});

describe('the talk that a letter speaks of', () => {
  const at = (startsAtLocal: string, id: string) => ({
    ...PLANNED,
    startsAtLocal,
    id: interviewId(id),
  });
  const contact = {
    ...ANA,
    interviews: [
      at('2026-12-01T10:00', 'later'),
      at('2026-11-25T14:00', 'next'),
      at('2026-08-20T09:00', 'last'),
      at('2026-05-01T09:00', 'long-ago'),
      at('', 'undated'),
    ],
  };

  it.each([
    ['Confirmation', 'next'],
    ['Keeping in touch', 'last'],
  ] as const)('%s: the %s one', (use, id) => {
    expect(talkOf(use, { ...FACTS, contact })?.id).toBe(id);
  });

  it('is the one with the person whom the introducer named', () => {
    const talks = contact.interviews;
    const facts = { ...FACTS, contact: BO, about: ANA, talks };
    expect(talkOf('Thanks to the introducer', facts)?.id).toBe('last');
  });

  it('is none where nothing is planned', () => {
    expect(talkOf('Confirmation', FACTS)).toBeNull();
    const { chosen } = choose({ use: 'Confirmation' });
    expect(filledLetter(chosen, form({ use: 'Confirmation' }), FACTS).body).toContain('[');
  });

  it('gives the confirmation its day, time, place and minutes', () => {
    const wish = form({ use: 'Confirmation', minutes: 15 });
    const { subject, body } = filledLetter(choose({ use: 'Confirmation' }).chosen, wish, {
      ...FACTS,
      contact,
    });
    expect(subject).toBe('Our talk on Wednesday, 25 November, 2:00 pm');
    expect(body).toContain('Wednesday, 25 November, 2:00 pm\nPhone\n');
    expect(body).toContain('20 minutes');
  });
});
