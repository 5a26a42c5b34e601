// What is chosen and typed for one follow-up, and the letter that comes of it.
import type { ContactDetail, InterviewLine } from '../../../calls';
import { fillTemplate, templateProblems } from '../../../domain/letters/fill-template';
import { dayInLetter } from '../../../domain/letters/letter-dates';
import { letterFields } from '../../../domain/letters/letter-fields';
import { type FileProblem, fileProblem, filesProblem } from '../../../domain/mail/attachment-rules';
import type { Template } from '../../../domain/records';
import type { ResumeGate } from '../../../domain/resume-gate';
import type { Settings } from '../../../domain/settings';

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

export interface FollowUpForm {
  /** By it the server knows a repeated click. */
  readonly key: string;
  readonly isTouched: boolean;
  /** Why it is right to send it though nobody asked; '' where somebody did. */
  readonly reason: string;
  /** The reason was said, and the letter is open. */
  readonly isReasonGiven: boolean;
  readonly files: readonly File[];
  readonly refusals: readonly Refusal[];
  /** null: the first one that can be used. */
  readonly templateName: string | null;
  /** What the person made of the letter by hand. */
  readonly edited: Letter | null;
  /** The words that read as asking for a job, and that are meant as they stand. */
  readonly meant: string;
  /** Once it was drafted or sent: where the draft is, or '' where the letter went another way. */
  readonly doneUrl: string | null;
}

/** A file that was chosen and cannot go along. */
export interface Refusal {
  readonly name: string;
  readonly problem: FileProblem | 'twice';
}

export function startFollowUp(key: string): FollowUpForm {
  return {
    key,
    isTouched: false,
    reason: '',
    isReasonGiven: false,
    files: [],
    refusals: [],
    templateName: null,
    edited: null,
    meant: '',
    doneUrl: null,
  };
}

/** The form with the files that fit; what does not is told, and changes nothing else. */
export function withFiles(form: FollowUpForm, chosen: readonly File[]): FollowUpForm {
  let files = form.files;
  const refusals: Refusal[] = [];
  for (const file of chosen) {
    const problem = files.some((one) => isSameFile(one, file))
      ? 'twice'
      : (fileProblem(factsOf(file)) ?? filesProblem([...files, file].map(factsOf)));
    if (problem === null) files = [...files, file];
    else refusals.push({ name: file.name, problem });
  }
  return { ...form, isTouched: true, files, refusals };
}

function factsOf({ name, size }: File) {
  return { name, bytes: size };
}

function isSameFile(one: File, other: File): boolean {
  return (
    one.name === other.name && one.size === other.size && one.lastModified === other.lastModified
  );
}

/** The templates for it that can be used, in the order of the sheet. */
export function usableTemplates(templates: readonly Template[]): readonly Template[] {
  return templates.filter(
    (one) =>
      one.use === 'Résumé follow-up' &&
      one.channel === 'Email' &&
      templateProblems(one).length === 0,
  );
}

/** The template filled with what is known; empty where there is none. */
export function filledLetter(
  template: Template | null,
  contact: ContactDetail,
  gate: ResumeGate<InterviewLine>,
  settings: Settings,
): Letter {
  if (template === null) return { subject: '', body: '' };
  const talk = gate.kind === 'not-met' ? null : gate.talk;
  const fields = letterFields({
    contact,
    settings,
    interview: {
      dateText: dayInLetter(talk?.startsAtLocal ?? ''),
      about: talk?.about ?? '',
      learned: talk?.learned ?? '',
      helpReceived: talk?.helpReceived ?? '',
      resumeAskedFor: gate.kind === 'asked',
    },
  });
  const { subject, body } = fillTemplate(template, fields);
  return { subject, body };
}
