// One figure of a week against its aim, as a bar beside its words.

export interface WeekBarProps {
  readonly label: string;
  readonly count: number;
  /** 0 for none: then the bar is full from one on. */
  readonly aim: number;
  readonly told: string;
}

export function WeekBar({ label, count, aim, told }: WeekBarProps) {
  const share = Math.min(1, count / Math.max(1, aim));
  return (
    <div class="week-bar">
      <span>{label}</span>
      <span class="week-track" aria-hidden="true">
        <span class={share === 1 ? 'week-full' : ''} style={{ width: `${share * 100}%` }} />
      </span>
      <span class="week-told">{told}</span>
    </div>
  );
}
