// Why hourly drafts do not come, as far as it can be told. Google stops them without a word: it
// takes a permission back, switches a trigger off, or has no computer time left for the day.

export type HourlyTrouble =
  /** The permission to make drafts is gone. */
  | 'no-permission'
  /** Another permission is missing: the add-on was updated, or one was left out. */
  | 'asks-again'
  /** The trigger is gone, and the person did not turn it off here. */
  | 'switched-off'
  /** The trigger is there, and does not run. */
  | 'stayed-away'
  /** The last run came, and Google's daily allowance was used up. */
  | 'used-up'
  /** The last run came, and something stopped it. */
  | 'stopped';

/** Why a run did not get to its end; '' where it did. */
export type StopReason = '' | 'permission' | 'quota' | 'google';

export interface HourlyFacts {
  /** The trigger is there. */
  readonly isOn: boolean;
  /** The person turned them on in this sheet, and did not turn them off. */
  readonly isWanted: boolean;
  readonly canDraft: boolean;
  readonly needsConsent: boolean;
  /** No hourly run came for longer than Google's hours may take. */
  readonly isOverdue: boolean;
  /** Of the last run, by the hour or by a click. */
  readonly stopReason: StopReason;
}

/** null where all is well, or where the person wants no hourly drafts. The gravest comes first. */
export function hourlyTrouble(facts: HourlyFacts): HourlyTrouble | null {
  if (!facts.isWanted && !facts.isOn) return null;
  if (!facts.canDraft) return 'no-permission';
  if (facts.needsConsent) return 'asks-again';
  if (!facts.isOn) return 'switched-off';
  if (facts.isOverdue) return 'stayed-away';
  if (facts.stopReason === 'quota') return 'used-up';
  // A permission that was missing then is there now, or it would have been told above.
  return facts.stopReason === 'google' ? 'stopped' : null;
}
