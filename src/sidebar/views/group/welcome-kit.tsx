// What is left to the coach after members were added: share the sheet, and welcome them.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { welcomeWords as words } from '#words/group-set-up';
import type { GroupState, MemberLine } from '../../../domain/group/group-state';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { CopyTextBox } from './copy-text-box';
import { useWelcome } from './use-welcome';

interface WelcomeKitProps {
  readonly group: GroupState;
  readonly me: MemberLine;
}

export function WelcomeKit({ group, me }: WelcomeKitProps) {
  const { sheetName } = useApp().state.page;
  const { welcome, closeWelcome } = useWelcome();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (welcome === null) return;
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'center' });
  }, [welcome]);
  if (welcome === null) return null;
  // Who was taken off the list since is not invited.
  const inGroup = new Set(group.members.map(({ email }) => email));
  const emails = welcome.emails.filter((email) => inGroup.has(email));
  const text = words.text({
    sheetName,
    coachName: me.name,
    requests: me.weeklyRequests,
    talks: me.weeklyInterviews,
  });
  const titles = {
    'set-up': words.title,
    added: words.addedTitle(emails.length),
    again: words.againTitle,
  };
  return (
    <section class="welcome-kit">
      <h2 ref={title} tabIndex={-1}>
        {titles[welcome.kind]}
      </h2>
      {emails.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <>
          <p>{words.lead}</p>
          <ol class="steps">
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <CopyTextBox
            title={words.addresses(emails.length)}
            text={emails.join(', ')}
            rows={2}
            action={words.copyAddresses(emails.length)}
          />
        </>
      )}
      <CopyTextBox title={words.welcome} text={text} rows={8} action={words.copyWelcome} />
      <Button look="quiet" onClick={closeWelcome}>
        {words.done}
      </Button>
    </section>
  );
}
