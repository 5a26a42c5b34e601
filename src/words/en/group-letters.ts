// The letters within a group: the weekly digest to all, and one member asking another for an introduction.

const total = (count: number, what: string, aim: number) =>
  aim > 0 ? `${count} ${what}; our aim was ${aim}` : `${count} ${what}`;

export const digestLetter = {
  subject: (from: string, wins: number) =>
    wins === 0
      ? `Our week from ${from}`
      : `Our week from ${from}: ${wins === 1 ? '1 win' : `${wins} wins`}`,
  hello: 'Hello everyone,',
  week: (from: string, to: string) => `This is our week from ${from} to ${to}.`,
  wins: 'What went well',
  noWins:
    'No wins were shared this week. A small one counts too: a reply, a good question, a first call.',
  numbers: 'Our numbers',
  asked: (count: number, aim: number) => total(count, 'people asked', aim),
  met: (count: number, aim: number) => total(count, 'talks held', aim),
  counted: (counted: number, all: number) => `(Counted for ${counted} of ${all} of us.)`,
  questions: 'Open questions',
  noQuestions: 'Nobody is waiting for an answer.',
  comments: 'Also said',
  more: (count: number) => `… and ${count} more in the Wins tab.`,
  end: (coachName: string) => `Until we meet,\n${coachName}`,
};

export const introductionLetterWords = {
  subject: (place: string) => `People you know at ${place}`,
  hello: (name: string) => `Hi ${name},`,
  /** @param introduction who one is, "a nurse moving into IT"; '' where that is not known */
  ask: (place: string, introduction: string) => {
    const who =
      introduction === '' ? '' : ` You can tell them this about me: I am ${introduction}.`;
    return `our group’s sheet says that you know people at ${place}. Would one of them have twenty minutes for a few questions about their work? I am not asking them for a job, only for advice.${who}`;
  },
  favour:
    'If it suits you, ask them first, and then put us in touch. If not, that is fine too, and I gladly return the favour.',
  end: (name: string) => `Thank you,\n${name}`,
};
