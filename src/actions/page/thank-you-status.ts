// How it stands with the thank-you notes: what is to be done, and whether the hourly drafts come.
import type { ThankYouStatus } from '../../calls';
import { otherEditors } from '../../google/book';
import { toReadableTime } from '../../google/time';
import { areHourlyDraftsOn } from '../../google/triggers';
import { type Memory, recall } from '../my-memory';
import { thankYouLines, type Viewer } from './describe';
import { look } from './look';
import type { SheetReading } from './read-sheet';

/** The notes as they are now, after something about them was switched. */
export function readThankYouStatus(): ThankYouStatus {
  const memory = recall();
  const { reading, viewer } = look(memory);
  return {
    hourlyDraftsOn: areHourlyDraftsOn(),
    otherEditors: otherEditors(reading.book, viewer.me.email),
    ...thankYouChange(reading, memory, viewer),
  };
}

type RunMemory = Pick<Memory, 'lastRun' | 'hourlyRanAt' | 'hourlyOnSince'>;

/** What of the notes may change while the page is open. */
export function thankYouChange(
  reading: SheetReading,
  { lastRun, hourlyRanAt, hourlyOnSince }: RunMemory,
  viewer: Viewer,
): Omit<ThankYouStatus, 'hourlyDraftsOn' | 'otherEditors'> {
  return {
    hourlyDraftsWanted: hourlyOnSince !== '',
    // Nothing but the last run is known of drafts that an older version turned on.
    hourlyCameAt:
      (hourlyRanAt > hourlyOnSince ? hourlyRanAt : hourlyOnSince) || lastRun?.at || null,
    lastRun: lastRun && {
      ...lastRun,
      atLocal: toReadableTime(new Date(lastRun.at), viewer.timeZone),
    },
    notes: noteLines(reading, viewer),
  };
}

export function noteLines(reading: SheetReading, viewer: Viewer): ThankYouStatus['notes'] {
  return thankYouLines(
    reading.interviews.map(({ record }) => record),
    () => reading.contacts.map(({ record }) => record),
    viewer,
  );
}
