import { type LetterInput, letterFields } from '../../../src/domain/letters/letter-fields';
import { PURPOSES } from '../../../src/domain/records';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';

const NOBODY = { name: '', title: '', organization: '', field: '', association: '' };
const fieldsOf = (input: Partial<LetterInput> = {}) =>
  letterFields({ contact: NOBODY, settings: DEFAULT_SETTINGS, ...input });

it('what is not known is empty or false, and a talk is asked to take 20 minutes', () => {
  const { minutes, ...others } = fieldsOf();
  const values = Object.values(others).flatMap((value) =>
    typeof value === 'object' ? Object.values(value) : [value],
  );
  expect(new Set(values)).toEqual(new Set(['', false]));
  expect(minutes).toBe('20');
  expect(fieldsOf({ interview: null, introducer: null, referral: null })).toEqual(fieldsOf());
});

it('what is known of a talk and of the person they named is told', () => {
  const { interview, referral, minutes, news } = fieldsOf({
    minutes: 15,
    news: 'I joined the user group.',
    referral: { name: 'Dr. Lee Wong', organization: ' Beta  Clinics ' },
    interview: {
      ...{ dateText: 'Tuesday', timeText: '9:30 am', where: 'Pier 3', about: 'nursing' },
      ...{ learned: 'Start small. Then grow.', helpReceived: 'A list.' },
      ...{ hasReferrals: true, resumeAskedFor: true },
    },
  });
  expect(interview).toEqual({
    ...{ date: 'Tuesday', time: '9:30 am', where: 'Pier 3', about: 'nursing' },
    ...{ learned: 'start small', helpReceived: 'a list', hasReferrals: true, resumeAskedFor: true },
  });
  expect(referral).toEqual({ name: 'Lee Wong', firstName: 'Lee', organization: 'Beta Clinics' });
  expect([minutes, news]).toEqual(['15', 'I joined the user group']);
});

it.each(PURPOSES)('a talk about %s is about nothing else', (purpose) => {
  const { subject: _, ...flags } = fieldsOf({ purpose }).purpose;
  expect(flags).toEqual({
    toLearnAboutCompany: purpose === 'Company',
    toLearnAboutOpportunity: purpose === 'Opportunity',
    toLearnAboutIndustry: purpose === 'Industry',
  });
});

it.each<[Partial<LetterInput>, string]>([
  [{}, 'banking'],
  [{ subject: ' \n' }, 'banking'],
  [{ subject: ' small \n\t banks ' }, 'small banks'],
])('with %j the subject is %j where the field is banking', (input, subject) => {
  const settings = { ...DEFAULT_SETTINGS, field: ' banking ' };
  expect(fieldsOf({ settings, ...input }).purpose.subject).toBe(subject);
});

it('is plain text on one line, but for the signature', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    name: ' Sam \n Okafor ',
    signature: '\n555\n  Pier 3 \n',
  };
  const { contact, me } = fieldsOf({
    contact: { ...NOBODY, title: ' Head\r\n of   IT ' },
    settings,
  });
  expect([contact.title, me.name, me.signature]).toEqual([
    'Head of IT',
    'Sam Okafor',
    '555\n  Pier 3',
  ]);
});

it('an introducer without a name is nobody', () => {
  const introducer = { name: ' \n ', permission: 'Yes' } as const;
  expect(fieldsOf({ introducer })).toMatchObject({
    hasIntroducer: false,
    introducer: { name: '', firstName: '' },
  });
});
