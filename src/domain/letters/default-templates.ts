// The templates that a new sheet starts with. People change them in the Templates tab, so they are
// as plain as letters: short, warm, about the reader, and clear that they ask for no job.
import type { Template } from '../records';
import { DEFAULT_HELP_REQUESTS } from './default-help-requests';
import { DEFAULT_NOTES } from './default-notes';
import { CLOSING, CONNECTION } from './template-parts';

const LEARN_ABOUT_COMPANY: Template = {
  name: 'Learn about a company',
  use: 'Request',
  channel: 'Email',
  subject: 'Your view of {{purpose.subject}}: {{minutes}} minutes?',
  body: `Dear {{contact.firstName}},

${CONNECTION} You know {{purpose.subject}} as no website can tell it.

I am {{me.introduction}}. Could you spare {{minutes}} minutes in the next two weeks to tell me how the work is done there? I am not asking you for a job, only for your advice.

Thank you for considering it.

${CLOSING}`,
};

const LEARN_ABOUT_OPPORTUNITY: Template = {
  name: 'Learn about an opportunity',
  use: 'Request',
  channel: 'Email',
  subject: 'Your advice on {{purpose.subject}}: {{minutes}} minutes?',
  body: `Dear {{contact.firstName}},

${CONNECTION} Your honest view of {{purpose.subject}} would show me what it takes.

I am {{me.introduction}}. Would you have {{minutes}} minutes for a call in the next two weeks? I am not asking you for a job, only for your advice.

Thank you for thinking about it.

${CLOSING}`,
};

const LEARN_ABOUT_INDUSTRY: Template = {
  name: 'Learn about an industry',
  use: 'Request',
  channel: 'Email',
  subject: 'How you see {{purpose.subject}}: {{minutes}} minutes?',
  body: `Dear {{contact.firstName}},

${CONNECTION} I am {{me.introduction}}, and want to understand {{purpose.subject}}.

Could you spare {{minutes}} minutes in the next two weeks to tell me how you came into the field and where you see it going? I am not asking you for a job, only for your advice.

Thank you, whatever your answer.

${CLOSING}`,
};

const PRINTED_LETTER: Template = {
  name: 'Printed letter',
  use: 'Request',
  channel: 'Letter',
  subject: 'Your advice on {{purpose.subject}}',
  body: `Dear {{contact.firstName}},

${CONNECTION} I am {{me.introduction}}, and want to understand {{purpose.subject}}.

May I visit or call you for {{minutes}} minutes, when it suits you? I am not asking you for a job, only for your advice. Next week I will call your office to ask for your answer.

Thank you for your kindness.

${CLOSING}`,
};

const LINKEDIN_NOTE: Template = {
  name: 'LinkedIn note',
  use: 'Request',
  channel: 'LinkedIn',
  subject: '',
  body: `Hello {{contact.firstName}}, {{#hasIntroducer}}{{introducer.name}} suggested that I write to you.{{/hasIntroducer}}{{^hasIntroducer}}I write because {{why}}.{{/hasIntroducer}} Might you have {{minutes}} minutes to share your advice on {{purpose.subject}}? I am not asking for a job. Thank you! {{me.name}}`,
};

const LINKEDIN_NUDGE: Template = {
  name: 'LinkedIn: one friendly follow-up',
  use: 'Nudge',
  channel: 'LinkedIn',
  subject: '',
  body: `Hello {{contact.firstName}}, last week I wrote to you{{#hasIntroducer}} at the suggestion of {{introducer.name}}{{/hasIntroducer}}{{^hasIntroducer}}{{#why}}, because {{why}}{{/why}}{{/hasIntroducer}}. Might {{minutes}} minutes for your advice on {{purpose.subject}} fit in this month? It is not about a job, and I will not ask again. Thank you! {{me.name}}`,
};

const NUDGE: Template = {
  name: 'One friendly follow-up',
  use: 'Nudge',
  channel: 'Email',
  subject: 'Your advice on {{purpose.subject}}: a second try',
  body: `Dear {{contact.firstName}},

Last week I wrote to you{{#hasIntroducer}} at the suggestion of {{introducer.name}}{{/hasIntroducer}}{{#why}}, because {{why}}{{/why}}. That day may have been a full one for you, so here is my question once more. Would {{minutes}} minutes for your advice on {{purpose.subject}} be possible this month? I am not asking you for a job. If now is not the time for you, that is fine, and I will not ask again.

Thank you either way.

${CLOSING}`,
};

