// One line of the check: what was looked at, how it stands, and what to do.

/** `look`: it works, and may not do what the person expects. `broken`: something does not work. */
export type Level = 'fine' | 'look' | 'broken';

/** What a button can do about it. */
export type Remedy = 'set-up' | 'settings' | 'allow' | 'hourly';

export interface CheckLine {
  readonly key: string;
  readonly level: Level;
  /** What was looked at: "Columns". */
  readonly title: string;
  /** One sentence each: how it stands and what to do. May name what people wrote. */
  readonly sentences: readonly string[];
  readonly remedy: Remedy | null;
  /** For the report: how it stands, without a word that a person wrote. */
  readonly told: string;
}

/** Something that was found. */
export interface Fault {
  readonly level: Exclude<Level, 'fine'>;
  readonly sentence: string;
  readonly told: string;
  readonly remedy?: Remedy;
}

/** The worst of the faults decides; without any it is fine. */
export function lineOf(
  key: string,
  title: string,
  faults: readonly Fault[],
  fine: { readonly sentence: string; readonly told?: string },
): CheckLine {
  if (faults.length === 0) {
    const told = fine.told ?? '';
    return { key, title, level: 'fine', sentences: [fine.sentence], remedy: null, told };
  }
  return {
    key,
    title,
    level: faults.some(({ level }) => level === 'broken') ? 'broken' : 'look',
    sentences: faults.map(({ sentence }) => sentence),
    remedy: faults.find(({ remedy }) => remedy !== undefined)?.remedy ?? null,
    told: faults.map(({ told }) => told).join('; '),
  };
}
