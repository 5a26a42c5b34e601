// The letter, to be read and changed by hand, with what the rules say about it below.
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { requestWords as words } from '#words/draft-request';
import type { Finding } from '../../../domain/etiquette/finding';
import type { Channel } from '../../../domain/records';
import { Button } from '../../parts/button';
import { useGrowing } from '../../parts/field';
import { FindingList } from './finding-list';
import { LengthMeter } from './length-meter';
import type { Letter } from './request-form';

export interface LetterEditorProps {
  readonly channel: Channel;
  readonly letter: Letter;
  readonly isEdited: boolean;
  /** The choices would make another letter now than the one that was changed by hand. */
  readonly isStale: boolean;
  readonly findings: readonly Finding[];
  readonly isOverruled?: (finding: Finding) => boolean;
  readonly choiceOf?: (finding: Finding) => ComponentChildren;
  readonly onEdit: (letter: Letter) => void;
  readonly onRefill: () => void;
}

export function LetterEditor(props: LetterEditorProps) {
  const { channel, letter, onEdit } = props;
  const id = useId();
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  useGrowing(body, letter.body);

  function show({ part, span }: Finding) {
    const area = part === 'subject' ? subject.current : body.current;
    if (!area || !span) return;
    area.focus();
    area.setSelectionRange(span.start, span.end);
    area.scrollIntoView({ block: 'center' });
  }

  return (
    <section class="stack letter" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.letter}</h2>
      {props.isEdited && <Refill isStale={props.isStale} onRefill={props.onRefill} />}
      {channel !== 'LinkedIn' && (
        <div class="field">
          <label for={`${id}-subject`}>{words.subject}</label>
          <input
            ref={subject}
            id={`${id}-subject`}
            type="text"
            autocomplete="off"
            value={letter.subject}
            onInput={(event) => onEdit({ subject: event.currentTarget.value, body: letter.body })}
          />
        </div>
      )}
      <div class="field">
        <label for={`${id}-body`}>{words.body}</label>
        <textarea
          ref={body}
          id={`${id}-body`}
          class="letter-body"
          rows={8}
          value={letter.body}
          aria-describedby={`${id}-length`}
          onInput={(event) => onEdit({ subject: letter.subject, body: event.currentTarget.value })}
        />
        <LengthMeter id={`${id}-length`} channel={channel} text={letter.body} />
      </div>
      <FindingList
        findings={props.findings}
        isOverruled={props.isOverruled}
        choiceOf={props.choiceOf}
        onShow={show}
      />
    </section>
  );
}

function Refill({
  isStale,
  onRefill,
}: {
  readonly isStale: boolean;
  readonly onRefill: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  return (
    <div class="refill">
      {isStale && <p class="hint">{words.edited}</p>}
      {isAsking ? (
        <>
          <p class="hint">{words.refillAsk}</p>
          <div class="row">
            <Button onClick={onRefill}>{words.refillYes}</Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              {words.refillNo}
            </Button>
          </div>
        </>
      ) : (
        <Button look="quiet" onClick={() => setAsking(true)}>
          {words.refill}
        </Button>
      )}
    </div>
  );
}
