// When formulas are done. The engine gathers changes for 100 ms and then calculates in pieces; a
// reader has to wait until nothing is gathered and nothing runs.
import type { ICommandService, IDisposable } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { TriggerCalculationController } from '@univerjs/sheets-formula';

/** After this long a reader gets what is there: a circular formula must not hold it for ever. */
const PATIENCE_MS = 30_000;
/** The engine says when it starts and ends; this only bounds the wait for a start. */
const LOOK_AGAIN_MS = 50;

export class Calculation {
  private running = 0;
  private readonly waiting = new Set<() => void>();
  private readonly subscription: IDisposable;

  constructor(
    commands: ICommandService,
    /** The engine has it only once there is a workbook. */
    private readonly trigger: () => TriggerCalculationController,
  ) {
    this.subscription = commands.onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.running += 1;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        const notice = command.params as ISetFormulaCalculationNotificationMutation;
        if (isEnd(notice.functionsExecutedState)) this.end();
      }
    });
  }

  async settled(): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (this.isPending() && Date.now() < deadline) await this.nextEnd();
  }

  dispose(): void {
    this.subscription.dispose();
    this.wake();
  }

  private isPending(): boolean {
    return this.running > 0 || gathered(this.trigger()) > 0;
  }

  private end(): void {
    this.running = Math.max(0, this.running - 1);
    this.wake();
  }

  private wake(): void {
    for (const resolve of [...this.waiting]) resolve();
  }

  private nextEnd(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, LOOK_AGAIN_MS);
      this.waiting.add(done);
    });
  }
}

/** Changes that no calculation has taken up yet. Univer tells it nowhere else. */
function gathered(trigger: TriggerCalculationController): number {
  const queue: unknown = Reflect.get(trigger, '_waitingCommandQueue');
  if (!Array.isArray(queue))
    throw new Error('Univer gathers changes in another way than in 0.25.1');
  return queue.length;
}

function isEnd(state: FormulaExecutedStateType | undefined): boolean {
  return state !== undefined && state !== FormulaExecutedStateType.INITIAL;
}
