/** What is wrong with a script for Apps Script, each with its line; `calls` are those that may be made. */
export function checkScript(code: string, calls: ReadonlySet<string>): string[];
/** What HtmlService would cut out of a page. */
export function checkPage(page: string): string[];
