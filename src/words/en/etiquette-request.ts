// What the check of manners says of a request: what is good, or what to change and how.

const times = (count: number) => {
  if (count === 1) return 'once';
  return count === 0 ? 'not at all' : `${count} times`;
};

export const requestManners = {
  asksForJob: {
    kept: 'You ask for no job.',
    broken:
      'This reads as asking for a job: ask for advice instead, such as "How did you come into this work?"',
  },
  saysNoJob: {
    kept: 'You make clear that you do not ask for a job: that sets people at ease.',
    broken:
      'Say plainly that it is not about a job, such as "I am not asking you for a job, only for advice."',
  },
  length: {
    good: (words: number) => `${words} words: short enough to be answered at once.`,
    fair: (words: number, best: number) =>
      `${words} words: fair. Up to ${best} would be better still.`,
    long: (words: number, most: number, best: number) =>
      `${words} words, greeting and signature not counted: bring it under ${most}, best to ${best}.`,
  },
  purpose: {
    kept: 'You say what you would like to learn.',
    broken: 'Say what you hope to learn, such as "your advice on moving into …".',
  },
  shortTime: {
    kept: 'A short, definite time is easy to say yes to.',
    vague: 'Ask for a short, definite time: "20 minutes" is easier to give than "some time".',
    long: 'Ask for less: 15, 20 or 30 minutes is easy to say yes to.',
  },
  connectionFirst: {
    kept: 'It begins with how you come to this person.',
    broken:
      'Begin with what connects you: who led you here, a group or school you share, or how you found them.',
  },
  oneQuestion: {
    kept: 'One clear question, which one line can answer.',
    none: 'Put what you ask for as a question, such as "Might you have 20 minutes next week?"',
    many: (count: number) =>
      `There are ${count} questions here: keep the one that asks for a talk, and save the others for it.`,
  },
  aboutThem: {
    kept: 'It is more about them than about you.',
    broken: (writer: number, reader: number) =>
      `"I" and "my" stand here ${times(writer)}, "you" and "your" ${times(reader)}: turn a sentence towards them.`,
  },
  thanks: {
    kept: 'You say thank you.',
    broken: 'Add a word of thanks: you ask for a gift of time.',
  },
};
