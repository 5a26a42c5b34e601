// The frame of every view about one person: whose it is first, then what can be done, which others'
// people are not open to.
import type { ComponentChildren, ComponentType } from 'preact';
import type { ContactDetail } from '../../calls';
import { useApp } from '../app-context';
import { WhoItIsAbout } from './contact-card';
import { Notice } from './notice';
import { type FindFits, WhoFits } from './who-fits';

export interface AboutContactProps {
  readonly lead: string;
  /** What to say of somebody else's contact. */
  readonly notMine: (name: string, owner: string) => string;
  /** Shown for a contact of one's own, anew for each. */
  readonly view: ComponentType<{ readonly contact: ContactDetail }>;
  /** Whom to offer while nobody is chosen. */
  readonly fits?: FindFits;
  /** Stands before the person. */
  readonly children?: ComponentChildren;
}

export function AboutContact({ lead, notMine, view: View, fits, children }: AboutContactProps) {
  const { contact } = useApp().state;
  return (
    <>
      <p class="lead">{lead}</p>
      {children}
      <WhoItIsAbout />
      {contact === null && fits && <WhoFits {...fits} />}
      {contact?.isMine === false && (
        <Notice kind="warning">
          <p>{notMine(contact.name, contact.owner)}</p>
        </Notice>
      )}
      {contact?.isMine && <View key={contact.id} contact={contact} />}
    </>
  );
}
