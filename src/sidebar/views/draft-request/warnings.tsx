// What is good to know before one writes: they declined, were asked already, have no address.

import { requestWords as words } from '#words/draft-request';
import type { ContactDetail } from '../../../calls';
import { asksForSomething } from '../../../domain/letters/letter-uses';
import { day } from '../../parts/local-time';
import { Notice } from '../../parts/notice';
import type { RequestForm } from './request-form';

export function Warnings({
  contact,
  form,
}: {
  readonly contact: ContactDetail;
  readonly form: RequestForm;
}) {
  const { name, stage, askedAtLocal, followedUpOnLocal } = contact;
  const isAsking = asksForSomething(form.use);
  return (
    <>
      {isAsking && stage === 'Declined' && (
        <Notice kind="warning">
          <p>{words.declined(name)}</p>
        </Notice>
      )}
      {isAsking && stage === 'Asked' && (
        <Notice kind={followedUpOnLocal === '' ? 'info' : 'warning'}>
          <p>
            {followedUpOnLocal === ''
              ? words.asked(name, day(askedAtLocal))
              : words.followedUp(name, day(followedUpOnLocal))}
          </p>
        </Notice>
      )}
      {contact.email === '' && form.channel === 'Email' && (
        <Notice kind="warning">
          <p>{words.noEmail(name, contact.rowNumber)}</p>
        </Notice>
      )}
    </>
  );
}
