// Contacts and talks as the page holds all of them: short, since there may be 10,000 of each. What
// crosses to the page is packed: a few records each as a list of values with the empty ones at its end
// left out, many as a table. Dates are wall-clock text in the spreadsheet's zone; '' stands for what is
// not there.
import { type PackedTable, packTable, unpackTable } from './packed-table';
import type {
  ContactId,
  InterviewId,
  MentionPermission,
  Privacy,
  ResumeState,
  Stage,
  ThankYouState,
} from './records';

export interface PersonSummary {
  readonly id: ContactId;
  readonly name: string;
  readonly email: string;
  readonly organization: string;
  readonly stage: Stage;
  readonly isMine: boolean;
  readonly mayMention: MentionPermission;
  readonly title: string;
  readonly linkedIn: string;
  readonly kind: string;
  readonly field: string;
  readonly association: string;
  readonly introducedBy: string;
  /** "2026-11-24T13:05" */
  readonly askedAtLocal: string;
  /** "2026-12-03" */
  readonly followedUpOnLocal: string;
  /** "2026-12-03" */
  readonly lastContactOnLocal: string;
  readonly isIntroducerTold: boolean;
  readonly nextStep: string;
  /** "2026-12-03" */
  readonly nextStepOnLocal: string;
  readonly putOff: string;
  readonly privacy?: Privacy;
}

export interface TalkSummary {
  readonly id: InterviewId;
  readonly contactId: ContactId | '';
  readonly contactName: string;
  /** "2026-11-24T09:30", or '' where no date is set. */
  readonly startsAtLocal: string;
  readonly minutes: number;
  readonly purpose: string;
  readonly about: string;
  readonly thankYou: ThankYouState;
  /** "2026-11-24T11:30" */
  readonly thankYouDueLocal: string;
  readonly thankedOnLocal: string;
  readonly resume: ResumeState;
  readonly hasQuestions: boolean;
  readonly hasLearned: boolean;
  readonly isConfirmed: boolean;
  readonly isMine: boolean;
}

/** Values in the order of the fields; false and '' at its end are left out. */
export type Packed<T> = readonly (T[keyof T] | '')[];
export type PackedPerson = Packed<PersonSummary>;
export type PackedTalk = Packed<TalkSummary>;
/** Few or many. */
export type PackedList<T> = readonly Packed<T>[] | PackedTable<T>;

/** From here on the names of the columns weigh less than what they save. */
const MANY = 100;

/** What stands for a field that was left out. The order of the keys is the order of packing. */
const NO_PERSON: PersonSummary = {
  id: '' as ContactId,
  name: '',
  email: '',
  organization: '',
  stage: 'To ask',
  isMine: false,
  mayMention: 'Not asked',
  title: '',
  linkedIn: '',
  kind: '',
  field: '',
  association: '',
  introducedBy: '',
  askedAtLocal: '',
  followedUpOnLocal: '',
  lastContactOnLocal: '',
  isIntroducerTold: false,
  nextStep: '',
  nextStepOnLocal: '',
  putOff: '',
  privacy: '',
};
const NO_TALK: TalkSummary = {
  id: '' as InterviewId,
  contactId: '',
  contactName: '',
  startsAtLocal: '',
  minutes: 0,
  purpose: '',
  about: '',
  thankYou: 'Not due',
  thankYouDueLocal: '',
  thankedOnLocal: '',
  resume: 'Not asked',
  hasQuestions: false,
  hasLearned: false,
  isConfirmed: false,
  isMine: false,
};

export function packPerson(person: PersonSummary): PackedPerson {
  return pack(person, NO_PERSON);
}

export function unpackPerson(packed: PackedPerson): PersonSummary {
  return unpack(packed, NO_PERSON);
}

export function packTalk(talk: TalkSummary): PackedTalk {
  return pack(talk, NO_TALK);
}

export function unpackTalk(packed: PackedTalk): TalkSummary {
  return unpack(packed, NO_TALK);
}

export function packPeople(people: readonly PersonSummary[]): PackedList<PersonSummary> {
  return packList(people, NO_PERSON);
}

export function unpackPeople(packed: PackedList<PersonSummary>): readonly PersonSummary[] {
  return unpackList(packed, NO_PERSON);
}

export function packTalks(talks: readonly TalkSummary[]): PackedList<TalkSummary> {
  return packList(talks, NO_TALK);
}

export function unpackTalks(packed: PackedList<TalkSummary>): readonly TalkSummary[] {
  return unpackList(packed, NO_TALK);
}

function packList<T extends object>(records: readonly T[], empty: T): PackedList<T> {
  if (records.length >= MANY) return packTable(records, empty);
  return records.map((record) => pack(record, empty));
}

function unpackList<T extends object>(packed: PackedList<T>, empty: T): readonly T[] {
  if ('columns' in packed) return unpackTable(packed, empty);
  return packed.map((record) => unpack(record, empty));
}

function pack<T extends object>(record: T, empty: T): Packed<T> {
  const keys = Object.keys(empty) as (keyof T)[];
  let length = keys.length;
  while (length > 0 && isDefault(keys[length - 1])) length -= 1;
  return keys.slice(0, length).map((key) => (isDefault(key) ? '' : record[key]));

  function isDefault(key: keyof T | undefined): boolean {
    return key !== undefined && (record[key] ?? empty[key]) === empty[key];
  }
}

function unpack<T extends object>(packed: Packed<T>, empty: T): T {
  const record = { ...empty };
  (Object.keys(empty) as (keyof T)[]).forEach((key, at) => {
    const value = packed[at];
    if (value !== undefined && value !== '') record[key] = value as T[keyof T];
  });
  return record;
}
