// The group that shares this sheet: set it up, join it, tell it something, see how it goes.
import { useApp } from '../../app-context';
import { groupWords as words } from './words';

export function Group() {
  const { state } = useApp();
  return (
    <p>
      {state.page.group === null ? words.noGroup : words.members(state.page.group.members.length)}
    </p>
  );
}
