// What somebody on the list of the group finds: tell the others something, what they say, the week.
import type { GroupState, MemberLine } from '../../../domain/group/group-state';
import { CoachOverview } from './coach-overview';
import { DigestPart } from './digest-part';
import { GatherSheets } from './gather-sheets';
import { MyWeek } from './my-week';
import { ShareSomething } from './share-something';
import { WinFeed } from './win-feed';

export function GroupHome({ group, me }: { readonly group: GroupState; readonly me: MemberLine }) {
  const isCoach = me.role === 'Coach';
  const own = group.progress.find(({ memberEmail }) => memberEmail === me.email);
  if (isCoach) {
    return (
      <>
        <WinFeed wins={group.wins} isCoach />
        <CoachOverview group={group} />
        <GatherSheets gathered={group.gathered ?? []} />
        {group.digest && <DigestPart digest={group.digest} />}
        <ShareSomething />
      </>
    );
  }
  return (
    <>
      <ShareSomething />
      <MyWeek me={me} figures={own?.figures ?? null} />
      <WinFeed wins={group.wins} isCoach={false} />
    </>
  );
}
