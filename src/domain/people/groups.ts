// Puts numbered things into groups, a pair at a time (union-find): what is linked, however far
// round, ends in one group. Next to linear.

export class Groups {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, index) => index);
  }

  /** The first, lowest number of the group that `index` is in. */
  firstOf(index: number): number {
    let first = index;
    for (let next = this.parents[first]; next !== undefined && next !== first; ) {
      first = next;
      next = this.parents[first];
    }
    // Next time the way is short.
    for (let at = index; at !== first; ) {
      const next = this.parents[at] ?? first;
      this.parents[at] = first;
      at = next;
    }
    return first;
  }

  join(one: number, other: number): void {
    const a = this.firstOf(one);
    const b = this.firstOf(other);
    this.parents[Math.max(a, b)] = Math.min(a, b);
  }
}
