// The two things that a member may agree to beyond what the shared sheet shows anyway.

import { consentWords as words } from '#words/group-join';
import type { Membership } from '../../../calls';
import { Tick } from '../../parts/choice';

export type Consents = Pick<Membership, 'coachMayLook' | 'introduces'>;

export interface ConsentTicksProps {
  readonly value: Consents;
  /** A coach is not looked after, but counted. */
  readonly isCoach?: boolean;
  readonly onChange: (value: Consents) => void;
}

export function ConsentTicks({ value, isCoach = false, onChange }: ConsentTicksProps) {
  return (
    <div class="stack consents">
      <Tick
        label={isCoach ? words.countMe : words.coachMayLook}
        hint={isCoach ? words.countMeHint : words.coachMayLookHint}
        isOn={value.coachMayLook}
        onChange={(coachMayLook) => onChange({ ...value, coachMayLook })}
      />
      <Tick
        label={words.introduces}
        hint={words.introducesHint}
        isOn={value.introduces}
        onChange={(introduces) => onChange({ ...value, introduces })}
      />
    </div>
  );
}
