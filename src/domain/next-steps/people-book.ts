// One's own people and talks, ready to be looked up: built once, so that no rule searches a list.
import { dayOf } from '../local-clock';
import { nameKey } from '../people/same-name';
import type { ContactId } from '../records';
import type { Settings } from '../settings';
import type { PersonSummary, TalkSummary } from '../summaries';
import { type BusinessDays, openBusinessDays } from './business-days';

export interface StepInput {
  readonly people: readonly PersonSummary[];
  readonly talks: readonly TalkSummary[];
  readonly settings: Pick<Settings, 'holidays' | 'thankYouDelayHours'>;
  /** "2026-11-24T09:30" in the spreadsheet's zone. */
  readonly nowLocal: string;
}

export interface PeopleBook {
  readonly people: readonly PersonSummary[];
  readonly talks: readonly TalkSummary[];
  readonly nowLocal: string;
  readonly today: string;
  readonly delayHours: number;
  readonly businessDays: BusinessDays;
  /** Of the same name, in the order of the sheet. */
  named(name: string): readonly PersonSummary[];
  /** Whom a talk is with, by its ID, else by a name that only one contact has. */
  personOf(talk: TalkSummary): PersonSummary | null;
  talksWith(id: ContactId): readonly TalkSummary[];
}

/** Other people's records are left out, and those that have no ID yet. */
export function openPeopleBook({ people, talks, settings, nowLocal }: StepInput): PeopleBook {
  const mine = people.filter(({ isMine, id }) => isMine && id !== '');
  const myTalks = talks.filter(({ isMine, id }) => isMine && id !== '');
  const byId = new Map<string, PersonSummary>(mine.map((person) => [person.id, person]));
  const byName = new Map<string, PersonSummary[]>();
  for (const person of mine) addTo(byName, nameKey(person.name), person);
  const named = (name: string) => (name.trim() === '' ? [] : (byName.get(nameKey(name)) ?? []));
  const personOf = (talk: TalkSummary) => {
    if (talk.contactId !== '') return byId.get(talk.contactId) ?? null;
    const [only, another] = named(talk.contactName);
    return another ? null : (only ?? null);
  };
  const talksById = new Map<string, TalkSummary[]>();
  for (const talk of myTalks) {
    const person = personOf(talk);
    if (person) addTo(talksById, person.id, talk);
  }
  return {
    people: mine,
    talks: myTalks,
    nowLocal,
    today: dayOf(nowLocal),
    delayHours: settings.thankYouDelayHours,
    businessDays: openBusinessDays(settings.holidays),
    named,
    personOf,
    talksWith: (id) => talksById.get(id) ?? [],
  };
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
