// What Thank-you notes says.
import type { ThankYouState } from '../../domain/records';

export const thankYouWords = {
  lead: 'A personal thank-you within a day. The add-on drafts it in your Gmail; you finish it and send it.',
  notesTitle: 'Your notes',
  none: 'No thank-yous are waiting.',
  noneHint: 'Record an interview, and its note shows here.',
  record: 'Record an interview',
  states: {
    'Not due': 'Coming',
    Due: 'Due',
    Drafting: 'Being drafted',
    'Draft ready': 'Draft ready',
    Sent: 'Sent',
    Skipped: 'Skipped',
    'Needs attention': 'Needs a look',
  } satisfies Record<ThankYouState, string>,
  late: 'Late, and still worth sending',
  due: (when: string) => `Due ${when}`,
  openDraft: 'Open the draft',
  of: (action: string, name: string) => `${action}: the note to ${name}`,
  marks: { Sent: 'I sent it', Skipped: 'Skip it', Due: 'Draft it again' },
  draftNow: 'Draft what is due now',
  draftAll: (count: number) => `Draft the ${count} that are due`,
  nothingDue: 'Nothing is due just now.',
  progress: (drafted: number, total: number) => `Drafting… ${drafted} of ${total}`,
  progressLabel: 'Notes drafted so far',
  stop: 'Stop',
  stopping: 'Stops after these…',
  drafted: (ready: number) =>
    ready === 0
      ? 'No new draft was made; the list says how each note stands.'
      : ready === 1
        ? 'One draft is ready in your Gmail. Read it, then send it yourself.'
        : `${ready} drafts are ready in your Gmail. Read them, then send them yourself.`,
  stopped: (left: number) =>
    left === 1
      ? 'Stopped; one is still to be drafted.'
      : `Stopped; ${left} are still to be drafted.`,
  // What a note will say
  nothingLearned: 'Nothing you learned is noted, so the draft would come with a gap.',
  noAddress: 'There is no e-mail address in Contacts. Add one there, or write this note by hand.',
  addLearned: 'Add one thing you learned first',
  preview: 'Read it before it is drafted',
  fetching: 'Fetching your notes…',
  talkGone: 'This talk is not in the sheet any more.',
  lacks: {
    'too-general': (_template: string) =>
      'This could go to anybody. Name one thing that only this talk had under “What I learned”.',
    'left-out': (template: string) =>
      `The template “${template}” says nothing of what you learned. Put {{interview.learned}} into it.`,
  },
  prompts: (prompts: readonly string[]) => `Still open: ${prompts.join(', ')}.`,
  templateName: (name: string) => `From the template “${name}”.`,
  // After it was sent
  sentTitle: (name: string) => `The note to ${name} is sent`,
  tellIntroducer: (introducer: string, name: string) =>
    `${introducer} led you to ${name}, and will be glad to hear how it went.`,
  writeTo: (introducer: string) => `Thank ${introducer} too`,
  close: 'Done',
  hourlyTitle: 'Draft by itself, every hour',
  hourlyOn: 'On. Google looks once an hour and drafts what is due.',
  hourlyOff: 'Off. Notes are drafted only when you press the button.',
  turning: 'One moment…',
  lastRun: (when: string) => `Last run: ${when}`,
  neverRan: 'It has not run yet. The first run comes within the hour.',
  askTitle: 'Before you turn it on',
  ask: 'Anyone who can edit this sheet can change the script that runs in it, and hourly drafts run with your Gmail permission. These people can edit it:',
  askUnknown:
    'Google does not tell who else can edit this sheet. Anyone who can may change the script that runs in it, and hourly drafts run with your Gmail permission.',
  safeTitle: 'Two safer ways',
  safe: [
    'Work in a copy of your own, and share it so that others can only view it.',
    'Use the add-on installed from its own project: the people in this sheet cannot change its code.',
  ],
  trust: 'I trust them: turn it on',
  notNow: 'Not now',
  noPermission: 'There is no Gmail permission yet',
  noPermissionHint:
    'Drafts need it. Tick the box for Gmail on Google’s page: this add-on makes drafts with it, and sends nothing.',
} as const;
