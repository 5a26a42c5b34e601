// What is said when hourly drafts do not come, and what to do.
import type { HourlyTrouble } from '../../domain/hourly-trouble';

export const hourlyWords = {
  titles: {
    'no-permission': 'Drafts in Gmail are no longer allowed',
    'asks-again': 'Google asks for your yes once more',
    'switched-off': 'Hourly drafts are not running any more',
    'stayed-away': 'The hourly run has stayed away',
    'used-up': 'Google’s allowance for today is used up',
    stopped: 'The last run stopped half-way',
  } satisfies Record<HourlyTrouble, string>,
  texts: {
    'no-permission': 'No thank-you note is drafted until you allow it again.',
    'asks-again':
      'The add-on was updated, or a permission was left out. Until you agree, no note is drafted by itself.',
    'switched-off':
      'You turned them on, and they are gone at Google. Nothing is lost: what is due waits for you.',
    'used-up': 'The rest of your notes is drafted when it is back, within a day. Nothing is lost.',
  },
  /** Of what the last run told of itself, the reason alone. */
  whyStopped: (result: string) => result.replace(/^Stopped: /, ''),
  stayedAway: (since: string) =>
    `Nothing since ${since}. Google dropped it, or its time for today is used up. Nothing is lost: what is due waits for you.`,
  allow: 'Allow it at Google',
  allowed: 'I have allowed it',
  looking: 'Looking…',
  stillMissing: 'Google does not say so yet. Allow everything it asks for, then try once more.',
  byMenu:
    'Choose Extensions ▸ Informational Interviews ▸ Thank-you notes ▸ Draft what is due now, and allow what Google asks for.',
  turnOn: 'Turn them on again',
  leaveOff: 'Leave them off',
  startAgain: 'Start them again',
  turning: 'One moment…',
  seeNotes: 'See the notes',
} as const;
