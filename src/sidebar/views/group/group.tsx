// The group that shares this sheet: set it up, join it, tell it something, see how it goes.
import { useApp } from '../../app-context';
import { GroupHome } from './group-home';
import { Meeting } from './meeting';
import { groupWords as words } from './words';

/** Wider than that it is no sidebar but the dialog for the group's meeting. */
const LARGE_PIXELS = 640;

export function Group() {
  const { state } = useApp();
  const { group } = state.page;
  if (group === null) return <p>{words.noGroup}</p>;
  if (window.innerWidth >= LARGE_PIXELS) return <Meeting group={group} />;
  return <div class="stack group">{group.me && <GroupHome group={group} me={group.me} />}</div>;
}
