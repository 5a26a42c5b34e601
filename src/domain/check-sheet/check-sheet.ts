// The check of a sheet: every line of it, the worst first, and the report to copy.
import { reportWords } from '#words/check-lines';
import {
  checkEditors,
  checkHourlyDrafts,
  checkPermissions,
  checkSettings,
  checkZones,
} from './account';
import type { PageFacts, SheetFacts } from './facts';
import { checkLimits } from './limits';
import type { CheckLine, Level } from './line';
import { checkIds, checkTemplates } from './records';
import { checkColumns, checkRules, checkTabs } from './tabs-and-columns';

const ORDER: readonly Level[] = ['broken', 'look', 'fine'];

/** Every line of the check; those that need something come first, otherwise in a fixed order. */
export function checkSheet(facts: SheetFacts, page: PageFacts): readonly CheckLine[] {
  const lines = [
    checkPermissions(facts),
    checkTabs(facts),
    checkColumns(facts),
    checkRules(facts),
    checkIds(facts),
    checkTemplates(facts),
    checkSettings(facts),
    checkHourlyDrafts(facts, page),
    checkEditors(facts),
    checkZones(facts, page),
    checkLimits(facts),
  ];
  return ORDER.flatMap((level) => lines.filter((line) => line.level === level));
}

/**
 * The check as plain text for somebody who helps. It holds nothing that a person wrote: no name, no
 * address, no template, no tab or column of their own.
 */
export function reportOf(
  lines: readonly CheckLine[],
  { version }: SheetFacts,
  { now }: PageFacts,
): string {
  return [
    reportWords.head(version, `${now.toISOString().slice(0, 16)}Z`),
    ...lines.map(({ title, level, told }) => reportWords.line(title, level, told)),
  ].join('\n');
}
