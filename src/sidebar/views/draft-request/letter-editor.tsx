// The letter, to be read and changed by hand, with what the rules say about it below.
import { useId, useRef, useState } from 'preact/hooks';
import {
  bodyOf,
  countWords,
  FAIR_WORDS,
  GOOD_WORDS,
  lengthGrade,
} from '../../../domain/etiquette/body';
import type { Finding } from '../../../domain/etiquette/finding';
import type { Channel } from '../../../domain/records';
import { Button } from '../../parts/button';
import { useGrowing } from '../../parts/field';
import { FindingList } from './finding-list';
import { type Letter, MOST_LINKEDIN_CHARACTERS } from './request-form';
import { requestWords as words } from './words';

export interface LetterEditorProps {
  readonly channel: Channel;
  readonly letter: Letter;
  readonly isEdited: boolean;
  /** The choices would make another letter now than the one that was changed by hand. */
  readonly isStale: boolean;
  readonly findings: readonly Finding[];
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
      <FindingList findings={props.findings} onShow={show} />
    </section>
  );
}

function LengthMeter({
  id,
  channel,
  text,
}: {
  readonly id: string;
  readonly channel: Channel;
  readonly text: string;
}) {
  const { start, end } = bodyOf(text);
  const count = channel === 'LinkedIn' ? [...text].length : countWords(text.slice(start, end));
  const isTooLong = count > MOST_LINKEDIN_CHARACTERS;
  const grade = channel === 'LinkedIn' ? (isTooLong ? 'long' : 'good') : lengthGrade(count);
  const most = channel === 'LinkedIn' ? MOST_LINKEDIN_CHARACTERS : FAIR_WORDS;
  const label =
    channel === 'LinkedIn'
      ? words.characters(count, most)
      : `${words.words(count)}: ${words.lengths[grade]}`;
  return (
    <div class={`meter meter-${grade}`}>
      <div class="meter-track" aria-hidden="true">
        <div class="meter-bar" style={{ width: `${Math.min(100, (count / most) * 100)}%` }} />
        {channel !== 'LinkedIn' && (
          <div class="meter-mark" style={{ left: `${(GOOD_WORDS / most) * 100}%` }} />
        )}
      </div>
      <p id={id}>
        {label}
        {channel === 'LinkedIn' && isTooLong && ` ${words.tooManyCharacters(count - most)}`}
      </p>
    </div>
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
