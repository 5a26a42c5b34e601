// What no script can find out alone: it takes a second person, a clock, a phone or the Marketplace.
// Each step says what to do and what to write down; the answers become part of the report.
import { readClockSightings, startClock } from './clock-trigger';

export interface ByHandStep {
  readonly id: string;
  readonly says: string;
  readonly needs: 'one person' | 'two people' | 'a phone' | 'the Marketplace' | 'another manifest';
  readonly steps: readonly string[];
  readonly source: string;
  /** Done by the script before the step is shown. */
  readonly prepare?: () => void;
  /** Seen by the script; the person need not write it down. */
  readonly seen?: () => string | null;
}

const ADD_ON_TRIGGERS = 'https://developers.google.com/workspace/add-ons/concepts/editor-triggers';
const METADATA = 'https://developers.google.com/workspace/sheets/api/guides/metadata';
const PROTECTED = 'https://developers.google.com/apps-script/reference/spreadsheet/protection';

export const BY_HAND: readonly ByHandStep[] = [
  {
    id: 'clock-trigger',
    says: 'A clock trigger of a bound script fires, and has document, lock and properties but no screen.',
    needs: 'one person',
    steps: ['A trigger was made. Wait two minutes, choose this menu item again, and press OK.'],
    source: 'https://developers.google.com/apps-script/guides/bound',
    prepare: startClock,
    seen: readClockSightings,
  },
  {
    id: 'draft-scopes',
    says: 'gmail.drafts.create in the manifest is enough to make a draft.',
    needs: 'another manifest',
    steps: [
      'In appsscript.json put https://www.googleapis.com/auth/gmail.drafts.create in place of gmail.compose, save, and run all cases again.',
      'Write down whether consent was asked for, and whether the cases of Gmail passed. Put it back.',
    ],
    source: 'https://github.com/onyx-dot-app/onyx/pull/13928',
  },
  {
    id: 'add-on-trigger',
    says: 'In a published add-on the clock trigger has the active spreadsheet with spreadsheets.currentonly, a document lock and document properties.',
    needs: 'the Marketplace',
    steps: [
      'Publish this project privately, make the trigger there, and write down what the report says of it.',
    ],
    source: ADD_ON_TRIGGERS,
  },
  {
    id: 'sort-by-hand',
    says: 'Metadata of a row after a person sorts, and after a filter view sorts.',
    needs: 'one person',
    steps: [
      'Put b and a into A1:A2 of a new tab, add metadata to row 1 (the cases do so by script), sort the range by hand.',
      'Write down on which row it is found. Again with a filter view.',
    ],
    source: METADATA,
  },
  {
    id: 'draft-edited',
    says: 'What is left of an X- header and of the text of a draft once it was edited on the web and on a phone, and whether a signature comes in on opening.',
    needs: 'a phone',
    steps: [
      'Make a draft with the header X-Conformance (the case of Gmail has the code), open it on the web, add a word, close it. Read its headers again.',
      'The same in the app of a phone. Write down headers, message ids and the signature.',
    ],
    source: 'https://developers.google.com/workspace/gmail/api/guides/drafts',
  },
  {
    id: 'consent',
    says: 'What a plain gmail.com account sees that copies the template: a warning that can be passed, or "This app is blocked"; and what comes when the box for Gmail is left empty.',
    needs: 'two people',
    steps: [
      'Let another account make a copy of this sheet and choose Run all. Write down the screens.',
      'Again with the box for Gmail left empty: write down what fails, and how it is said.',
    ],
    source: 'https://developers.google.com/apps-script/guides/client-verification',
  },
  {
    id: 'protected-for-others',
    says: 'A range that is protected refuses the script of another person: "You are trying to edit a protected cell or object."',
    needs: 'two people',
    steps: [
      'Protect A1 of a tab for yourself only. Let another editor run a script that writes to A1. Write down the message, and whether it came at the write or at its end.',
    ],
    source: PROTECTED,
  },
  {
    id: 'lock-of-others',
    says: 'tryLock gives false, and waitLock throws "Lock timeout: another process was holding the lock for too long.", while another execution has the lock.',
    needs: 'two people',
    steps: [
      'In two windows choose Hold the lock within ten seconds. Write down what the second one says.',
    ],
    source: 'https://developers.google.com/apps-script/reference/lock/lock',
  },
  {
    id: 'triggers-of-others',
    says: 'Nobody sees the triggers of another person, and a copy of the sheet has none.',
    needs: 'two people',
    steps: [
      'Make a trigger, let another editor run all cases, and look whether the number of triggers that they may make is 20. Copy the sheet and look at its triggers.',
    ],
    source: 'https://developers.google.com/apps-script/guides/triggers/installable',
  },
  {
    id: 'typed-by-hand',
    says: 'A person who types what a rule rejects is refused, and who types what it only warns of is warned.',
    needs: 'one person',
    steps: ['Set both rules on two cells and type. Write down the words.'],
    source:
      'https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder',
  },
  {
    id: 'two-accounts',
    says: 'With two accounts in one browser the page’s calls fail, or run as the first of them.',
    needs: 'two people',
    steps: [
      'Sign in with a second account, open the page from the menu as it, and write down what it shows.',
    ],
    source: 'https://issuetracker.google.com/issues/69270374',
  },
];

const KEY = 'conformance by hand';

export function answers(): Readonly<Record<string, string>> {
  const text = PropertiesService.getDocumentProperties()?.getProperty(KEY);
  return text ? (JSON.parse(text) as Record<string, string>) : {};
}

/** Shows the first step without an answer and keeps what is written. */
export function askNext(): void {
  const ui = SpreadsheetApp.getUi();
  const given = answers();
  const step = BY_HAND.find(({ id }) => given[id] === undefined);
  if (!step) {
    ui.alert('By hand', 'All steps have their answers.', ui.ButtonSet.OK);
    return;
  }
  const seen = step.seen?.() ?? null;
  if (seen === null) step.prepare?.();
  const text = [step.says, `It takes ${step.needs}.`, ...step.steps, seen ?? ''].join('\n\n');
  const reply = ui.prompt('By hand', text, ui.ButtonSet.OK_CANCEL);
  const written = reply.getResponseText().trim();
  if (reply.getSelectedButton() !== ui.Button.OK || (written === '' && seen === null)) return;
  const answer = [written, seen ?? ''].filter((each) => each !== '').join(' ');
  const all = { ...given, [step.id]: answer };
  PropertiesService.getDocumentProperties()?.setProperty(KEY, JSON.stringify(all));
}
