// The letters of a new sheet to colleagues and fellow members: they ask for names and how to reach
// them, for ideas, and for what is known of a company.
import { CLOSING } from './letters-shared';

export const helpLetters = {
  association: {
    name: 'Ask an association member for help',
    subject: 'A fellow member asks for your advice on {{purpose.subject}}',
    body: `Dear {{contact.firstName}},

We both belong to {{contact.association}}, so you may know people who could teach me something. I am {{me.introduction}}, finding out about {{purpose.subject}}.

Could you send me a name with a number or address, an idea, or a company that you think I should know? Two lines from you would help, or {{minutes}} minutes by phone if you prefer. I am not asking you or them for a job, only for advice.

Thank you, and tell me how I can return the favour.

${CLOSING}`,
  },
  colleague: {
    name: 'Ask a colleague for help',
    subject: 'Whom do you know in {{purpose.subject}}?',
    body: `Dear {{contact.firstName}},

We worked together long enough for you to know what I do well, so your thoughts count. I am learning about {{purpose.subject}} and look for people who know it.

Who comes to your mind, and how do you reach them? Ideas, and what you know about companies there, help just as much; we can also talk for {{minutes}} minutes if you like that better. I am not asking you or them for a job, only for advice.

Many thanks, and please ask me when I can help you.

${CLOSING}`,
  },
  names: {
    name: 'Ask for names and ideas',
    subject: 'Whom should I talk to about {{purpose.subject}}?',
    body: `Dear {{contact.firstName}},

Your name came to mind at once when I wondered who knows people in {{purpose.subject}}. I am {{me.introduction}}, and new to it.

Whom would you ask in my place? A name and how to reach it, an idea, or what you know of a company there: two lines from you would be a great help. I am not asking you or them for a job, only for advice.

Thank you, and please tell me when I can do something for you.

${CLOSING}`,
  },
  printed: {
    name: 'Printed letter: names and ideas',
    subject: 'Whom should I talk to about {{purpose.subject}}?',
    body: `Dear {{contact.firstName}},

Your name came to my mind at once when I asked myself who knows the people in {{purpose.subject}}. I am {{me.introduction}}, and would like to hear how things are done there.

Whom would you talk to in my place? A name with a number, an idea, or a company that you think highly of would help me a good way on. I am not asking you or them for a job, only for advice. Next week I will call you to hear your thoughts.

Thank you for your kindness.

${CLOSING}`,
  },
  linkedIn: {
    name: 'LinkedIn note: names and ideas',
    subject: '',
    body: `Hello {{contact.firstName}}, your name came to mind for {{purpose.subject}}: you know people there. Whom would you ask for advice in my place? A name or an idea from you would help. I am not asking for a job, only advice. Thank you! {{me.name}}`,
  },
};
