// The steps under short headings, a few kinds to each, in their order.

import type { todayWords } from '#words/today';
import type { Step, StepKind } from '../../../domain/next-steps/step';
import type { IconName } from '../../parts/icon';

export type GroupName = keyof typeof todayWords.groups;

export interface StepGroup {
  readonly name: GroupName;
  readonly steps: readonly Step[];
}

const GROUP_OF: Readonly<Record<StepKind, GroupName>> = {
  'thank-you': 'thanks',
  'send-thank-you': 'thanks',
  resume: 'promised',
  introducer: 'introducers',
  record: 'record',
  confirm: 'coming',
  questions: 'coming',
  'try-next': 'waiting',
  nudge: 'waiting',
  own: 'own',
  referred: 'names',
  'in-touch': 'touch',
  suggestion: 'suggestions',
};

export const GROUP_ICONS: Readonly<Record<GroupName, IconName>> = {
  thanks: 'heart',
  promised: 'clip',
  introducers: 'tree',
  record: 'note',
  coming: 'talk',
  waiting: 'letter',
  own: 'check',
  names: 'people',
  touch: 'circle',
  suggestions: 'sun',
};

/** Groups with nothing in them are left out. */
export function groupSteps(steps: readonly Step[]): readonly StepGroup[] {
  const groups = new Map<GroupName, Step[]>();
  for (const step of steps) {
    const name = GROUP_OF[step.kind];
    const group = groups.get(name);
    if (group) group.push(step);
    else groups.set(name, [step]);
  }
  return [...groups].map(([name, group]) => ({ name, steps: group }));
}
