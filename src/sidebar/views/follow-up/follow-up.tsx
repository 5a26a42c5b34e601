// Follow up: résumé and cover letter, for those who asked for them.

import { followUpWords as words } from '#words/follow-up';
import type { ContactDetail } from '../../../calls';
import { resumeGate } from '../../../domain/resume-gate';
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { newKey } from '../../key';
import { AboutContact } from '../../parts/about-contact';
import { FollowUpDone } from './follow-up-done';
import { startFollowUp } from './follow-up-form';
import { OpenFollowUp } from './open-follow-up';
import { ShutFollowUp } from './shut-follow-up';
import { WhoAsked } from './who-asked';

export function FollowUp() {
  return (
    <AboutContact lead={words.lead} notMine={words.notMine} view={FollowUpTo}>
      <WhoAsked />
    </AboutContact>
  );
}

function FollowUpTo({ contact }: { readonly contact: ContactDetail }) {
  const { nowLocal } = useApp();
  const [form, change] = useKept(`follow-up:${contact.id}`, () => startFollowUp(newKey()));
  const talks = contact.interviews.filter(({ isMine }) => isMine);
  const gate = resumeGate(talks, nowLocal());

  if (form.doneUrl !== null) {
    return (
      <FollowUpDone
        name={contact.name}
        url={form.doneUrl}
        files={form.files.length}
        onAgain={() => change(() => startFollowUp(newKey()))}
      />
    );
  }
  const props = { contact, gate, form, change };
  return gate.kind === 'asked' || form.isReasonGiven ? (
    <OpenFollowUp {...props} />
  ) : (
    <ShutFollowUp {...props} gate={gate} />
  );
}
