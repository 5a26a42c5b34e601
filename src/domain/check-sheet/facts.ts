// What is looked up for a check of the sheet. All JSON: it crosses to the page, which judges it.
import type { Template } from '../records';

/** One tab of the add-on's. */
export interface TabFacts {
  readonly name: string;
  readonly isThere: boolean;
  /** Headers of ours that no column has. */
  readonly missing: readonly string[];
  /** Headers of ours that several columns have. */
  readonly twice: readonly string[];
  /** Headers of columns that are not ours. */
  readonly others: readonly string[];
  /** Records, without the header. */
  readonly rows: number;
  readonly rowsWithoutId: number;
  /** Rows that have the ID of another row. */
  readonly rowsWithCopiedId: number;
  /** Columns whose dropdown, checkbox or date rule is gone from the first row. */
  readonly withoutRule: readonly string[];
  /** Columns that refuse other values instead of warning: a refusal stops whole writes. */
  readonly refusing: readonly string[];
}

export interface SheetFacts {
  readonly version: string;
  readonly tabs: readonly TabFacts[];
  /** Names of the tabs that are not the add-on's, with how many headers each shares with one of ours. */
  readonly otherTabs: readonly { readonly name: string; readonly looksLike: string }[];
  /** Talks whose contact is not in Contacts. */
  readonly talksOfNobody: number;
  /** Cells of all tabs, also empty ones. */
  readonly cells: number;
  readonly templates: readonly Template[];
  /** Scopes of the manifest that this person has not granted. */
  readonly missingScopes: readonly string[];
  /** Google's page where they can be granted; '' where nothing is missing. */
  readonly allowUrl: string;
  /** Hourly triggers of this person; null where the permission for triggers is missing. */
  readonly triggers: number | null;
  /** Instant of the last hourly run, ISO 8601; null where there was none. */
  readonly lastRunAt: string | null;
  /** How the last run went, as a sentence; ''. */
  readonly lastRunResult: string;
  readonly hasName: boolean;
  /** Other people who can edit; null where Google does not tell. */
  readonly otherEditors: number | null;
  /** Zones as Google names them: "America/New_York". */
  readonly sheetZone: string;
  readonly scriptZone: string;
  /** Characters of this person's private store: all of it, and the longest value. */
  readonly storeSize: number;
  readonly longestValue: number;
}

/** What only the page knows. */
export interface PageFacts {
  /** The zone of the browser: "Europe/Berlin". */
  readonly browserZone: string;
  readonly now: Date;
}
