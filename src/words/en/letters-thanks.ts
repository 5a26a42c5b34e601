// The thank-you notes of a new sheet, and the letter that a résumé comes with. Which note fits is told
// by a word in its name: see `thankYouNameStarts`.
import { CLOSING } from './letters-shared';

export const thankYouLetters = {
  advice: {
    name: 'Thank-you: advice',
    subject: 'Thank you for your advice',
    body: `Dear {{contact.firstName}},

Thank you for the time that you gave me{{#interview.date}} on {{interview.date}}{{/interview.date}}. One thing from our talk stays with me: {{interview.learned}}. I will put that to use in the coming weeks, and tell you what comes of it. It is rare to hear so openly how the work is done. If I can ever be of use to you, please let me know.

${CLOSING}`,
  },
  introductions: {
    name: 'Thank-you: introductions',
    subject: 'Thank you for your advice and for the names',
    body: `Dear {{contact.firstName}},

Thank you for the time that you gave me{{#interview.date}} on {{interview.date}}{{/interview.date}}. One thing from our talk stays with me: {{interview.learned}}. Thank you, too, for thinking of people whom I should meet. I will write to them this week, with the same care for their time, and mention you only as we agreed. You will hear from me how it went.

${CLOSING}`,
  },
  help: {
    name: 'Thank-you: help',
    subject: 'Thank you for your help',
    body: `Dear {{contact.firstName}},

Thank you for the time that you gave me{{#interview.date}} on {{interview.date}}{{/interview.date}}. One thing from our talk stays with me: {{interview.learned}}. What you did for me came at the right moment{{#interview.helpReceived}}: {{interview.helpReceived}}{{/interview.helpReceived}}. I will make good use of it, and tell you what comes of it. If I can ever do something for you, please let me know.

${CLOSING}`,
  },
  resume: {
    name: 'Thank-you: résumé asked for',
    subject: 'Thank you for your advice and your interest',
    body: `Dear {{contact.firstName}},

Thank you for the time that you gave me{{#interview.date}} on {{interview.date}}{{/interview.date}}. One thing from our talk stays with me: {{interview.learned}}. I will put that to use in the coming weeks. {{#interview.hasReferrals}}Thank you, too, for the names: I will write to them this week. {{/interview.hasReferrals}}You asked to see my résumé, which was kind of you; it comes in a note of its own. You will hear from me how things go.

${CLOSING}`,
  },
  resumeFollowUp: {
    name: 'My résumé, as you asked',
    subject: 'My résumé{{#interview.resumeAskedFor}}, as you asked{{/interview.resumeAskedFor}}',
    body: `Dear {{contact.firstName}},

{{#interview.resumeAskedFor}}When we spoke{{#interview.date}} on {{interview.date}}{{/interview.date}}, you asked to see my résumé: here it is, attached.{{/interview.resumeAskedFor}}{{^interview.resumeAskedFor}}You will find my résumé attached{{#interview.date}}, after our talk on {{interview.date}}{{/interview.date}}.{{/interview.resumeAskedFor}} If something in it is unclear or could be said better, your word on it would be worth a lot to me. Please pass it on only where you think it fits.

Thank you again for your time and your interest.

${CLOSING}`,
  },
};

/** Beginnings of the words in a template's name that say when it fits: small letters, no accents. */
export const thankYouNameStarts = {
  resume: ['resume', 'cv'],
  introductions: ['introduc', 'referral', 'names'],
  help: ['help'],
  advice: ['advice'],
};
