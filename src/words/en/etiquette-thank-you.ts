// What the check of manners says of a thank-you note.

const sentences = (count: number) => (count === 1 ? 'One sentence' : `${count} sentences`);

export const thankYouManners = {
  namesWhatWasSaid: {
    kept: 'It names something from your talk.',
    nothingNoted:
      'Write down what you learned, then name one thing of it here: that is what makes the note yours.',
    nothingShared:
      'Name one thing from your talk, in words near to your notes: that is what makes the note yours.',
    prompt: 'Put one thing from your talk where the prompt stands.',
  },
  saysWhatNext: {
    kept: 'You say what you will do with it: the best thanks there is.',
    broken:
      'Say what you will do with the advice, such as "I will call the two people you named this week."',
  },
  noResume: {
    none: 'No résumé comes with it.',
    askedFor: 'They asked for your résumé, so it may come along.',
    broken: 'Leave your résumé out until they ask for it: today is for thanks.',
  },
  sentences: {
    kept: (count: number) => `${sentences(count)}: just right.`,
    few: (count: number) =>
      `${sentences(count)}: there is room for one more thing that stayed with you. Five or six read well.`,
    many: (count: number) =>
      `${sentences(count)}: five or six are read with pleasure; keep the best ones.`,
  },
};
