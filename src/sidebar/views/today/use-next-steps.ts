// The next steps as they are now, worked out anew when the sheet, the settings or the hour changes.
import { useCallback } from 'preact/hooks';
import { type NextSteps, nextStepsInPieces } from '../../../domain/next-steps/next-steps';
import { useApp } from '../../app-context';
import { useInPieces } from '../../parts/use-in-pieces';

/** @returns null while they are worked out for the first time, which shows among thousands of people */
export function useNextSteps(nowLocal: string): NextSteps | null {
  const { people, talks, page } = useApp().state;
  const { settings } = page;
  const begin = useCallback(
    () => nextStepsInPieces({ people, talks, settings, nowLocal }),
    [people, talks, settings, nowLocal],
  );
  return useInPieces(begin);
}
