// How long the letter is: in words, or for LinkedIn in characters.

import { requestWords as words } from '#words/draft-request';
import {
  bodyOf,
  countWords,
  FAIR_WORDS,
  GOOD_WORDS,
  lengthGrade,
} from '../../../domain/etiquette/body';
import {
  FREE_LINKEDIN_CHARACTERS,
  MOST_LINKEDIN_CHARACTERS,
  measureNote,
} from '../../../domain/letters/linkedin-note';
import type { Channel } from '../../../domain/records';

export interface LengthMeterProps {
  /** For the text that says it, so that the message can be described by it. */
  readonly id: string;
  readonly channel: Channel;
  readonly text: string;
}

export function LengthMeter({ id, channel, text }: LengthMeterProps) {
  const { count, good, most, grade, label } =
    channel === 'LinkedIn' ? measuredNote(text) : measuredLetter(text);
  return (
    <div class={`meter meter-${grade}`}>
      <div class="meter-track" aria-hidden="true">
        <div class="meter-bar" style={{ width: `${Math.min(100, (count / most) * 100)}%` }} />
        <div class="meter-mark" style={{ left: `${(good / most) * 100}%` }} />
      </div>
      <p id={id}>{label}</p>
    </div>
  );
}

function measuredLetter(text: string) {
  const { start, end } = bodyOf(text);
  const count = countWords(text.slice(start, end));
  const grade = lengthGrade(count);
  const label = words.length(count, grade);
  return { count, good: GOOD_WORDS, most: FAIR_WORDS, grade, label };
}

function measuredNote(text: string) {
  const { characters: count, over, hasLongSigns } = measureNote(text);
  const isOverFree = count > FREE_LINKEDIN_CHARACTERS;
  const label = [
    words.characters(count, MOST_LINKEDIN_CHARACTERS),
    over > 0 && words.tooManyCharacters(over),
    over === 0 && isOverFree && words.freeAccount,
    hasLongSigns && words.longSigns,
  ].filter(Boolean);
  return {
    count,
    good: FREE_LINKEDIN_CHARACTERS,
    most: MOST_LINKEDIN_CHARACTERS,
    grade: over > 0 ? 'long' : 'good',
    label: label.join(' '),
  };
}
