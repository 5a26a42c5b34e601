import type { Workbook } from '../workbook/workbook';
export function fillSheet(_w: Workbook, _p: string, _now: Date): void {}
