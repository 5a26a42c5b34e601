import fc from 'fast-check';
import { checkThankYou } from '../../../src/domain/etiquette/check-thank-you';
import { DEFAULT_TEMPLATES } from '../../../src/domain/letters/default-templates';
import type { ThankYouInput, ThankYouNote } from '../../../src/domain/letters/thank-you';
import { composeThankYou } from '../../../src/domain/letters/thank-you';
import type { Template } from '../../../src/domain/records';

const SETTINGS = {
  name: 'Sam Okafor',
  introduction: 'a nurse moving into health-care IT',
  field: 'health-care IT',
  signature: '',
  thankYouDelayHours: 2,
  holidays: [],
};
const ANA = { name: 'Dr. Ana Ruiz', title: '', organization: 'Acme', field: '', association: '' };
const TALK: ThankYouInput['interview'] = {
  learned: '- The portfolio matters more than the certificate.\n- Call Rosa',
  helpReceived: '',
  about: 'health-care IT',
  dateText: 'Tuesday, 24 November',
  resume: 'Not asked',
};
const PROMPT = '[One thing you told me that I will use: …]';

interface Change extends Partial<Omit<ThankYouInput, 'interview'>> {
  readonly interview?: Partial<ThankYouInput['interview']>;
}

function compose(change: Change = {}): ThankYouNote {
  const note = composeThankYou({
    contact: ANA,
    referralsReceived: 0,
    settings: SETTINGS,
    templates: DEFAULT_TEMPLATES,
    ...change,
    interview: { ...TALK, ...change.interview },
  });
  if ('problem' in note) throw new Error(note.problem);
  return note;
}

function thankYou(name: string, body = name, channel: Template['channel'] = 'Email'): Template {
  return { name, use: 'Thank-you', channel, subject: 'Thank you', body };
}

describe('a thank-you note', () => {
  it('names one thing from the talk', () => {
    const note = compose();
    expect(note).toMatchObject({
      isPersonal: true,
      missing: [],
      templateName: 'Thank-you: advice',
    });
    expect(note.body).toContain('Dear Ana,\n');
    expect(note.body).toContain(
      'stays with me: the portfolio matters more than the certificate. I will',
    );
    expect(note.body).not.toContain('Rosa');
  });

  it.each(['', '   ', '\n\n', '- \n* ', '…!'])(
    'asks for that thing where %p was noted',
    (learned) => {
      const note = compose({ interview: { learned } });
      expect(note).toMatchObject({ isPersonal: false, missing: ['interview.learned'] });
      expect(note.body).toContain(PROMPT);
    },
  );

  it('counts as impersonal when the template leaves the notes out', () => {
    const templates = [thankYou('Plain', 'Thank you!')];
    expect(compose({ templates })).toMatchObject({ isPersonal: false, lack: 'left-out' });
  });

  it.each<[string, ThankYouNote['lack']]>([
    ['The portfolio matters more than the certificate.', null],
    ['Epic certification', null],
    ['Call Rosa at the training centre', null],
    ['Aprender SQL primero', null],
    ['先做作品集', null],
    ['ابدأ بالشهادة', null],
    ['Great conversation!', 'too-general'],
    ['Learned a lot, very inspiring and kind', 'too-general'],
    ['It was a pleasure to meet Ana', 'too-general'],
    ['Dr. Ana Ruiz was so helpful', 'too-general'],
    ['n/a', 'too-general'],
    ['', 'nothing-learned'],
  ])('of %j lacks: %p', (learned, lack) => {
    expect(compose({ interview: { learned } }).lack).toBe(lack);
  });

  const happenings: [string, Change][] = [
    ['Thank-you: advice', {}],
    ['Thank-you: help', { interview: { helpReceived: 'A list of vendors.' } }],
    ['Thank-you: help', { interview: { helpReceived: 'a reading list' } }],
    ['Thank-you: advice', { interview: { helpReceived: ' \n ' } }],
    ['Thank-you: help', { interview: { helpReceived: 'Introduced me to Rosa' } }],
    [
      'Thank-you: introductions',
      { referralsReceived: 2, interview: { helpReceived: 'Two names' } },
    ],
    ['Thank-you: résumé asked for', { referralsReceived: 2, interview: { resume: 'Asked for' } }],
    ['Thank-you: résumé asked for', { interview: { resume: 'Asked for' } }],
    ['Thank-you: advice', { interview: { resume: 'Sent', dateText: '' } }],
  ];

  it.each(happenings)('"%s" keeps every rule', (templateName, change) => {
    const note = compose(change);
    expect(note.templateName).toBe(templateName);
    const findings = checkThankYou({
      recipient: 'ana@example.com',
      subject: note.subject,
      body: note.body,
      senderName: SETTINGS.name,
      contactName: ANA.name,
      learned: TALK.learned,
      resumeAskedFor: change.interview?.resume === 'Asked for',
    });
    expect(findings.filter(({ isKept }) => !isKept)).toEqual([]);
  });

  it.each(['Ana\nRuiz', 'مريم حسن', '🌱 Zoë 🌱', '李小龙', 'ANA RUIZ', "D'Arcy"])(
    'greets %p on one line and without a hole',
    (name) => {
      const [greeting] = compose({ contact: { ...ANA, name } }).body.split('\n');
      expect(greeting).toMatch(/^Dear \S.*,$/u);
      expect(greeting).not.toContain('[');
    },
  );

  it('keeps a prompt where there is no name, and says so', () => {
    const note = compose({ contact: { ...ANA, name: '' }, settings: { ...SETTINGS, name: '' } });
    expect(note.body).toContain('Dear [their first name],');
    expect(note.missing).toEqual(['contact.firstName', 'me.name']);
  });

  it('has a one-line subject and a body whatever the cells hold', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(text, text, text, (name, learned, helpReceived) => {
        const note = compose({ contact: { ...ANA, name }, interview: { learned, helpReceived } });
        expect(note.subject).not.toMatch(/[\r\n]/);
        expect(note.isPersonal).toBe(!note.body.includes(PROMPT));
      }),
    );
  });
});

describe('which template', () => {
  it.each<[string, string[]]>([
    ['Dank: Advice', ['Dank: Advice', 'Help']],
    ['Advice', ['Help', 'Any', 'Advice']],
    ['Any', ['Résumé!', 'Any', 'Help']],
    ['Résumé!', ['Résumé!', 'Help']],
    ['Thank-you: advice', []],
  ])('%s is used of %p', (templateName, names) => {
    expect(compose({ templates: names.map((name) => thankYou(name)) }).templateName).toBe(
      templateName,
    );
  });

  it('is one for e-mail, with a text, and for thank-you notes', () => {
    const templates = [
      thankYou('Letter', 'x', 'Letter'),
      thankYou('Empty', ' '),
      { ...thankYou('Advice'), use: 'Nudge' as const },
      thankYou('Mine'),
    ];
    expect(compose({ templates }).templateName).toBe('Mine');
  });

  it('with a fault is a problem that names the place', () => {
    const templates = [thankYou('Mine', 'Dear\n{{contact.fristName}}')];
    const input = {
      contact: ANA,
      interview: TALK,
      referralsReceived: 0,
      settings: SETTINGS,
      templates,
    };
    expect(composeThankYou(input)).toEqual({
      problem:
        'Template "Mine", body, line 2: There is no field "contact.fristName". Did you mean "contact.firstName"?',
    });
  });
});
