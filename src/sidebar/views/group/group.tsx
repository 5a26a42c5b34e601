// The group that shares this sheet: set it up, join it, tell it something, see how it goes.
import { useApp } from '../../app-context';
import { useKept } from '../../kept';
import { Company } from './company';
import { FirstRun } from './first-run';
import { GroupHome } from './group-home';
import { LeaveGroup } from './leave-group';
import { Meeting } from './meeting';
import { Members } from './members';
import { MyConsents } from './my-consents';
import { MyRows } from './my-rows';
import { NoCoach } from './no-coach';
import { SetUp } from './set-up';
import { Strangers } from './strangers';
import { UnownedRows } from './unowned-rows';
import { WelcomeKit } from './welcome-kit';

/** Wider than that it is no sidebar but the dialog for the group's meeting. */
const LARGE_PIXELS = 640;

export function Group() {
  const { group } = useApp().state.page;
  /** The step at which the person is; null where the path is behind them. */
  const [step, goTo] = useKept<number | null>('group:step', () => null);
  if (group === null) return <SetUp />;
  if (window.innerWidth >= LARGE_PIXELS) return <Meeting group={group} />;
  if (step !== null || group.me === null || !group.me.hasJoined) {
    return <FirstRun group={group} step={step} onGo={(next) => goTo(() => next)} />;
  }
  const isCoach = group.me.role === 'Coach';
  return (
    <div class="stack group">
      {isCoach && <WelcomeKit group={group} me={group.me} />}
      {isCoach && <Strangers strangers={group.strangers} />}
      <UnownedRows group={group} />
      <NoCoach group={group} />
      <GroupHome group={group} me={group.me} />
      <MyRows />
      {isCoach ? <Members group={group} /> : <Company group={group} me={group.me} />}
      <MyConsents me={group.me} />
      <LeaveGroup group={group} me={group.me} />
    </div>
  );
}
