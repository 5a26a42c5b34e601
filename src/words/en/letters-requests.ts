// The letters of a new sheet that ask for a talk. People change them in the Templates tab, so they are
// as plain as letters: short, warm, about the reader, and clear that they ask for no job.
import { CLOSING, CONNECTION } from './letters-shared';

export const requestLetters = {
  company: {
    name: 'Learn about a company',
    subject: 'Your view of {{purpose.subject}}: {{minutes}} minutes?',
    body: `Dear {{contact.firstName}},

${CONNECTION} You know {{purpose.subject}} as no website can tell it.

I am {{me.introduction}}. Could you spare {{minutes}} minutes in the next two weeks to tell me how the work is done there? I am not asking you for a job, only for your advice.

Thank you for considering it.

${CLOSING}`,
  },
  opportunity: {
    name: 'Learn about an opportunity',
    subject: 'Your advice on {{purpose.subject}}: {{minutes}} minutes?',
    body: `Dear {{contact.firstName}},

${CONNECTION} Your honest view of {{purpose.subject}} would show me what it takes.

I am {{me.introduction}}. Would you have {{minutes}} minutes for a call in the next two weeks? I am not asking you for a job, only for your advice.

Thank you for thinking about it.

${CLOSING}`,
  },
  industry: {
    name: 'Learn about an industry',
    subject: 'How you see {{purpose.subject}}: {{minutes}} minutes?',
    body: `Dear {{contact.firstName}},

${CONNECTION} I am {{me.introduction}}, and want to understand {{purpose.subject}}.

Could you spare {{minutes}} minutes in the next two weeks to tell me how you came into the field and where you see it going? I am not asking you for a job, only for your advice.

Thank you, whatever your answer.

${CLOSING}`,
  },
  printed: {
    name: 'Printed letter',
    subject: 'Your advice on {{purpose.subject}}',
    body: `Dear {{contact.firstName}},

${CONNECTION} I am {{me.introduction}}, and want to understand {{purpose.subject}}.

May I visit or call you for {{minutes}} minutes, when it suits you? I am not asking you for a job, only for your advice. Next week I will call your office to ask for your answer.

Thank you for your kindness.

${CLOSING}`,
  },
  linkedIn: {
    name: 'LinkedIn note',
    subject: '',
    body: `Hello {{contact.firstName}}, {{#hasIntroducer}}{{introducer.name}} suggested that I write to you.{{/hasIntroducer}}{{^hasIntroducer}}I write because {{why}}.{{/hasIntroducer}} Might you have {{minutes}} minutes to share your advice on {{purpose.subject}}? I am not asking for a job. Thank you! {{me.name}}`,
  },
  nudge: {
    name: 'One friendly follow-up',
    subject: 'Your advice on {{purpose.subject}}: a second try',
    body: `Dear {{contact.firstName}},

Last week I wrote to you{{#hasIntroducer}} at the suggestion of {{introducer.name}}{{/hasIntroducer}}{{#why}}, because {{why}}{{/why}}. That day may have been a full one for you, so here is my question once more. Would {{minutes}} minutes for your advice on {{purpose.subject}} be possible this month? I am not asking you for a job. If now is not the time for you, that is fine, and I will not ask again.

Thank you either way.

${CLOSING}`,
  },
  linkedInNudge: {
    name: 'LinkedIn: one friendly follow-up',
    subject: '',
    body: `Hello {{contact.firstName}}, last week I wrote to you{{#hasIntroducer}} at the suggestion of {{introducer.name}}{{/hasIntroducer}}{{^hasIntroducer}}{{#why}}, because {{why}}{{/why}}{{/hasIntroducer}}. Might {{minutes}} minutes for your advice on {{purpose.subject}} fit in this month? It is not about a job, and I will not ask again. Thank you! {{me.name}}`,
  },
};
