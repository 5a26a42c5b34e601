// Protected ranges and tabs: who may not edit is refused with Google's text. A warning-only
// protection holds back nobody, and the owner may always edit.
import { ServiceError } from '../runtime/host';
import { type Block, intersect, subtract } from './block';
import type { ProtectionFact } from './facts';
import type { Workbook } from './workbook';

const REFUSAL =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export function canEditDespite(book: Workbook, as: string, protection: ProtectionFact): boolean {
  const { owner } = book.facts;
  return (
    protection.warningOnly ||
    isSame(as, owner) ||
    protection.editors.some((each) => isSame(each, as))
  );
}

/** Whether the person may write to every cell of the block. */
export function canEdit(book: Workbook, as: string, block: Block): boolean {
  return book.facts.protections.every(
    (protection) => canEditDespite(book, as, protection) || !covers(protection, block),
  );
}

/** @throws ServiceError where a protection keeps the person from writing to the block */
export function refuseProtected(book: Workbook, as: string, block: Block): void {
  if (!canEdit(book, as, block)) throw new ServiceError(REFUSAL);
}

function covers(protection: ProtectionFact, block: Block): boolean {
  const cut = intersect(protection.block, block);
  if (cut === null) return false;
  const left = protection.unprotected.reduce<Block[]>(
    (parts, hole) => parts.flatMap((part) => subtract(part, hole)),
    [cut],
  );
  return left.length > 0;
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
