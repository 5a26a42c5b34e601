// Which view each step opens, for whom and for what: what the buttons of Today promise.
import type { Step, StepKind } from '../../src/domain/next-steps/step';
import { STEP_KINDS } from '../../src/domain/next-steps/step';
import type { InterviewId } from '../../src/domain/records';
import {
  type Doing,
  happenedDoings,
  laterDoings,
  mainDoing,
  otherDoing,
} from '../../src/sidebar/views/today/step-doing';
import { type StepFacts, whyNow } from '../../src/sidebar/views/today/step-facts';
import { idOf, person, talk } from '../domain/next-steps/people';

const DANA = person('Dana', { organization: 'Acme' });
const BO = person('Bo', { mayMention: 'Not asked' });
const TALK = talk('Dana', '2026-11-25T10:00', { hasLearned: true });

const step = (kind: StepKind, part: Partial<Step> = {}): Step => ({
  ...{ key: 'key', kind, contactId: DANA.id, name: 'Dana', interviewId: TALK.id, aboutId: '' },
  ...{ fromLocal: '', untilLocal: '', dueOnLocal: '', isLate: false, sinceLocal: '', behind: [] },
  ...part,
});
const FACTS: StepFacts = {
  ...{ person: DANA, about: null, introducer: BO, talk: TALK, draftUrl: '' },
  ...{ areDraftsHourly: false, businessDaysSince: 3, today: '2026-11-24' },
};
const shown = (doing: Doing | null) =>
  doing && 'view' in doing ? [doing.view, doing.errand] : doing && Object.keys(doing).sort();

const dana = { contactId: DANA.id };
const danaTalk = { ...dana, interviewId: TALK.id };

it.each<[StepKind, unknown]>([
  ['thank-you', ['thank-you-notes', { interviewId: TALK.id }]],
  ['send-thank-you', ['thank-you-notes', { interviewId: TALK.id }]],
  ['resume', ['follow-up', danaTalk]],
  ['introducer', ['draft-request', { ...dana, aboutId: BO.id, use: 'Thanks to the introducer' }]],
  ['record', ['record-interview', danaTalk]],
  ['confirm', ['draft-request', { ...danaTalk, use: 'Confirmation' }]],
  ['questions', ['prepare-questions', danaTalk]],
  ['try-next', ['draft-request', { contactId: BO.id, use: 'Request' }]],
  ['nudge', ['draft-request', { ...dana, use: 'Nudge' }]],
  ['own', ['call', 'label']],
  ['referred', ['draft-request', { ...dana, use: 'Request' }]],
  ['in-touch', ['draft-request', { ...dana, use: 'Keeping in touch' }]],
  ['suggestion', ['draft-request', { ...dana, use: 'Request' }]],
])('%s opens %j', (kind, expected) => {
  const isAboutTalk = !['try-next', 'nudge', 'referred', 'in-touch', 'suggestion'].includes(kind);
  const part = isAboutTalk ? {} : { interviewId: '' as InterviewId | '' };
  const about = kind === 'try-next' ? BO : null;
  const aboutId = kind === 'introducer' ? BO.id : '';
  expect(shown(mainDoing(step(kind, { ...part, aboutId }), { ...FACTS, about }))).toEqual(expected);
});

it('promises no draft to somebody without an e-mail address, and says why', () => {
  const due = step('thank-you');
  const withEmail = (email: string) => ({ ...FACTS, person: { ...DANA, email } });
  expect(mainDoing(due, withEmail('')).label).toBe('See the note');
  expect(whyNow(due, withEmail(''))).toContain('no e-mail address');
  expect(mainDoing(due, withEmail('dana@acme.example')).label).toBe('Draft the note');
  expect(whyNow(due, withEmail('dana@acme.example'))).not.toContain('address');
});

it('opens the draft itself where it is known', () => {
  const doing = mainDoing(step('send-thank-you'), { ...FACTS, draftUrl: 'https://mail.example/' });
  expect(doing).toMatchObject({ href: 'https://mail.example/' });
});

it('looks up who is there where nobody is left to ask', () => {
  expect(shown(mainDoing(step('try-next'), FACTS))).toEqual([
    'whom-i-know',
    { organization: 'Acme' },
  ]);
});

it('what was not written down is written down before the note', () => {
  const facts = { ...FACTS, talk: { ...TALK, hasLearned: false } };
  expect(shown(otherDoing(step('thank-you'), facts))).toEqual(['record-interview', danaTalk]);
});

it.each([
  [
    'Not asked',
    ['draft-request', { contactId: BO.id, use: 'Permission to mention', aboutId: DANA.id }],
  ],
  ['Yes', null],
  ['No', null],
] as const)('whoever gave the name and is "%s" to be named: %j', (mayMention, expected) => {
  const facts = { ...FACTS, introducer: { ...BO, mayMention } };
  expect(shown(otherDoing(step('referred'), facts))).toEqual(expected);
});

it('a plan can be put into a letter that fits how far one is', () => {
  const uses = (['To ask', 'Asked', 'Scheduled', 'Met', 'Thanked'] as const).map((stage) => {
    const doing = otherDoing(step('own'), { ...FACTS, person: { ...DANA, stage } });
    return doing && 'view' in doing ? doing.errand.use : null;
  });
  expect(uses).toEqual([
    'Request',
    'Nudge',
    'Confirmation',
    'Keeping in touch',
    'Keeping in touch',
  ]);
});

it('only a request can have news', () => {
  const kinds = STEP_KINDS.filter((kind) => happenedDoings(step(kind)).length > 0);
  expect(kinds).toEqual(['try-next', 'nudge']);
});

it('a talk with nobody in the sheet cannot be put off', () => {
  expect(laterDoings(step('thank-you', { contactId: '' }), FACTS)).toEqual([]);
  expect(laterDoings(step('thank-you'), FACTS)).toHaveLength(4);
  expect(idOf('Dana')).toBe(DANA.id);
});
