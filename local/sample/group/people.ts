// A coaching group: who is in it, what they say of themselves, and what each has agreed to.

import type { SampleTabs } from '../moments';
import { ONE_PERSON } from '../one-person';
import { SAMPLE_SETTINGS } from '../settings';
import { COACH_ROWS } from './coach-rows';
import { KEIKO_ROWS } from './keiko-rows';
import { MATEO_ROWS } from './mateo-rows';
import { NOOR_WINS } from './noor-wins';

export interface SamplePerson {
  /** '' for whoever opens the sample: that is its coach. */
  readonly email: string;
  readonly settings: Readonly<Record<string, unknown>> & { readonly name: string };
  readonly consents: { readonly coachMayLook: boolean; readonly introduces: boolean };
  readonly tabs: SampleTabs;
}

export const SAMPLE_COACH: SamplePerson = {
  email: '',
  settings: {
    name: 'Imani Brooks',
    introduction: 'a career coach who works with people in the middle of a change',
    field: 'how people of fifty find their next work',
    signature: 'Lakeport job seekers, Tuesdays at 10:00',
    thankYouDelayHours: 2,
    holidays: [],
  },
  consents: { coachMayLook: true, introduces: true },
  tabs: COACH_ROWS,
};

export const SAMPLE_MEMBERS: readonly SamplePerson[] = [
  {
    email: 'noor.haddad@example.com',
    settings: SAMPLE_SETTINGS,
    consents: { coachMayLook: true, introduces: true },
    tabs: { ...ONE_PERSON, Wins: NOOR_WINS },
  },
  {
    email: 'mateo.silva@example.com',
    settings: {
      name: 'Mateo Silva',
      introduction: 'a bookkeeper moving into renewable energy',
      field: 'how community energy is paid for',
      signature: '+1 555 0187',
      thankYouDelayHours: 2,
      holidays: [],
    },
    consents: { coachMayLook: true, introduces: false },
    tabs: MATEO_ROWS,
  },
  {
    email: 'keiko.tanaka@example.com',
    settings: {
      name: 'Keiko Tanaka',
      introduction: 'a teacher moving into training for hospitality staff',
      field: 'staff training in hotels',
      signature: '',
      thankYouDelayHours: 4,
      holidays: [],
    },
    consents: { coachMayLook: false, introduces: true },
    tabs: KEIKO_ROWS,
  },
];

export const SAMPLE_GROUP = {
  name: 'Lakeport job seekers',
  weeklyRequests: 3,
  weeklyInterviews: 1,
  /** Of the coach, for everybody. */
  question: 'What did you believe about this work that turned out to be wrong?',
} as const;
