// Whose record is it? In a sheet of one's own everything is; in a group, what bears one's address.

/** Who is at work. */
export interface Me {
  /** Lower case. */
  readonly email: string;
  /** In a group a row without an owner is nobody's, until somebody takes it. */
  readonly isInGroup: boolean;
}

/** May this person's add-on act on the record? */
export function isMine(record: { readonly owner: string }, me: Me): boolean {
  return record.owner === me.email || (record.owner === '' && !me.isInGroup);
}

/**
 * May the page of this person show the record? In a group only their own; where a sheet is shared
 * without a group also those of others, which their add-on never changes.
 */
export function mayShow(record: { readonly owner: string }, me: Me): boolean {
  return !me.isInGroup || isMine(record, me);
}
