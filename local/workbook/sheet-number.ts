// The number that scripts know a tab by.

/** Tabs made by scripts have a number in text for their id; those made in the page, letters. */
export function sheetNumber(sheetId: string): number {
  if (/^\d{1,15}$/.test(sheetId)) return Number(sheetId);
  let hash = 7;
  for (const letter of sheetId) hash = (hash * 31 + letter.charCodeAt(0)) % 2_147_483_647;
  return hash;
}
