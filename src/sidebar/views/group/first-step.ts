// What each of the first steps is given.
import type { GroupState } from '../../../domain/group/group-state';

export const WANTED_PEOPLE = 3;

export interface StepProps {
  readonly group: GroupState;
  readonly onNext: () => void;
}
