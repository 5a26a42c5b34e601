// What a group has to say on Today: that it waits for one, or that rows have no owner. One at a time.

import { invitationWords as words } from '#words/group-join';
import { useApp } from '../../app-context';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { UnownedRows } from './unowned-rows';

export function GroupBanner() {
  const { state, open } = useApp();
  const { group } = state.page;
  if (group === null) return null;
  if (group.me?.hasJoined) return <UnownedRows group={group} />;
  return (
    <Notice kind="info" title={words.title}>
      <p>{words.text}</p>
      <div class="row">
        <Button onClick={() => open('group')}>{words.begin}</Button>
      </div>
    </Notice>
  );
}
