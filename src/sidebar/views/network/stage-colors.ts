// The colours of the stages, as in the sheet. They are the same on light and on dark, and go into the
// files that are saved.
import type { Stage } from '../../../domain/records';

export interface NodeColor {
  readonly fill: string;
  readonly text: string;
}

const COLORS: Readonly<Record<Stage, NodeColor>> = {
  'To ask': { fill: '#f1f3f4', text: '#4a4f54' },
  Asked: { fill: '#fef7e0', text: '#7a4f01' },
  Scheduled: { fill: '#e8f0fe', text: '#174ea6' },
  Met: { fill: '#f3e8fd', text: '#681da8' },
  Thanked: { fill: '#e6f4ea', text: '#0d652d' },
  'Keeping in touch': { fill: '#e4f7fb', text: '#075e6b' },
  Declined: { fill: '#fce8e6', text: '#a50e0e' },
};

/** White for an introducer who is in no row. */
export function colorOf(stage: Stage | undefined): NodeColor {
  return stage === undefined ? { fill: '#ffffff', text: '#4a4f54' } : COLORS[stage];
}
