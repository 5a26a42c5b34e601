// The record is filed: when the thank-you comes, and what comes next, with a button for each.
import type { ComponentChildren } from 'preact';
import { recordWords as words } from '#words/record-interview';
import type { ContactDetail, FiledInterview } from '../../../calls';
import { sameName } from '../../../domain/people/same-name';
import type { InterviewId } from '../../../domain/records';
import { unpackPerson } from '../../../domain/summaries';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { troubleNow } from '../../parts/hourly/trouble';
import { Notice } from '../../parts/notice';

export interface FiledRecord {
  readonly answer: FiledInterview;
  readonly interviewId: InterviewId;
  /** The talk has not begun. */
  readonly isPlan: boolean;
  readonly resumeAskedFor: boolean;
  readonly wantsThankYou: boolean;
}

export interface FiledProps {
  readonly filed: FiledRecord;
  readonly contact: ContactDetail;
  readonly onAgain: () => void;
}

export function Filed({ filed, contact, onAgain }: FiledProps) {
  const { open, state, nowLocal } = useApp();
  const { isPlan, answer } = filed;
  const { thankYouDue, referralsAdded, referralsKnown } = answer;
  const { page } = state;
  const isHourly = page.thankYous.hourlyDraftsOn && troubleNow(page, nowLocal()) === null;
  const isOff = thankYouDue !== '' && !isHourly;
  return (
    <div class="stack">
      <Notice kind="done" title={isPlan ? words.plannedTitle : words.doneTitle} takesFocus>
        <p>{noteText(filed, isHourly)}</p>
        {referralsAdded > 0 && <p>{words.added(referralsAdded)}</p>}
        {referralsKnown > 0 && <p>{words.known(referralsKnown)}</p>}
        {isOff && (
          <div class="row">
            <Button onClick={() => open('thank-you-notes')}>{words.turnOn}</Button>
          </div>
        )}
      </Notice>
      <NextSteps filed={filed} contact={contact} />
      <Button look="quiet" onClick={onAgain}>
        {words.another}
      </Button>
    </div>
  );
}

function NextSteps({ filed, contact }: Pick<FiledProps, 'filed' | 'contact'>) {
  const { open, state } = useApp();
  const { interviewId, isPlan, resumeAskedFor } = filed;
  const contactId = contact.id;
  const added = filed.answer.change.people.map(unpackPerson).filter(({ id }) => id !== contactId);
  const introducer = state.people.find(
    ({ name, isMine }) => isMine && name !== '' && sameName(name, contact.introducedBy),
  );
  const isToTell = !isPlan && contact.introducedBy !== '' && !contact.isIntroducerTold;
  const steps: ComponentChildren[] = [
    isPlan && (
      <Step key="prepare" text="">
        <Button onClick={() => open('prepare-questions', { contactId, interviewId })}>
          {words.prepare}
        </Button>
      </Step>
    ),
    !isPlan && resumeAskedFor && (
      <Step key="resume" text={words.resumeNext(contact.name)}>
        <Button onClick={() => open('follow-up', { contactId, interviewId })}>
          {words.followUp}
        </Button>
      </Step>
    ),
    isToTell && !introducer && (
      <Step key="introducer" text={words.introducerUnknown(contact.introducedBy)} />
    ),
    isToTell && introducer && (
      <Step key="introducer" text={words.introducerNext(introducer.name)}>
        <Button
          onClick={() =>
            open('draft-request', {
              contactId: introducer.id,
              use: 'Thanks to the introducer',
              aboutId: contactId,
            })
          }
        >
          {words.tellIntroducer}
        </Button>
      </Step>
    ),
    ...added.map(({ id, name, email, organization }) => (
      <Step key={id} text={[name || email, organization].filter(Boolean).join(' · ')}>
        <Button
          label={words.requestLabel(name || email)}
          onClick={() => open('draft-request', { contactId: id, use: 'Request' })}
        >
          {words.request}
        </Button>
      </Step>
    )),
  ].filter(Boolean);
  if (steps.length === 0) return null;
  return (
    <section class="stack">
      <h2>{words.nextHeading}</h2>
      <ul class="next-steps">{steps}</ul>
    </section>
  );
}

function Step({
  text,
  children,
}: {
  readonly text: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <li>
      {text !== '' && <p>{text}</p>}
      {children}
    </li>
  );
}

function noteText({ answer, wantsThankYou }: FiledRecord, isHourly: boolean): string {
  const due = answer.thankYouDue;
  if (due === '') return wantsThankYou ? words.doneNoteMade : words.doneNoNote;
  return isHourly ? words.doneNote(due) : words.doneNoteOff(due);
}
