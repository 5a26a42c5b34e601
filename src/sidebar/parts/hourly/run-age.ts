// Has the hourly run stayed away? Google switches triggers off without a word.
import { MOST_HOURS_SINCE_A_RUN } from '../../../domain/check-sheet/account';
import { openWallClock } from '../../../domain/wall-clock';
import { addMinutes } from '../local-time';

/**
 * @param ranAt instant, ISO 8601
 * @param nowLocal "2026-11-24T09:30" in the zone
 */
export function isRunTooOld(ranAt: string, timeZone: string, nowLocal: string): boolean {
  try {
    const ranAtLocal = openWallClock(timeZone)(new Date(ranAt));
    return addMinutes(ranAtLocal, MOST_HOURS_SINCE_A_RUN * 60) < nowLocal;
  } catch (error) {
    // A zone that this browser does not know: better no warning than a wrong one.
    if (error instanceof RangeError) return false;
    throw error;
  }
}
