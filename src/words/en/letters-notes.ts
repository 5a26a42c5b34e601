// The short letters of a new sheet around a talk: may I mention your name, does our day still suit,
// how it went with the person you named, what became of your advice.
import { CLOSING } from './letters-shared';

export const noteLetters = {
  mayIMention: {
    name: 'May I mention your name?',
    subject: 'May I mention your name to {{referral.name}}?',
    body: `Dear {{contact.firstName}},

You told me about {{referral.name}}: thank you, that is a person whom I would like to meet. Before I write, may I say that it was you who thought of it? I will ask for {{minutes}} minutes of advice, not for a job. If you would rather not be named, your name stays out of it, and I am just as grateful to you.

${CLOSING}`,
  },
  confirmation: {
    name: 'Does our day still suit you?',
    subject: 'Our talk on {{interview.date}}, {{interview.time}}',
    body: `Dear {{contact.firstName}},

I look forward to our talk:

{{interview.date}}, {{interview.time}}
{{#interview.where}}
{{interview.where}}
{{/interview.where}}

I will keep to {{minutes}} minutes, and bring a few questions that I could ask nobody but you. Should the day have become too full, a word from you is enough and we find another.

Thank you for making the time.

${CLOSING}`,
  },
  introducer: {
    name: 'How it went, and thank you',
    subject: 'Thank you for leading me to {{referral.name}}',
    body: `Dear {{contact.firstName}},

Thank you for leading me to {{referral.name}}. We spoke{{#interview.date}} on {{interview.date}}{{/interview.date}}, and it was worth every minute. What I took from it: {{interview.learned}}. I will build on that in the coming weeks. Without you that talk would not have happened, and I hope to return the kindness one day.

${CLOSING}`,
  },
  keepingInTouch: {
    name: 'What became of your advice',
    subject: 'What became of your advice',
    body: `Dear {{contact.firstName}},

Our talk{{#interview.date}} on {{interview.date}}{{/interview.date}} has stayed with me{{#interview.learned}}, above all this: {{interview.learned}}{{/interview.learned}}. You should be the first to hear what became of it: {{news}}. Thank you for setting me on that path.

How are things with you? Please tell me when I can be of use to you.

${CLOSING}`,
  },
};
