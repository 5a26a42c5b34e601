// The list of questions: put in order by mouse or keys, reworded, swapped, left out and put back.
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { planWords as words } from '#words/prepare-questions';
import { isInOrder, minutesFor, questionsFor } from '../../../domain/questions/propose-questions';
import { useApp } from '../../app-context';
import { useNextFocus } from '../../parts/use-next-focus';
import type { PlanForm, PlanItem, PlanSource } from './plan-form';
import { dropped, edited, moved, putBack, swapped } from './plan-list';
import { QuestionRow } from './question-row';
import { type Drag, useDrag } from './use-drag';

export interface QuestionListProps {
  readonly form: PlanForm;
  readonly source: PlanSource;
  readonly change: (next: (form: PlanForm) => PlanForm) => void;
  /** What is to be said about the list. */
  readonly children: ComponentChildren;
}

export function QuestionList({ form, source, change, children }: QuestionListProps) {
  const { announce } = useApp();
  const { items, leftOut } = form;
  const hintId = useId();
  const box = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [openId, setOpenId] = useState<number | null>(null);
  /** Moving a row in the page takes the focus from it. */
  const focusNext = useNextFocus();
  const focusIn = (item: PlanItem, part: string) =>
    focusNext(() => box.current?.querySelector<HTMLElement>(`[data-item="${item.id}"] ${part}`));
  const move = (from: number, to: number) => {
    if (to === from || to < 0 || to >= items.length) return;
    change((before) => moved(before, from, to));
    announce(words.moved(to + 1, items.length));
  };
  const { drag, grip } = useDrag(list, move);
  const isGrouped = isInOrder(items.map(({ kind }) => kind));

  function leaveOut(item: PlanItem, at: number) {
    change((before) => dropped(before, item));
    const next = items[at + 1] ?? items[at - 1];
    if (next) focusIn(next, '.leave-out');
    else focusNext(() => box.current?.querySelector<HTMLElement>('.put-back'));
    announce(words.isLeftOut);
  }
  function swap(item: PlanItem) {
    const next = swapped(form, item, source);
    if (next === null) return;
    change(() => next);
    announce(words.swapped(next.items.find(({ id }) => id === item.id)?.text ?? ''));
  }
  return (
    <section ref={box} class="stack questions" aria-describedby={hintId}>
      <h2>{words.listTitle}</h2>
      <Meter count={items.length} promised={form.minutes} />
      {items.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <p class="hint" id={hintId}>
          {words.listHint}
        </p>
      )}
      <ol ref={list} class={drag ? 'question-list is-dragging' : 'question-list'}>
        {items.map((item, at) => (
          <QuestionRow
            key={item.id}
            item={item}
            place={at + 1}
            count={items.length}
            group={
              isGrouped && items[at - 1]?.kind !== item.kind ? words.groups[item.kind] : undefined
            }
            isOpen={openId === item.id}
            hasOther={openId === item.id && swapped(form, item, source) !== null}
            dragLook={lookOf(drag, at, items.length)}
            grip={grip(at)}
            onToggle={() => setOpenId(openId === item.id ? null : item.id)}
            onEdit={(text) => change((before) => edited(before, item.id, text))}
            onMove={(step) => {
              const label = step < 0 ? words.moveUp : words.moveDown;
              focusIn(item, `[aria-label="${label}"]`);
              move(at, at + step);
            }}
            onSwap={() => swap(item)}
            onLeaveOut={() => leaveOut(item, at)}
          />
        ))}
      </ol>
      {leftOut.length > 0 && (
        <details class="folded">
          <summary>{words.leftOut(leftOut.length)}</summary>
          <ul class="plain-list">
            {leftOut.map((item) => (
              <li key={item.id}>
                <span dir="auto">{item.text}</span>
                <button
                  type="button"
                  class="button button-quiet put-back"
                  aria-label={words.putBackLabel(item.text)}
                  onClick={() => {
                    change((before) => putBack(before, item));
                    focusIn(item, '.question-text');
                    announce(words.isBack);
                  }}
                >
                  {words.putBack}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {children}
    </section>
  );
}

/** How far the list fills the minutes. */
function Meter({ count, promised }: { readonly count: number; readonly promised: number }) {
  const length = minutesFor(count);
  const isLong = count > questionsFor(promised);
  const share = promised > 0 ? Math.min(100, (100 * length) / promised) : 100;
  return (
    <div class={isLong ? 'meter meter-long' : 'meter'}>
      <div class="meter-track">
        <div class="meter-bar" style={{ width: `${share}%` }} />
      </div>
      <p role="status">
        {isLong ? words.tooLong(count, length, promised) : words.fits(count, length)}
      </p>
    </div>
  );
}

function lookOf(drag: Drag | null, at: number, count: number): string {
  if (drag === null) return '';
  if (drag.from === at) return 'is-dragged';
  if (drag.gap === at) return 'drop-before';
  return drag.gap === count && at === count - 1 ? 'drop-after' : '';
}
