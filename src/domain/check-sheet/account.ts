// What depends on the person and on the account: permissions, hourly drafts, other editors, zones.
import {
  editorLines,
  hourlyLines,
  permissionLines,
  settingsLines,
  zoneLines,
} from '#words/check-lines';
import { COMPOSE_SCOPE, PERMISSIONS } from '../permissions';
import { openWallClock } from '../wall-clock';
import type { PageFacts, SheetFacts } from './facts';
import { type CheckLine, type Fault, lineOf } from './line';

/** Google's hours are rough, and a run that found the sheet busy leaves its hour out. */
export const MOST_HOURS_SINCE_A_RUN = 3;

export function checkPermissions({ missingScopes }: SheetFacts): CheckLine {
  const faults = PERMISSIONS.filter(({ scope }) => missingScopes.includes(scope)).map(
    ({ scope, words, use }): Fault => ({
      level: scope === COMPOSE_SCOPE ? 'look' : 'broken',
      sentence:
        scope === COMPOSE_SCOPE
          ? permissionLines.noDrafts(words)
          : permissionLines.missing(words, use),
      told: permissionLines.toldMissing(scope.split('/').pop() ?? scope),
      remedy: 'allow',
    }),
  );
  return lineOf('permissions', permissionLines.title, faults, { sentence: permissionLines.fine });
}

export function checkHourlyDrafts(
  { triggers, lastRunAt, lastRunResult, missingScopes }: SheetFacts,
  { now }: PageFacts,
): CheckLine {
  const since = (now.getTime() - Date.parse(lastRunAt ?? '')) / 3_600_000;
  const hours = Number.isNaN(since) ? null : since;
  const ago = hourlyLines.ago(hours);
  const faults: Fault[] = [];
  if (triggers !== null && triggers > 1) {
    faults.push({
      level: 'look',
      sentence: hourlyLines.tooMany(triggers),
      told: hourlyLines.toldTooMany(triggers),
      remedy: 'hourly',
    });
  }
  if (triggers !== null && triggers > 0 && (hours === null || hours > MOST_HOURS_SINCE_A_RUN)) {
    faults.push({
      level: 'broken',
      sentence: hourlyLines.stayedAway(ago),
      told: hourlyLines.toldOn(ago),
      remedy: 'hourly',
    });
  } else if (triggers && missingScopes.includes(COMPOSE_SCOPE)) {
    faults.push({
      level: 'broken',
      sentence: hourlyLines.notAllowed,
      told: hourlyLines.toldNotAllowed,
      remedy: 'allow',
    });
  }
  return lineOf('hourly', hourlyLines.title, faults, {
    sentence: triggers ? hourlyLines.on(ago, lastRunResult) : hourlyLines.off,
    told: triggers ? hourlyLines.toldOn(ago) : hourlyLines.toldOff,
  });
}

export function checkEditors({ otherEditors, triggers }: SheetFacts): CheckLine {
  const isWatched = (triggers ?? 0) > 0;
  const faults: Fault[] = [];
  if (isWatched && otherEditors === null) {
    faults.push({
      level: 'look',
      sentence: editorLines.unknownButTrusted,
      told: editorLines.toldUnknownButTrusted,
    });
  } else if (isWatched && otherEditors !== null && otherEditors > 0) {
    faults.push({
      level: 'look',
      sentence: editorLines.othersTrusted(otherEditors),
      told: editorLines.toldOthersTrusted(otherEditors),
    });
  }
  return lineOf('editors', editorLines.title, faults, {
    sentence:
      otherEditors === null
        ? editorLines.unknown
        : otherEditors === 0
          ? editorLines.onlyYou
          : editorLines.you(otherEditors),
    told: otherEditors === null ? editorLines.toldUnknown : editorLines.toldOthers(otherEditors),
  });
}

/** The script's own zone is told in the report alone: nothing here ever uses it. */
export function checkZones(
  { sheetZone, scriptZone }: SheetFacts,
  { browserZone, now }: PageFacts,
): CheckLine {
  const there = clockIn(sheetZone, now);
  const here = clockIn(browserZone, now);
  const isOtherTime = there !== null && here !== null && there !== here;
  const told = zoneLines.told(isOtherTime, scriptZone);
  const faults: Fault[] = isOtherTime
    ? [
        {
          level: 'look',
          sentence: zoneLines.differ(
            place(sheetZone),
            there.slice(11),
            place(browserZone),
            here.slice(11),
          ),
          told,
        },
      ]
    : [];
  return lineOf('zones', zoneLines.title, faults, {
    sentence: zoneLines.agree(place(sheetZone)),
    told,
  });
}

/** null where this runtime does not know the zone: better no warning than a wrong one. */
function clockIn(zone: string, now: Date): string | null {
  try {
    return openWallClock(zone)(now);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** "America/New_York" → "New York" */
const place = (zone: string) => (zone.split('/').pop() ?? zone).replace(/_/g, ' ');

export function checkSettings({ hasName }: SheetFacts): CheckLine {
  return lineOf(
    'settings',
    settingsLines.title,
    hasName
      ? []
      : [
          {
            level: 'look',
            sentence: settingsLines.noName,
            told: settingsLines.toldNoName,
            remedy: 'settings',
          },
        ],
    { sentence: settingsLines.fine },
  );
}
