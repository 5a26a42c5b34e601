// What depends on the person and on the account: permissions, hourly drafts, other editors, zones.
import { COMPOSE_SCOPE, PERMISSIONS } from '../permissions';
import { openWallClock } from '../wall-clock';
import type { PageFacts, SheetFacts } from './facts';
import { type CheckLine, type Fault, lineOf, plural } from './line';

/** Google's hours are rough, and a run that found the sheet busy leaves its hour out. */
export const MOST_HOURS_SINCE_A_RUN = 3;

export function checkPermissions({ missingScopes }: SheetFacts): CheckLine {
  const faults = PERMISSIONS.filter(({ scope }) => missingScopes.includes(scope)).map(
    ({ scope, words, use }): Fault => ({
      level: scope === COMPOSE_SCOPE ? 'look' : 'broken',
      sentence:
        scope === COMPOSE_SCOPE
          ? `You have not allowed “${words}”, so there are no drafts in your Gmail. Open in Gmail and Copy work without.`
          : `You have not allowed “${words}”. It is needed for ${use}.`,
      told: `${scope.split('/').pop()} is not granted`,
      remedy: 'allow',
    }),
  );
  return lineOf('permissions', 'Permissions', faults, { sentence: 'All that it needs are given.' });
}

export function checkHourlyDrafts(
  { triggers, lastRunAt, lastRunResult, missingScopes }: SheetFacts,
  { now }: PageFacts,
): CheckLine {
  const since = (now.getTime() - Date.parse(lastRunAt ?? '')) / 3_600_000;
  const hours = Number.isNaN(since) ? null : since;
  const ago = hours === null ? 'never' : agoOf(hours);
  const faults: Fault[] = [];
  if (triggers !== null && triggers > 1) {
    faults.push({
      level: 'look',
      sentence: `There are ${triggers} hourly triggers where one is enough. Turn hourly drafts off and on again.`,
      told: `${triggers} triggers`,
      remedy: 'hourly',
    });
  }
  if (triggers !== null && triggers > 0 && (hours === null || hours > MOST_HOURS_SINCE_A_RUN)) {
    faults.push({
      level: 'broken',
      sentence: `They are on, but ran last ${ago}. Google sometimes switches them off without a word: turn them off and on again.`,
      told: `on, ran ${ago}`,
      remedy: 'hourly',
    });
  } else if (triggers && missingScopes.includes(COMPOSE_SCOPE)) {
    faults.push({
      level: 'broken',
      sentence: 'They are on, but drafts in your Gmail are not allowed, so they do nothing.',
      told: 'on, without permission',
      remedy: 'allow',
    });
  }
  return lineOf('hourly', 'Hourly drafts', faults, {
    sentence: triggers
      ? `On, and run as you. Last run ${ago}: ${lastRunResult}`
      : 'Off for you. Notes are drafted when you press the button.',
    told: triggers ? `on, ran ${ago}` : 'off',
  });
}

function agoOf(hours: number): string {
  if (hours < 1) return 'within the hour';
  return hours < 48
    ? `${plural(Math.floor(hours), 'hour')} ago`
    : `${plural(Math.floor(hours / 24), 'day')} ago`;
}

export function checkEditors({ otherEditors, triggers }: SheetFacts): CheckLine {
  const isWatched = (triggers ?? 0) > 0;
  const safe =
    'They can change its script too, and your hourly drafts run it: keep them on only if you trust everyone here.';
  const faults: Fault[] = [];
  if (isWatched && otherEditors === null) {
    faults.push({
      level: 'look',
      sentence: `Google does not tell who else can edit this sheet. ${safe}`,
      told: 'unknown, with hourly drafts on',
    });
  } else if (isWatched && otherEditors !== null && otherEditors > 0) {
    faults.push({
      level: 'look',
      sentence: `${otherEditors === 1 ? '1 other person' : `${otherEditors} other people`} can edit this sheet. ${safe}`,
      told: `${plural(otherEditors, 'other')}, with hourly drafts on`,
    });
  }
  const count = otherEditors ?? 0;
  return lineOf('editors', 'Who can edit', faults, {
    sentence:
      otherEditors === null
        ? 'Google does not tell who else can.'
        : count === 0
          ? 'Only you.'
          : `You and ${count === 1 ? '1 other person' : `${count} other people`}.`,
    told: otherEditors === null ? 'unknown' : plural(count, 'other'),
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
  const told = `${isOtherTime ? 'sheet and computer differ' : 'sheet and computer agree'}, script ${scriptZone}`;
  const faults: Fault[] = isOtherTime
    ? [
        {
          level: 'look',
          sentence: `Times in this sheet are those of ${place(sheetZone)} (${there.slice(11)} now); your computer is in ${place(browserZone)} (${here.slice(11)}). To change that, choose File ▸ Settings.`,
          told,
        },
      ]
    : [];
  return lineOf('zones', 'Time zone', faults, {
    sentence: `This sheet and your computer agree: ${place(sheetZone)}.`,
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
    'Settings',
    hasName
      ? []
      : [
          {
            level: 'look',
            sentence: 'Your name is missing, and letters end with it.',
            told: 'no name',
            remedy: 'settings',
          },
        ],
    { sentence: 'Your letters can end with your name.' },
  );
}
