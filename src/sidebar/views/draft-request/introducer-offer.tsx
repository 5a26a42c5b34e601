// Somebody led here and was not asked yet whether the letter may say so: offers to ask.
import { useMemo } from 'preact/hooks';
import { requestWords as words } from '#words/draft-request';
import type { ContactDetail } from '../../../calls';
import { asksForSomething, type LetterUse } from '../../../domain/letters/letter-uses';
import { sameName } from '../../../domain/people/same-name';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';

export interface IntroducerOfferProps {
  readonly contact: ContactDetail;
  readonly use: LetterUse;
}

export function IntroducerOffer({ contact, use }: IntroducerOfferProps) {
  const { state, open } = useApp();
  const { introducedBy, introducerPermission } = contact;
  const introducer = useMemo(
    () => state.people.find(({ name, isMine }) => isMine && sameName(name, introducedBy)),
    [state.people, introducedBy],
  );
  const isOpen = asksForSomething(use) && introducerPermission === 'Not asked';
  if (!isOpen || introducer === undefined) return null;
  const { id: contactId, name } = introducer;
  const errand = { contactId, use: 'Permission to mention', aboutId: contact.id } as const;
  return (
    <Notice kind="info">
      <p>{words.askIntroducer(name)}</p>
      <Button onClick={() => open('draft-request', errand)}>
        {words.askIntroducerButton(name)}
      </Button>
    </Notice>
  );
}
