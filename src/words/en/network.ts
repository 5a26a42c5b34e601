// What the network picture says.
import { LOCALE } from './locale';
export const networkWords = {
  lead: 'Who led you to whom, from the people you asked onwards.',
  shape: 'How to show it',
  picture: 'Picture',
  list: 'As a list',
  you: 'You',
  youLabel: 'You. Enter shows the whole picture.',
  count: (count: number, through: number) =>
    `${people(count)}, ${through === 0 ? 'nobody' : through} through someone else.`,
  leftOut: (count: number) =>
    `${people(count)} in your sheet ${count === 1 ? 'is' : 'are'} not shown: nobody introduced them, and you have not asked them yet.`,
  tooMany: (count: number) =>
    `${people(count)} more belong here. Those who led you to the most people are shown.`,
  empty: 'Nothing to see yet',
  emptyHint:
    'The picture grows from the first person you ask. Whoever they name then stands beside them.',
  ask: 'Draft a request',
  addPeople: 'Add people',
  pictureLabel:
    'Picture of your network. Arrow keys go from person to person, plus and minus zoom, 0 shows all, Enter opens a card.',
  keys: 'Drag to move, turn the wheel or pinch to zoom. Keys: arrows, +, −, and 0 for all.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  openLarge: 'Open large',
  opening: 'Opening…',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  fileName: 'my-network',
  saving: 'Drawing…',
  cannotDraw: 'Your browser could not draw the picture. Save it as SVG instead.',
  notInSheet: 'Not in your sheet',
  notInSheetHint:
    'Named as an introducer, but in no row of Contacts. Add them, and you can thank them for the introduction.',
  circle: (name: string) =>
    `The sheet says ${name} led here, but ${name} was led to from here. Check “Introduced by”.`,
  introducedBy: (name: string) => `Introduced by ${name}`,
  ledTo: (names: string) => `Led you to ${names}`,
  ledToCount: (count: number) => (count === 1 ? 'led to 1 person' : `led to ${count} people`),
  lastContact: (day: string) => `Last contact: ${day}`,
  asked: (day: string) => `Asked on ${day}`,
  nextStep: (step: string, day: string) => `Next: ${step}${day === '' ? '' : ` (${day})`}`,
  more: (count: number) => `${count} more`,
  request: 'Draft a request',
  writeAgain: 'Write again',
  prepare: 'Prepare questions',
  record: 'Record an interview',
  addThem: 'Add to the sheet',
  theirs: 'In the list of someone else in your group.',
  close: 'Close this card',
} as const;

function people(count: number): string {
  return count === 1 ? '1 person' : `${count.toLocaleString(LOCALE)} people`;
}
