// Whom to think of, kind by kind: the people who know the people who hire.
import type { KINDS } from '../../domain/records';

export type Kind = (typeof KINDS)[number];

interface KindWords {
  /** Of many: "Bankers". */
  readonly title: string;
  readonly prompt: string;
}

export const kindWords: Readonly<Record<Kind, KindWords>> = {
  Colleague: {
    title: 'Colleagues',
    prompt:
      'People you work with, or did: your team, a manager who moved on, the client or supplier you got on with. Who would pick up if you rang?',
  },
  'Association member': {
    title: 'Association members',
    prompt:
      'A professional body, an alumni group, a union, a volunteer board, an evening class. You need not know them well: you have something in common.',
  },
  'Business leader': {
    title: 'Business leaders',
    prompt:
      'Owners, founders and managers near you: whoever runs the local firm, a speaker you heard, a parent at school who leads a team.',
  },
  'Government official': {
    title: 'Government officials',
    prompt:
      'At the city, the county or an agency: economic development, the mayor’s office, a school board, a library, someone you vote for.',
  },
  Banker: {
    title: 'Bankers',
    prompt:
      'At your branch, through a mortgage or a business loan, at a chamber of commerce evening. They see early which firms are growing.',
  },
  'Commercial real estate': {
    title: 'Commercial real estate',
    prompt:
      'Brokers, developers, property managers, architects. They know who is moving in, opening an office or taking another floor.',
  },
  'Other professional': {
    title: 'Other professionals',
    prompt:
      'Your lawyer, accountant or doctor; consultants, recruiters, teachers, journalists: anyone whose work brings many people to them.',
  },
};
