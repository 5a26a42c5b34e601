// Lists of records that are kept up to date piece by piece.

/** The list with newer records in the place of older ones of the same ID, unknown ones at its end. */
export function mergeById<T extends { readonly id: string }>(
  records: readonly T[],
  newer: readonly T[],
): readonly T[] {
  if (newer.length === 0) return records;
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const record of newer) byId.set(record.id, record);
  return [...byId.values()];
}
