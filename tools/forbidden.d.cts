/** @throws Error that names the first line which could send, or reach beyond the sheet. */
export function refuseForbidden(fileName: string, code: string): void;
