// What scripts write with console and Logger while they run.
import type { Execution, Operations } from './runtime/host';

export interface LogLine {
  readonly level: string;
  readonly text: string;
}

export class Logs {
  private readonly open = new Map<string, LogLine[]>();

  begin(executionId: string): void {
    this.open.set(executionId, []);
  }

  write(executionId: string, line: LogLine): void {
    this.open.get(executionId)?.push(line);
  }

  /** @returns what the execution wrote */
  end(executionId: string): readonly LogLine[] {
    const lines = this.open.get(executionId) ?? [];
    this.open.delete(executionId);
    return lines;
  }
}

export function logOperations(logs: Logs): Operations {
  return {
    'log.write': ({ id }: Execution, level: string, text: string) =>
      logs.write(id, { level, text }),
  };
}
