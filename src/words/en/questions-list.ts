// The questions that a new sheet starts with, in the order in which a talk may take them, and the
// topics that say where each fits.

export const topicNames = {
  path: 'Their path',
  work: 'Their work',
  preparation: 'Preparation',
  skills: 'Skills',
  qualities: 'Qualities',
  prospects: 'Prospects',
  company: 'Company',
  opportunity: 'Opportunity',
  industry: 'Industry',
  lookingBack: 'Looking back',
  nextPeople: 'Next people',
  theirName: 'Their name',
  stayingInTouch: 'Staying in touch',
};

/** They let people talk about themselves, and open the talk. */
export const powerfulQuestions = {
  path: [
    'How did you come to do this work?',
    'What did you study or train in, and how much of it do you use today?',
    'What do you know now that would have helped you when you began?',
    'Which decision along your way made the most difference?',
    'Who or what helped you most when you were new?',
    'If you began again today, what would you do differently?',
  ],
  work: [
    'Which part of your job is the hardest, even now?',
    'Which problems in your work are still waiting for somebody to solve them?',
    'What keeps you busy right now that nobody outside would guess?',
    'What do you enjoy so much that you would miss it anywhere else?',
    'What has surprised you most since you took on this role?',
    'What challenge do you see coming in the next year or two?',
  ],
};

/** What the work is and what it takes. */
export const practicalQuestions = {
  work: [
    'What does an ordinary week look like for you?',
    'What kind of work fills most of the day in a position like yours?',
    'Whom do you work with most, inside and outside?',
    'How do people around you know that they did a good job?',
  ],
  preparation: [
    'What preparation does somebody need to do well in this work?',
    'Which courses, certificates or readings are worth the time, and which are not?',
    'What could a person with my background learn first?',
    'How do people usually come into this work, and which ways in are less known?',
  ],
  skills: [
    'Which skills do you reach for every day?',
    'Which tools or methods should I know before anything else?',
    'Which skill is hardest to find among people who are new?',
  ],
  qualities: [
    'Which qualities do you value in the people who do this well?',
    'Who thrives in this work, and who soon wants to leave it?',
    'What do newcomers often get wrong in their first months?',
  ],
  prospects: [
    'How do you see the prospects for somebody who wants to enter this field?',
    'Where is the field growing, and where is it shrinking?',
    'Which title would you look for in my place?',
  ],
  company: [
    'How would you describe the way people work together here?',
    'What is this company trying to get right at the moment?',
    'What makes people stay here, and what makes them go?',
    'Which other companies do you watch or learn from?',
  ],
  opportunity: [
    'What would make somebody succeed in the first year of such a role?',
    'Why does this role exist, and what has been hard about it?',
    'What should a person find out before taking it on?',
  ],
  industry: [
    'What is changing most in this industry, and who feels it first?',
    'Which companies here deserve more attention than they get?',
    'What do you read, and which events or groups are worth joining?',
    'Where do people from other industries find it easiest to come in?',
  ],
};

/**
 * One leads to the next. Who was asked one of these before gets another of the same topic the next time.
 */
export const closingQuestions = {
  lookingBack: ['What should I have asked you that I did not?'],
  nextPeople: [
    'Who else would you talk to in my place?',
    'Has anybody come to mind whom I should meet next?',
    'Whom would you call first with the questions that I still have?',
  ],
  theirName: [
    'May I mention your name when I write to them?',
    'May I tell the people you named that you sent me?',
    'Is it all right if your name stands in my first line to them?',
  ],
  stayingInTouch: [
    'Is there a group or an association where I could meet people like you?',
    'May I keep in touch, and tell you how it goes?',
    'Is there something that I could do for you?',
  ],
};