const RESUME_FOLLOW_UP: Template = {
  name: 'My résumé, as you asked',
  use: 'Résumé follow-up',
  channel: 'Email',
  subject: 'My résumé{{#interview.resumeAskedFor}}, as you asked{{/interview.resumeAskedFor}}',
  body: `Dear {{contact.firstName}},

{{#interview.resumeAskedFor}}When we spoke{{#interview.date}} on {{interview.date}}{{/interview.date}}, you asked to see my résumé: here it is, attached.{{/interview.resumeAskedFor}}{{^interview.resumeAskedFor}}You will find my résumé attached{{#interview.date}}, after our talk on {{interview.date}}{{/interview.date}}.{{/interview.resumeAskedFor}} If something in it is unclear or could be said better, your word on it would be worth a lot to me. Please pass it on only where you think it fits.

Thank you again for your time and your interest.

${CLOSING}`,
};

const THANK_YOU_ADVICE: Template = {
  name: 'Thank-you: advice',
  use: 'Thank-you',
  channel: 'Email',
  subject: 'Thank you for your advice',
  body: `Dear {{contact.firstName}},

Thank you for the time that you gave me{{#interview.date}} on {{interview.date}}{{/interview.date}}. One thing from our talk stays with me: {{interview.learned}}. I will put that to use in the coming weeks, and tell you what comes of it. It is rare to hear so openly how the work is done. If I can ever be of use to you, please let me know.

${CLOSING}`,
};

const THANK_YOU_INTRODUCTIONS: Template = {
  name: 'Thank-you: introductions',
  use: 'Thank-you',
  channel: 'Email',
  subject: 'Thank you for your advice and for the names',
  body: `Dear {{contact.firstName}},

Thank you for the time that you gave me{{#interview.date}} on {{interview.date}}{{/interview.date}}. One thing from our talk stays with me: {{interview.learned}}. Thank you, too, for thinking of people whom I should meet. I will write to them this week, with the same care for their time, and mention you only as we agreed. You will hear from me how it went.

${CLOSING}`,
};

const THANK_YOU_HELP: Template = {
  name: 'Thank-you: help',
  use: 'Thank-you',
  channel: 'Email',
  subject: 'Thank you for your help',
  body: `Dear {{contact.firstName}},

Thank you for the time that you gave me{{#interview.date}} on {{interview.date}}{{/interview.date}}. One thing from our talk stays with me: {{interview.learned}}. What you did for me came at the right moment{{#interview.helpReceived}}: {{interview.helpReceived}}{{/interview.helpReceived}}. I will make good use of it, and tell you what comes of it. If I can ever do something for you, please let me know.

${CLOSING}`,
};

const THANK_YOU_RESUME: Template = {
  name: 'Thank-you: résumé asked for',
  use: 'Thank-you',
  channel: 'Email',
  subject: 'Thank you for your advice and your interest',
  body: `Dear {{contact.firstName}},

Thank you for the time that you gave me{{#interview.date}} on {{interview.date}}{{/interview.date}}. One thing from our talk stays with me: {{interview.learned}}. I will put that to use in the coming weeks. {{#interview.hasReferrals}}Thank you, too, for the names: I will write to them this week. {{/interview.hasReferrals}}You asked to see my résumé, which was kind of you; it comes in a note of its own. You will hear from me how things go.

${CLOSING}`,
};

/** In the order in which they stand in a new Templates tab. */
export const DEFAULT_TEMPLATES: readonly Template[] = [
  LEARN_ABOUT_COMPANY,
  LEARN_ABOUT_OPPORTUNITY,
  LEARN_ABOUT_INDUSTRY,
  PRINTED_LETTER,
  LINKEDIN_NOTE,
  ...DEFAULT_HELP_REQUESTS,
  NUDGE,
  LINKEDIN_NUDGE,
  ...DEFAULT_NOTES,
  THANK_YOU_ADVICE,
  THANK_YOU_INTRODUCTIONS,
  THANK_YOU_HELP,
  THANK_YOU_RESUME,
  RESUME_FOLLOW_UP,
];
