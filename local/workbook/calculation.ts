// When formulas are done. The engine gathers changes for 100 ms and then calculates in pieces; a
// reader has what is gathered taken up at once, and waits until nothing runs.
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
  /** Taken up, and not yet begun: commands of the engine's own come a little later. */
  private isStarting = false;
  private running = 0;
  private allIsDue = false;
  private isHeldBack = false;
  private startGathered = (): void => {};
  private readonly waiting = new Set<() => void>();
  private readonly subscription: IDisposable;

  constructor(
    private readonly commands: ICommandService,
    /** The engine has it only once there is a workbook. */
    private readonly trigger: () => TriggerCalculationController,
  ) {
    this.subscription = commands.onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.isStarting = false;
        this.running += 1;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        const notice = command.params as ISetFormulaCalculationNotificationMutation;
        if (isEnd(notice.functionsExecutedState)) this.end();
      }
    });
  }

  async settled(): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    for (this.takeUp(); this.isPending() && Date.now() < deadline; this.takeUp())
      await this.nextEnd();
  }

  /** Has every formula calculated anew, whatever has changed. */
  calculateAll(): void {
    this.allIsDue = true;
    if (!this.isHeldBack) this.startAll();
  }

  /** From now on nothing is calculated before somebody waits for it. */
  holdBack(): void {
    this.isHeldBack = true;
    // Told after the engine, which has just set its timer.
    this.commands.onCommandExecuted(() => this.disarm());
  }

  dispose(): void {
    this.subscription.dispose();
    this.wake();
  }

  private isPending(): boolean {
    return this.isStarting || this.running > 0 || this.gathering()._waitingCommandQueue.length > 0;
  }

  /** What the engine does by itself once nothing has changed for 100 ms. */
  private takeUp(): void {
    if (this.allIsDue) this.startAll();
    // A second calculation beside one that has just begun would get in its way.
    if (this.isStarting || this.running > 0) return;
    if (this.gathering()._waitingCommandQueue.length === 0) return;
    this.disarm();
    this.isStarting = true;
    this.startGathered();
  }

  /** Takes from the engine's timer what it would start. */
  private disarm(): void {
    const { _setTimeoutKey: timer } = this.gathering();
    if (!timer._onTimeout) return;
    this.startGathered = timer._onTimeout;
    clearTimeout(timer);
  }

  private startAll(): void {
    this.allIsDue = false;
    const { id } = SetFormulaCalculationStartMutation;
    this.commands.syncExecuteCommand(id, { forceCalculation: true }, { onlyLocal: true });
  }

  /** Univer tells it nowhere else. */
  private gathering(): Gathering {
    const inside = this.trigger() as unknown as Gathering;
    if (!Array.isArray(inside._waitingCommandQueue) || !('_setTimeoutKey' in inside))
      throw new Error('Univer gathers changes in another way than in 0.25.1');
    return inside;
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

/** Changes that no calculation has taken up yet, and the timer that takes them up. */
interface Gathering {
  readonly _waitingCommandQueue: readonly unknown[];
  /** Node's timer, which forgets what it is to call when it is cleared. */
  readonly _setTimeoutKey: { readonly _onTimeout: (() => void) | null } & NodeJS.Timeout;
}

function isEnd(state: FormulaExecutedStateType | undefined): boolean {
  return state !== undefined && state !== FormulaExecutedStateType.INITIAL;
}
