// The aims for a week: two small numbers side by side.

import { setUpWords as words } from '#words/group-set-up';
import { TextField } from '../../parts/field';

const MOST_A_WEEK = 100;

/** As they are typed. */
export interface Aims {
  readonly requests: string;
  readonly talks: string;
}

export interface AimFieldsProps {
  readonly value: Aims;
  readonly onChange: (part: Partial<Aims>) => void;
}

export function AimFields({ value, onChange }: AimFieldsProps) {
  return (
    <div class="aims">
      <TextField
        label={words.requests}
        type="number"
        min={0}
        max={MOST_A_WEEK}
        value={value.requests}
        problem={readAim(value.requests) === null ? words.aimProblem : undefined}
        onChange={(requests) => onChange({ requests })}
      />
      <TextField
        label={words.talks}
        type="number"
        min={0}
        max={MOST_A_WEEK}
        value={value.talks}
        problem={readAim(value.talks) === null ? words.aimProblem : undefined}
        onChange={(talks) => onChange({ talks })}
      />
    </div>
  );
}

/** Both as numbers; null where one of them is none from 0 to 100. */
export function readAims({ requests, talks }: Aims) {
  const weeklyRequests = readAim(requests);
  const weeklyInterviews = readAim(talks);
  if (weeklyRequests === null || weeklyInterviews === null) return null;
  return { weeklyRequests, weeklyInterviews };
}

function readAim(typed: string): number | null {
  const text = typed.trim();
  return /^\d{1,3}$/.test(text) && Number(text) <= MOST_A_WEEK ? Number(text) : null;
}
