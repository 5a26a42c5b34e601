// The talk that is confirmed: the next one that is planned with this contact.

import { requestWords as words } from '#words/draft-request';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { dayAndTime } from '../../parts/local-time';
import { Notice } from '../../parts/notice';
import { type LetterFacts, talkOf } from './compose-letter';

export function PlannedTalk({ facts }: { readonly facts: LetterFacts }) {
  const { open } = useApp();
  const { contact } = facts;
  const talk = talkOf('Confirmation', facts);
  if (talk === null) {
    return (
      <Notice kind="warning">
        <p>{words.noPlan(contact.name)}</p>
        <Button onClick={() => open('prepare-questions', { contactId: contact.id })}>
          {words.plan}
        </Button>
      </Notice>
    );
  }
  const where = contact.interviews.find(({ id }) => id === talk.id)?.where ?? '';
  const errand = { contactId: contact.id, interviewId: talk.id };
  return (
    <div class="field">
      <p class="field-title">{words.plannedTitle}</p>
      <p class="chosen">{words.planned(dayAndTime(talk.startsAtLocal), talk.minutes, where)}</p>
      <Button look="quiet" onClick={() => open('prepare-questions', errand)}>
        {words.changePlan}
      </Button>
    </div>
  );
}
