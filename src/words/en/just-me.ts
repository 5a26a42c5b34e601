// What the view of one's private people says.
import type { PrivacyPreview } from '../../calls';
import { LOCALE } from './locale';

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number.toLocaleString(LOCALE)} ${many}`;

export const justMeWords = {
  lead: 'People whom nobody else with this sheet can read. They are kept with you, and everything goes on with them: Today, letters, talks, thank-you notes.',
  nobody: 'All your people are in the shared sheet.',
  noGroup: 'This sheet is no group’s, so there is nobody to keep people from.',
  listTitle: (number: number) => `Kept to yourself: ${count(number, 'person', 'people')}`,
  numbers:
    'While you let the coach look, the sheet says how many they are and how many of them you asked, met and thanked. Nothing else.',
  write: 'Write',
  talk: 'Record a talk',
  change: 'Change',
  aboutOne: (what: string, name: string) => `${what}: ${name}`,
  back: 'Back into the sheet',
  backTitle: (name: string) => `Put ${name} back into the sheet?`,
  backFacts: 'Everybody with the sheet can read the rows then: name, address, notes and talks.',
  backYes: 'Put back',
  puttingBack: 'Putting back…',
  isBack: (name: string) => `${name} is in the sheet again.`,
  forget: 'Forget…',
  forgetTitle: (name: string) => `Forget ${name}?`,
  forgetFacts:
    'All that is kept of this person and of your talks goes, for good. It is in no sheet, so nothing brings it back.',
  forgetYes: 'Forget for good',
  forgetting: 'Forgetting…',
  isForgotten: (name: string) => `${name} is forgotten.`,
  keep: 'Leave it so',
  moving: 'The last click broke off, so part of this person is still in the sheet. Choose:',
  reappeared:
    'A row of this person is in the sheet again, from an older version of it perhaps. What is kept with you counts.',
  takeOut: 'Take it out of the sheet',
  takingOut: 'Taking it out…',
  isOut: (name: string) => `${name} is out of the sheet.`,

  addTitle: 'Keep somebody to yourself',
  pick: 'Whom?',
  looking: 'Looking…',
  previewTitle: (name: string) => `Keep ${name} to yourself?`,
  goes: (name: string, { talks, answers }: PrivacyPreview) =>
    `${[
      `The row of ${name}`,
      ...(talks > 0 ? [count(talks, 'talk', 'talks')] : []),
      ...(answers > 0 ? [count(answers, 'answer', 'answers')] : []),
    ].join(', ')} go out of the sheet and are kept with you.`,
  named: ({ introduced, wins, organizations }: PrivacyPreview) => {
    const places = [
      ...(introduced > 0 ? [`“Introduced by” of ${count(introduced, 'person', 'people')}`] : []),
      ...(wins > 0 ? [`“About” of ${count(wins, 'win or question', 'wins or questions')}`] : []),
      ...(organizations > 0
        ? [`“Whom I know there” of ${count(organizations, 'organization', 'organizations')}`]
        : []),
    ];
    return places.length === 0 ? '' : `The name goes out of: ${places.join('; ')}.`;
  },
  mentions: (places: readonly string[]) =>
    `Your own words name this person in: ${places.join('; ')}. That stays; take the name out there yourself.`,
  history:
    'What stood in the sheet until now stays in its version history (File ▸ Version history), which everybody who can edit the sheet can open. So this keeps from the group what comes from now on, not what was there.',
  editors:
    'Who can edit the sheet can also change the script behind it, which could then read what is kept with you. The add-on itself never shows it to anybody.',
  only: 'It is kept in your Google account for this add-on, and in no file: take your contacts with you now and then (Add people).',
  room: (percent: number) => `Your room for private people is ${percent} % full.`,
  yes: 'Keep to myself',
  keeping: 'Taking out of the sheet…',
  cancel: 'Cancel',
  isKept: (name: string) => `${name} is kept to yourself now.`,

  changeTitle: (name: string) => `Change ${name}`,
  fields: {
    name: 'Name',
    email: 'E-mail',
    phone: 'Phone',
    title: 'Title',
    organization: 'Organization',
    field: 'Field',
    nextStep: 'Next step',
  },
  stage: 'Stage',
  mayMention: 'May you mention the name?',
  nextStepOn: 'When',
  notes: 'Notes',
  save: 'Save',
  saving: 'Saving…',
  saved: (name: string) => `${name} is changed.`,
} as const;
