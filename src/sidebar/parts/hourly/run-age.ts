// Has the hourly run stayed away? Google switches triggers off without a word.
import { openWallClock } from '../../../domain/wall-clock';
import { addMinutes } from '../local-time';

/** Google's hours are rough; a run that found the sheet busy leaves its hour out. */
const MOST_HOURS = 3;

/**
 * @param ranAt instant, ISO 8601
 * @param nowLocal "2026-11-24T09:30" in the zone
 */
export function isRunTooOld(ranAt: string, timeZone: string, nowLocal: string): boolean {
  try {
    const ranAtLocal = openWallClock(timeZone)(new Date(ranAt));
    return addMinutes(ranAtLocal, MOST_HOURS * 60) < nowLocal;
  } catch (error) {
    // A zone that this browser does not know: better no warning than a wrong one.
    if (error instanceof RangeError) return false;
    throw error;
  }
}
