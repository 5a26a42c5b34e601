// What the buttons of a card do: one that does the step, and sometimes a quiet one beside it.

import { todayWords as words } from '#words/today';
import type { SheetChange, ViewName } from '../../../calls';
import { laterDays, NEVER } from '../../../domain/next-steps/put-off';
import type { Step } from '../../../domain/next-steps/step';
import { firstNameOf } from '../../../domain/people/person-name';
import type { ContactId, InterviewId, TemplateUse } from '../../../domain/records';
import type { Errand } from '../../app-state';
import { call } from '../../server';
import type { StepFacts } from './step-facts';

export type Doing =
  | { readonly label: string; readonly view: ViewName; readonly errand: Errand }
  | { readonly label: string; readonly href: string }
  | { readonly label: string; readonly call: () => Promise<SheetChange> };

const { does, also } = words;

/** The one button that does it. */
export function mainDoing(step: Step, { person, about, talk, draftUrl }: StepFacts): Doing {
  const { interviewId } = step;
  const ids = { ...idOf(step.contactId), ...talkOf(interviewId) };
  const letter = (label: string, use: TemplateUse, to: Errand = ids): Doing => ({
    label,
    view: 'draft-request',
    errand: { ...to, use },
  });
  switch (step.kind) {
    case 'thank-you': {
      const cannotDraft = talk?.thankYou === 'Needs attention' || person?.email === '';
      const label = cannotDraft ? does.lookAtNote : does.draftNote;
      return { label, view: 'thank-you-notes', errand: talkOf(interviewId) };
    }
    case 'send-thank-you':
      return draftUrl === ''
        ? { label: does.lookAtNote, view: 'thank-you-notes', errand: talkOf(interviewId) }
        : { label: does.openDraft, href: draftUrl };
    case 'resume':
      return { label: does.draftResume, view: 'follow-up', errand: ids };
    case 'introducer':
      return letter(does.tell, 'Thanks to the introducer', {
        ...idOf(step.contactId),
        ...(step.aboutId === '' ? {} : { aboutId: step.aboutId }),
      });
    case 'record':
      return { label: does.record, view: 'record-interview', errand: ids };
    case 'confirm':
      return letter(does.confirm, 'Confirmation');
    case 'questions':
      return { label: does.questions, view: 'prepare-questions', errand: ids };
    case 'try-next':
      return about
        ? letter(does.writeTo(firstNameOf(about.name) || about.email), 'Request', idOf(about.id))
        : {
            label: does.find,
            view: 'whom-i-know',
            errand: { organization: person?.organization ?? '' },
          };
    case 'nudge':
      return letter(does.nudge, 'Nudge');
    case 'own':
      return { label: does.own, call: () => done('next-step-done', step.contactId) };
    case 'referred':
    case 'suggestion':
      return letter(does.request, 'Request');
    case 'in-touch':
      return letter(does.inTouch, 'Keeping in touch');
  }
}

/** The quiet one: it is done already, or something comes first. null where there is none. */
export function otherDoing(step: Step, { person, talk, introducer }: StepFacts): Doing | null {
  const { contactId, interviewId, aboutId } = step;
  switch (step.kind) {
    case 'thank-you':
      return talk?.hasLearned === false && contactId !== ''
        ? {
            label: also.writeDown,
            view: 'record-interview',
            errand: { ...idOf(contactId), ...talkOf(interviewId) },
          }
        : { label: also.sent, call: () => noteSent(interviewId) };
    case 'send-thank-you':
      return { label: also.sent, call: () => noteSent(interviewId) };
    case 'resume':
      return { label: also.sent, call: () => talkDone('resume-sent', interviewId) };
    case 'introducer':
      return { label: also.told, call: () => done('introducer-told', aboutId) };
    case 'confirm':
      return { label: also.confirmed, call: () => talkDone('confirmed', interviewId) };
    case 'own':
      return {
        label: also.write,
        view: 'draft-request',
        errand: { ...idOf(contactId), use: useFor(person?.stage ?? 'To ask') },
      };
    case 'referred':
      return introducer?.mayMention === 'Not asked'
        ? {
            label: also.askFirst(firstNameOf(introducer.name) || introducer.name),
            view: 'draft-request',
            errand: {
              ...idOf(introducer.id),
              use: 'Permission to mention',
              ...(contactId === '' ? {} : { aboutId: contactId }),
            },
          }
        : null;
    case 'in-touch':
      return { label: also.inTouch, call: () => done('in-touch', contactId) };
    default:
      return null;
  }
}

/** What may have become of a request in the meantime. */
export function happenedDoings(step: Step): readonly Doing[] {
  if (step.kind !== 'nudge' && step.kind !== 'try-next') return [];
  const { contactId } = step;
  const { followedUp, yes, no } = words.happened;
  const nudged: Doing = { label: followedUp, call: () => nudgeSent(contactId) };
  return [
    ...(step.kind === 'nudge' ? [nudged] : []),
    { label: yes, view: 'prepare-questions', errand: idOf(contactId) },
    { label: no, call: () => done('declined', contactId) },
  ];
}

/** When to show it again. A talk without a contact has no row in which that could be kept. */
export function laterDoings({ contactId, key }: Step, { today }: StepFacts): readonly Doing[] {
  if (contactId === '') return [];
  const choices = words.laterChoices;
  const days = laterDays(today);
  const putOff = (label: string, untilLocal: string): Doing => ({
    label,
    call: () => call('putOffStep', contactId, key, untilLocal),
  });
  return [
    putOff(choices.tomorrow, days.tomorrow),
    putOff(choices.inThreeDays, days.inThreeDays),
    putOff(choices.nextWeek, days.nextWeek),
    putOff(choices.never, NEVER),
  ];
}

function useFor(stage: string): TemplateUse {
  if (stage === 'To ask') return 'Request';
  if (stage === 'Asked') return 'Nudge';
  return stage === 'Scheduled' ? 'Confirmation' : 'Keeping in touch';
}

function idOf(contactId: ContactId | ''): Errand {
  return contactId === '' ? {} : { contactId };
}

function talkOf(interviewId: InterviewId | ''): Errand {
  return interviewId === '' ? {} : { interviewId };
}

// A step without its record cannot be made; the server would say so.

function done(
  kind: 'next-step-done' | 'introducer-told' | 'in-touch' | 'declined',
  contactId: ContactId | '',
): Promise<SheetChange> {
  return call('markDone', { kind, contactId: contactId as ContactId });
}

function talkDone(kind: 'confirmed' | 'resume-sent', id: InterviewId | ''): Promise<SheetChange> {
  return call('markDone', { kind, interviewId: id as InterviewId });
}

function noteSent(id: InterviewId | ''): Promise<SheetChange> {
  return call('markThankYou', id as InterviewId, 'Sent');
}

function nudgeSent(contactId: ContactId | ''): Promise<SheetChange> {
  const letter = { contactId: contactId as ContactId, use: 'Nudge', aboutId: '' } as const;
  return call('markSent', { ...letter, channel: 'Email' });
}
