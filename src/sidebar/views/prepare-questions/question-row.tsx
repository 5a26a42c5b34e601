// One question of the list: a grip to drag it by, its words, and what can be done with it.
import { useId } from 'preact/hooks';
import { planWords as words } from '#words/prepare-questions';
import { Button } from '../../parts/button';
import { TextArea } from '../../parts/field';
import { Icon } from '../../parts/icon';
import type { PlanItem } from './plan-form';

export interface QuestionRowProps {
  readonly item: PlanItem;
  readonly place: number;
  readonly count: number;
  /** Above the first of its kind. */
  readonly group: string | undefined;
  readonly isOpen: boolean;
  readonly hasOther: boolean;
  /** While a row is dragged: is it this one, and would it be put right before or behind this one? */
  readonly dragLook: string;
  readonly grip: object;
  readonly onToggle: () => void;
  readonly onEdit: (text: string) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onSwap: () => void;
  readonly onLeaveOut: () => void;
}

export function QuestionRow(props: QuestionRowProps) {
  const { item, place, count, isOpen } = props;
  const id = useId();
  return (
    <li class={`question ${props.dragLook}`} data-item={item.id}>
      {props.group && <p class="question-group">{props.group}</p>}
      <div class="question-line">
        <span class="grip" aria-hidden="true" {...props.grip}>
          <Icon name="menu" />
        </span>
        <button
          type="button"
          class="question-text"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={props.onToggle}
        >
          <span class="question-number">{place}.</span>
          <span dir="auto">{item.text}</span>
        </button>
        <button
          type="button"
          class="icon-button leave-out"
          aria-label={words.leaveOut(item.text)}
          onClick={props.onLeaveOut}
        >
          <Icon name="close" />
        </button>
      </div>
      <div id={id} class="question-edit" hidden={!isOpen}>
        {isOpen && (
          <>
            <TextArea label={words.wording} rows={2} value={item.text} onChange={props.onEdit} />
            <div class="row question-moves">
              <Button
                look="plain"
                icon="chevron"
                label={words.moveUp}
                isDisabled={place === 1}
                onClick={() => props.onMove(-1)}
              />
              <Button
                look="plain"
                icon="chevron"
                label={words.moveDown}
                isDisabled={place === count}
                onClick={() => props.onMove(1)}
              />
              <Button
                look="plain"
                isDisabled={!props.hasOther}
                describedBy={`${id}-other`}
                onClick={props.onSwap}
              >
                {words.swap}
              </Button>
            </div>
            <p class="hint" id={`${id}-other`} hidden={props.hasOther}>
              {words.noOther}
            </p>
          </>
        )}
      </div>
    </li>
  );
}
