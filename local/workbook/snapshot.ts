// A workbook as it is kept, and the one that somebody begins with: a single empty tab.
import { type IWorkbookData, LocaleType } from '@univerjs/core';
import { type Facts, newFacts } from './facts';

export interface WorkbookSnapshot {
  readonly univer: IWorkbookData;
  readonly facts: Facts;
}

/** What is chosen when a workbook is made. */
export interface NewWorkbook {
  readonly timeZone?: string | undefined;
  readonly locale?: string | undefined;
  readonly owner?: string | undefined;
  readonly name?: string | undefined;
  /** The name of its only tab. */
  readonly firstTab?: string | undefined;
}

export function newSnapshot({
  timeZone = 'Etc/UTC',
  locale = 'en_US',
  owner = 'me@example.com',
  name = 'Untitled spreadsheet',
  firstTab = 'Sheet1',
}: NewWorkbook): WorkbookSnapshot {
  const facts = newFacts('local-spreadsheet', timeZone, locale, owner);
  return { univer: emptyWorkbook(facts.id, name, firstTab), facts };
}

function emptyWorkbook(id: string, name: string, firstTab: string): IWorkbookData {
  const sheet = {
    id: '0',
    name: firstTab,
    rowCount: 1000,
    columnCount: 26,
    cellData: {},
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
  };
  return {
    id,
    name,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ['0'],
    sheets: { '0': sheet },
  };
}
