// Protection of a range or a tab.
import { ServiceError } from '../../runtime/host';
import type { Block } from '../../workbook/block';
import type { ProtectionFact } from '../../workbook/facts';
import type { NamedBlock } from '../../workbook/names';
import type { Book } from './book';
import { ENUMS, type EnumValue } from './enums';
import { expose } from './expose';
import { blockOf } from './range-place';
import { emailOf, makeUser } from './user';

class Protection {
  constructor(
    readonly book: Book,
    public fact: ProtectionFact,
  ) {}

  getDescription(): string {
    return this.fact.description;
  }

  setDescription(description: string): this {
    return change(this, { description });
  }

  getProtectionType(): EnumValue {
    return ENUMS.ProtectionType[this.fact.type];
  }

  getRange(): object {
    return this.book.makers.range(this.fact.block);
  }

  setRange(range: object): this {
    return change(this, { block: blockOf(range), rangeName: null });
  }

  /** null where the range was not given by a name. */
  getRangeName(): string | null {
    return this.fact.rangeName ?? null;
  }

  setRangeName(name: string): this {
    const named = this.book.ask<NamedBlock[]>('rules.names').find((each) => each.name === name);
    if (!named) throw new ServiceError(`There is no range named ${name}.`);
    return change(this, { block: named.block, rangeName: name });
  }

  setNamedRange(named: object): this {
    return this.setRangeName((named as { getName(): string }).getName());
  }

  isWarningOnly(): boolean {
    return this.fact.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    return change(this, { warningOnly });
  }

  canEdit(): boolean {
    return this.book.ask('facts.canEditProtection', this.fact.id);
  }

  canDomainEdit(): boolean {
    return false;
  }

  setDomainEdit(_editable: boolean): this {
    return this;
  }

  getEditors(): object[] {
    return this.fact.editors.map((email) => makeUser(this.book.host, email));
  }

  addEditor(user: unknown): this {
    return change(this, { editors: [...this.fact.editors, emailOf(user)] });
  }

  addEditors(users: readonly unknown[]): this {
    return change(this, { editors: [...this.fact.editors, ...users.map(emailOf)] });
  }

  removeEditor(user: unknown): this {
    return change(this, { editors: this.fact.editors.filter((each) => each !== emailOf(user)) });
  }

  removeEditors(users: readonly unknown[]): this {
    const gone = users.map(emailOf);
    return change(this, { editors: this.fact.editors.filter((each) => !gone.includes(each)) });
  }

  getUnprotectedRanges(): object[] {
    return this.fact.unprotected.map((block) => this.book.makers.range(block));
  }

  setUnprotectedRanges(ranges: readonly object[]): this {
    const unprotected: Block[] = ranges.map(blockOf);
    return change(this, { unprotected });
  }

  remove(): void {
    this.book.ask('facts.removeProtection', this.fact.id);
  }
}

function change<P extends Protection>(protection: P, difference: Partial<ProtectionFact>): P {
  protection.fact = { ...protection.fact, ...difference };
  protection.book.ask('facts.changeProtection', protection.fact.id, difference);
  return protection;
}

export function makeProtection(book: Book, fact: ProtectionFact): object {
  return expose(book.host, new Protection(book, fact), { name: 'Protection' });
}
