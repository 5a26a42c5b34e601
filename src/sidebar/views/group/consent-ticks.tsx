// The two things that a member may agree to beyond what the shared sheet shows anyway.
import type { Membership } from '../../../calls';
import { Tick } from '../../parts/choice';
import { consentWords as words } from './words-join';

export type Consents = Pick<Membership, 'coachMayLook' | 'introduces'>;

export interface ConsentTicksProps {
  readonly value: Consents;
  readonly onChange: (value: Consents) => void;
}

export function ConsentTicks({ value, onChange }: ConsentTicksProps) {
  return (
    <div class="stack consents">
      <Tick
        label={words.coachMayLook}
        hint={words.coachMayLookHint}
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
