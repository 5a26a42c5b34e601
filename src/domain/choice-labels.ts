// From the keys of choices, as the code knows them, to the words that people see, and back.

import { choiceLabels } from '#words/choices';

/** Do people see other words than the keys? */
export const isTranslated = Object.entries(choiceLabels).some(([key, label]) => key !== label);

const labels = new Map(Object.entries(choiceLabels));
const keys = new Map(
  Object.entries(choiceLabels).map(([key, label]) => [plain(label), key] as const),
);

/** The word for a choice: 'To ask' → 'Por contactar' in Spanish. What is no choice stays as it is. */
export function labelOf(key: string): string {
  return labels.get(key) ?? key;
}

/** The choice that a word stands for, however it is accented. What is no such word stays as it is. */
export function keyOf(label: string): string {
  return keys.get(plain(label)) ?? label;
}

/** People type `Si` and mean `Sí`. */
function plain(label: string): string {
  return label.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
