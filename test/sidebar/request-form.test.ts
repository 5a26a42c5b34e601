import { checkRequest } from '../../src/domain/etiquette/check-request';
import type { Template } from '../../src/domain/records';
import {
  chooseTemplate,
  filledLetter,
  letterToCheck,
  type RequestForm,
  startRequest,
  suggestedAbout,
  verdictOf,
} from '../../src/sidebar/views/draft-request/request-form';
import { ANA, PAGE } from '../browser/sidebar-data';

const FORM = startRequest(ANA, 'key');
const form = (part: Partial<RequestForm>): RequestForm => ({ ...FORM, ...part });

describe('the template that is taken', () => {
  it.each([
    [{ purpose: 'Company' }, 'To ask', 'Learn about a company'],
    [{ purpose: 'Industry' }, 'To ask', 'Learn about an industry'],
    [{ channel: 'LinkedIn' }, 'To ask', 'LinkedIn note'],
    [{}, 'Asked', 'One friendly follow-up'],
    [{ templateName: 'Ask a colleague for help' }, 'To ask', 'Ask a colleague for help'],
    [{ templateName: 'Deleted meanwhile' }, 'To ask', 'Learn about a company'],
  ] as const)('%j at stage %s: %s', (part, stage, name) => {
    expect(chooseTemplate(PAGE.templates, form(part), stage).chosen?.name).toBe(name);
  });

  it('is none of the thank-yous', () => {
    const names = chooseTemplate(PAGE.templates, FORM, 'To ask').usable.map(({ use }) => use);
    expect(names).not.toContain('Thank-you');
  });

  it('is not one that is broken; that one is named with its line', () => {
    const broken: Template = {
      name: 'Mine',
      use: 'Request',
      channel: 'Email',
      subject: 'Hello',
      body: 'Dear {{contact.firstName}},\n{{#why}}open',
    };
    const choice = chooseTemplate([broken], FORM, 'To ask');
    expect(choice.chosen).toBeNull();
    expect(choice.broken).toMatchObject([{ template: 'Mine', part: 'body', line: 2 }]);
  });

  it('is none where the sheet has none', () => {
    const choice = chooseTemplate([], FORM, 'To ask');
    expect(filledLetter(choice.chosen, FORM, ANA, PAGE.settings)).toEqual({
      subject: '',
      body: '',
    });
  });
});

it('keeps every must for a contact with all that a letter needs', () => {
  const { chosen } = chooseTemplate(PAGE.templates, FORM, 'To ask');
  const letter = filledLetter(
    chosen,
    form({ why: 'you led the move to new records' }),
    ANA,
    PAGE.settings,
  );
  const findings = checkRequest(letterToCheck(letter, 'Email', ANA, PAGE.settings));
  expect(verdictOf(findings)).toMatchObject({ isReady: true, brokenMusts: 0 });
});

it('does not name an introducer who has not agreed', () => {
  const shy = { ...ANA, introducerPermission: 'Not asked' } as const;
  const { chosen } = chooseTemplate(PAGE.templates, FORM, 'To ask');
  expect(filledLetter(chosen, FORM, shy, PAGE.settings).body).not.toContain('Dana');
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
  expect(startRequest(contact, 'key').channel).toBe('LinkedIn');
});
