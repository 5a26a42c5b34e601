// When formulas are done. The engine waits 100 ms after a change and then calculates in pieces; a
// reader has to wait for the end of the calculation that covers the last change.
import type { ICommandService, IDisposable } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';

/** After this long a reader gets what is there: a circular formula must not hold it for ever. */
const PATIENCE_MS = 30_000;
/** Changes that touch no formula start no calculation: so long is waited for one to start. */
const START_MS = 160;

export class Calculation {
  private dirty = false;
  private running = false;
  private readonly waiting = new Set<() => void>();
  private readonly subscription: IDisposable;

  constructor(commands: ICommandService) {
    this.subscription = commands.onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.dirty = false;
        this.running = true;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        const notice = command.params as ISetFormulaCalculationNotificationMutation;
        if (isEnd(notice.functionsExecutedState)) this.end();
      }
    });
  }

  /** Says that cells changed. */
  markDirty(): void {
    this.dirty = true;
  }

  async settled(): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while ((this.dirty || this.running) && Date.now() < deadline) {
      await this.nextEnd(this.running ? PATIENCE_MS : START_MS);
      if (!this.running) this.dirty = false;
    }
  }

  dispose(): void {
    this.subscription.dispose();
    for (const resolve of this.waiting) resolve();
  }

  private end(): void {
    this.running = false;
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }

  private nextEnd(patienceMs: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, patienceMs);
      this.waiting.add(done);
    });
  }
}

function isEnd(state: FormulaExecutedStateType | undefined): boolean {
  return state !== undefined && state !== FormulaExecutedStateType.INITIAL;
}
