// What Draft a request says of each kind of letter.
import type { LetterUse } from '../../domain/letters/letter-uses';

interface UseWords {
  readonly label: string;
  readonly lead: string;
  /** On the button that files a letter which went another way. */
  readonly mark: string;
  /** What is filed when that button is pressed. */
  readonly markHint: string;
  /** Once it is drafted or sent. `about`: the person whom it speaks of, or ''. */
  readonly done: (name: string, about: string) => string;
}

const ASKED: Pick<UseWords, 'mark' | 'markHint'> = {
  mark: 'I sent it: mark as asked',
  markHint: 'Then the sheet notes today as the day you asked.',
};
const NOTED: Pick<UseWords, 'mark' | 'markHint'> = {
  mark: 'I sent it: note it',
  markHint: 'Then the sheet notes that you wrote today.',
};

export const useWords: Readonly<Record<LetterUse, UseWords>> = {
  Request: {
    label: 'Ask for a talk',
    lead: 'Twenty minutes of their advice, never a job.',
    ...ASKED,
    done: (name) =>
      `${name} is now marked as asked. If you hear nothing in a week, one friendly follow-up is fine.`,
  },
  'Help request': {
    label: 'Ask for names and ideas',
    lead: 'For colleagues and fellow members: whom to talk to, how to reach them, what they know of a company.',
    ...ASKED,
    done: (name) =>
      `${name} is now marked as asked. Whatever comes back, file it under Record an interview.`,
  },
  Nudge: {
    label: 'Follow up, once',
    lead: 'One friendly reminder after a week of silence. Then it rests.',
    mark: 'I sent it: note it',
    markHint: 'Then the sheet notes today as the day of your follow-up.',
    done: (name) =>
      `Your one follow-up to ${name} is noted. If no answer comes, ask someone else: it is seldom about you.`,
  },
  'Permission to mention': {
    label: 'Ask “May I mention your name?”',
    lead: 'Before you write to the person they thought of. No letter names anyone without a yes.',
    ...NOTED,
    done: (name) =>
      `When ${name} answers, choose Yes or No under “May mention” in their row. Your letters go by that.`,
  },
  Confirmation: {
    label: 'Confirm our talk',
    lead: 'A day or two before: the day, the time, the place, and an easy way out.',
    mark: 'I sent it: mark as confirmed',
    markHint: 'Then the sheet notes that the talk is confirmed.',
    done: (name) => `Your talk with ${name} is marked as confirmed.`,
  },
  'Thanks to the introducer': {
    label: 'Tell them how it went',
    lead: 'Whoever led you to someone likes to hear what came of it.',
    mark: 'I sent it: note it',
    markHint: 'Then the sheet notes that they know how it went.',
    done: (name, about) =>
      about === ''
        ? `It is noted that you wrote to ${name}.`
        : `It is noted that ${name} knows how it went with ${about}.`,
  },
  'Keeping in touch': {
    label: 'Keep in touch',
    lead: 'Every few months: what became of their advice. It asks for nothing.',
    ...NOTED,
    done: (name) => `It is noted that you wrote to ${name}. Their turn comes again in 90 days.`,
  },
};
