// Drafting what is due, a few notes a call: so it is seen how far it is, and it can be stopped.

export interface DraftProgress {
  readonly drafted: number;
  /** Notes that were due when it began. */
  readonly total: number;
}

export interface DraftEnd extends DraftProgress {
  readonly isStopped: boolean;
  /** Why it broke off; '' where it did not. */
  readonly problem: string;
}

export interface DraftSteps {
  /** Drafts a few and tells how many. */
  readonly draft: () => Promise<number>;
  readonly onProgress: (progress: DraftProgress) => void;
  readonly isStopped: () => boolean;
  readonly messageOf: (error: unknown) => string;
}

/**
 * Goes on until nothing is left, or until a call drafts nothing: then the list says what is in the
 * way. Never rejects: what was drafted before a failure is drafted.
 */
export async function draftInPieces(total: number, steps: DraftSteps): Promise<DraftEnd> {
  let drafted = 0;
  const end = (isStopped: boolean, problem = ''): DraftEnd => {
    return { drafted, total, isStopped, problem };
  };
  while (drafted < total) {
    if (steps.isStopped()) return end(true);
    steps.onProgress({ drafted, total });
    try {
      const made = await steps.draft();
      if (made === 0) break;
      drafted += made;
    } catch (error) {
      return end(false, steps.messageOf(error));
    }
  }
  return end(false);
}
