// The next steps as they are now, worked out anew when the sheet, the settings or the hour changes.
import { useMemo } from 'preact/hooks';
import { type NextSteps, nextSteps } from '../../../domain/next-steps/next-steps';
import { useApp } from '../../app-context';

export function useNextSteps(nowLocal: string): NextSteps {
  const { people, talks, page } = useApp().state;
  const { settings } = page;
  return useMemo(
    () => nextSteps({ people, talks, settings, nowLocal }),
    [people, talks, settings, nowLocal],
  );
}
