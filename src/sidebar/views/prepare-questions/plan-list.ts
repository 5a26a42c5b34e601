// What a hand does to the list of questions: move, leave out, put back, reword, add, swap.
import { anotherQuestion } from '../../../domain/questions/propose-questions';
import { oneQuestion, questionKey } from '../../../domain/questions/question-text';
import { type PlanForm, type PlanItem, type PlanSource, proposalInput } from './plan-form';

export function moved(form: PlanForm, from: number, to: number): PlanForm {
  const item = form.items[from];
  if (!item || to < 0 || to >= form.items.length || from === to) return form;
  const others = form.items.filter((one) => one !== item);
  return own(form, { items: [...others.slice(0, to), item, ...others.slice(to)] });
}

export function dropped(form: PlanForm, item: PlanItem): PlanForm {
  return own(form, {
    items: form.items.filter(({ id }) => id !== item.id),
    leftOut: [item, ...form.leftOut],
  });
}

export function putBack(form: PlanForm, item: PlanItem): PlanForm {
  return own(form, {
    items: placed(form.items, item),
    leftOut: form.leftOut.filter(({ id }) => id !== item.id),
  });
}

export function edited(form: PlanForm, id: number, text: string): PlanForm {
  return own(form, { items: form.items.map((one) => (one.id === id ? { ...one, text } : one)) });
}

/** Adds a question of one's own, unless it is on the list. */
export function added(form: PlanForm, typed: string): PlanForm {
  const text = oneQuestion(typed);
  const key = questionKey(text);
  if (text === '' || form.items.some((one) => questionKey(one.text) === key)) return form;
  const item: PlanItem = { id: form.nextItemId, text, kind: 'Own' };
  return { ...own(form, { items: placed(form.items, item) }), nextItemId: form.nextItemId + 1 };
}

/** Another question of the same kind in the place of this one; null where there is none. */
export function swapped(form: PlanForm, item: PlanItem, source: PlanSource): PlanForm | null {
  const listed = form.items.map(({ text }) => text);
  const other = anotherQuestion(proposalInput(form, source), item, listed);
  return other && edited(form, item.id, other.text);
}

/** Behind the others of its kind and before what ends the talk; a closing one at the end. */
function placed(items: readonly PlanItem[], item: PlanItem): readonly PlanItem[] {
  const firstClosing = items.findIndex(({ kind }) => kind === 'Closing');
  const lastAlike = items.map(({ kind }) => kind).lastIndexOf(item.kind);
  const isLast = item.kind === 'Closing' || firstClosing < 0;
  const at = lastAlike >= 0 ? lastAlike + 1 : isLast ? items.length : firstClosing;
  return [...items.slice(0, at), item, ...items.slice(at)];
}

function own(form: PlanForm, part: Partial<PlanForm>): PlanForm {
  return { ...form, ...part, isTouched: true, isListOwn: true };
}
