// Whom a letter to the introducer is about: one of those whom that person named.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { requestWords as words } from '#words/draft-request';
import { type AboutUse, peopleToWriteAbout } from '../../../domain/letters/letter-uses';
import type { ContactId } from '../../../domain/records';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { indexPeople } from '../../parts/person-index';
import { PersonPicker } from '../../parts/person-picker';
import type { LetterFacts } from './compose-letter';

export interface AboutPersonProps {
  readonly use: AboutUse;
  readonly facts: LetterFacts;
  readonly onChange: (id: ContactId) => void;
}

export function AboutPerson({ use, facts, onChange }: AboutPersonProps) {
  const { contact, about } = facts;
  const { state, open } = useApp();
  const [isChoosing, setChoosing] = useState(false);
  const [picks, setPicks] = useState(0);
  const chosen = useRef<HTMLParagraphElement>(null);
  // The picker goes away with the choice: whoever works by keyboard stays where they were.
  useLayoutEffect(() => {
    if (picks > 0) chosen.current?.focus();
  }, [picks]);
  const index = useMemo(
    () => indexPeople(peopleToWriteAbout(use, contact, state.people)),
    [use, contact, state.people],
  );
  if (about === null && index.people.length === 0) {
    return (
      <Notice kind="info">
        <p>{words.aboutNobody(contact.name)}</p>
        <Button onClick={() => open('add-people')}>{words.addPeople}</Button>
      </Notice>
    );
  }
  const isPicking = about === null || isChoosing;
  return (
    <div class="field">
      {about && (
        <>
          <p class="field-title">{words.aboutWhom[use]}</p>
          <p ref={chosen} class="chosen" tabIndex={-1}>
            {[about.name || about.email, about.organization].filter(Boolean).join(' · ')}
          </p>
        </>
      )}
      {isPicking && (
        <PersonPicker
          label={words.aboutWhom[use]}
          index={index}
          takesFocus={isChoosing}
          onCancel={() => setChoosing(false)}
          onPick={({ id }) => {
            setChoosing(false);
            onChange(id);
            setPicks(picks + 1);
          }}
        />
      )}
      {about && index.people.length > 1 && (
        <Button look="quiet" onClick={() => setChoosing(!isChoosing)}>
          {isChoosing ? words.aboutKeep : words.aboutOther}
        </Button>
      )}
    </div>
  );
}
