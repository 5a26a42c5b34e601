// From the keys of choices, as the code knows them, to the words that people see, and back.

import { choiceLabels } from '#words/choices';

const keys = new Map(
  Object.entries(choiceLabels).map(([key, label]) => [label.toLowerCase(), key] as const),
);

/** The word for a choice: 'To ask' → 'Por contactar' in Spanish. What is no choice stays as it is. */
export function labelOf(key: string): string {
  return Object.hasOwn(choiceLabels, key) ? (choiceLabels[key] ?? key) : key;
}

/** The choice that a word stands for, without regard to case. What is no such word stays as it is. */
export function keyOf(label: string): string {
  return keys.get(label.trim().toLowerCase()) ?? label;
}
