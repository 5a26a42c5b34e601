// Composes the thank-you note for one talk from the templates of the sheet and what was noted.
import { templateWords } from '#words/letters-templates';
import { thankYouNameStarts as starts } from '#words/letters-thanks';
import { isPersonalDetail } from '../etiquette/personal-detail';
import type { ResumeState, Template } from '../records';
import type { Settings } from '../settings';
import { DEFAULT_TEMPLATES } from './default-templates';
import { fillTemplate, templateProblems } from './fill-template';
import type { LetterContact } from './letter-fields';
import { letterFields } from './letter-fields';

export interface ThankYouInput {
  readonly contact: LetterContact;
  readonly interview: {
    /** The notes as they stand in the sheet; '' where nothing was noted. */
    readonly learned: string;
    readonly helpReceived: string;
    readonly about: string;
    /** The day as people say it: "Tuesday, 24 November"; '' where it is not known. */
    readonly dateText: string;
    readonly resume: ResumeState;
  };
  /** How many people the contact named. */
  readonly referralsReceived: number;
  readonly settings: Settings;
  /** All templates of the sheet, in its order. */
  readonly templates: readonly Template[];
}

export interface ThankYouNote {
  readonly subject: string;
  readonly body: string;
  /** It names a thing from the talk. Where not, a prompt in the body asks for one. */
  readonly isPersonal: boolean;
  /** What makes it read as a note to anybody; null where nothing does. */
  readonly lack: ThankYouLack | null;
  readonly templateName: string;
  /** Names of empty fields whose prompts stand in the note, such as `me.name`. */
  readonly missing: readonly string[];
}

export type ThankYouLack =
  /** Nothing stands under *What I learned*. */
  | 'nothing-learned'
  /** What stands there could be said of any talk: "Great conversation". */
  | 'too-general'
  /** The template leaves out what was learned. */
  | 'left-out';

interface Happened {
  readonly resumeAskedFor: boolean;
  readonly gaveNames: boolean;
  readonly helped: boolean;
}

/**
 * Variants are told apart by a word in the template's name, whatever else it says. The first line
 * of this table wins that happened and has a template.
 */
const VARIANTS: readonly {
  readonly happened: (what: Happened) => boolean;
  readonly wordStarts: readonly string[];
}[] = [
  { happened: (what) => what.resumeAskedFor, wordStarts: starts.resume },
  { happened: (what) => what.gaveNames, wordStarts: starts.introductions },
  { happened: (what) => what.helped, wordStarts: starts.help },
  { happened: () => true, wordStarts: starts.advice },
];

/**
 * The note for one talk, or the problem that keeps it from being written, in words that say what to
 * do. With nothing noted the note still comes, with a prompt where the personal sentence belongs.
 */
export function composeThankYou(input: ThankYouInput): ThankYouNote | { readonly problem: string } {
  const { contact, interview, referralsReceived, settings } = input;
  const happened: Happened = {
    resumeAskedFor: interview.resume === 'Asked for',
    gaveNames: referralsReceived > 0,
    helped: interview.helpReceived.trim() !== '',
  };
  const template =
    chooseTemplate(input.templates, happened) ?? chooseTemplate(DEFAULT_TEMPLATES, happened);
  if (template === null) return { problem: templateWords.noThankYou };
  const [problem] = templateProblems(template);
  if (problem !== undefined) {
    const { part, line, message } = problem;
    return { problem: templateWords.broken(template.name, part, line, message) };
  }
  const fields = letterFields({
    contact,
    settings,
    interview: {
      ...interview,
      hasReferrals: happened.gaveNames,
      resumeAskedFor: happened.resumeAskedFor,
    },
  });
  const { subject, body, missing } = fillTemplate(template, fields);
  const { learned } = fields.interview;
  const isPersonal = learned !== '' && body.includes(learned);
  const lack = lackOf(learned, isPersonal, contact.name);
  return { subject, body, isPersonal, lack, templateName: template.name, missing };
}

function lackOf(learned: string, isPersonal: boolean, contactName: string): ThankYouLack | null {
  if (learned === '') return 'nothing-learned';
  if (!isPersonal) return 'left-out';
  return isPersonalDetail(learned, contactName) ? null : 'too-general';
}

/** The e-mail template that fits best; null where the sheet has no thank-you template with text. */
function chooseTemplate(templates: readonly Template[], happened: Happened): Template | null {
  const notes = templates.filter(
    ({ use, channel, body }) => use === 'Thank-you' && channel === 'Email' && body.trim() !== '',
  );
  for (const variant of VARIANTS) {
    const fitting = variant.happened(happened)
      ? notes.find((note) => hasWord(note.name, variant.wordStarts))
      : undefined;
    if (fitting !== undefined) return fitting;
  }
  const special = VARIANTS.flatMap((variant) => variant.wordStarts);
  return notes.find((note) => !hasWord(note.name, special)) ?? notes[0] ?? null;
}

function hasWord(name: string, wordStarts: readonly string[]): boolean {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some((word) => wordStarts.some((start) => word.startsWith(start)));
}
