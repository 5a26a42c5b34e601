// What keeps the hourly drafts from coming, by what the page knows now.
import type { PageData } from '../../../calls';
import { type HourlyTrouble, hourlyTrouble } from '../../../domain/hourly-trouble';
import { isRunTooOld } from './run-age';

type Known = Pick<PageData, 'thankYous' | 'canDraftInGmail' | 'consentUrl' | 'timeZone'>;

/** @param nowLocal "2026-11-24T09:30" in the spreadsheet's zone: the page may be open for days */
export function troubleNow(page: Known, nowLocal: string): HourlyTrouble | null {
  const { hourlyDraftsOn, hourlyDraftsWanted, hourlyCameAt, lastRun } = page.thankYous;
  return hourlyTrouble({
    isOn: hourlyDraftsOn,
    isWanted: hourlyDraftsWanted,
    canDraft: page.canDraftInGmail,
    needsConsent: page.consentUrl !== '',
    isOverdue: hourlyCameAt !== null && isRunTooOld(hourlyCameAt, page.timeZone, nowLocal),
    stopReason: lastRun?.stopReason ?? '',
  });
}
