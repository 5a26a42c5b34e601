// Has every change on disk soon, and says so only when it is there.
import type { Edition } from '../edition';
import type { SaveState } from './messages';
import { problemToTell } from './save-problem';

/** A burst of changes is written once. */
const REST_MS = 250;
const RETRY_MS = 2_000;

export class Saver {
  private timer: NodeJS.Timeout | null = null;
  private current: SaveState;

  constructor(
    private readonly edition: Edition,
    private readonly tell: (save: SaveState) => void,
  ) {
    this.current = { state: 'saved', version: edition.workbook.version };
    edition.workbook.onMutation(() => this.later());
    edition.workbook.onFacts(() => this.later());
  }

  get state(): SaveState {
    return this.current;
  }

  /** Has everything on disk when it returns, or says why not. */
  saveNow(): void {
    if (this.current.state !== 'saved') this.save();
  }

  close(): void {
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private later(afterMs = REST_MS): void {
    if (this.current.state === 'saved') this.say({ state: 'saving' });
    this.timer ??= setTimeout(() => this.save(), afterMs);
  }

  private save(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const { version } = this.edition.workbook;
    try {
      this.edition.save();
      this.say({ state: 'saved', version });
    } catch (error) {
      this.say({ state: 'failed', message: problemToTell(error, this.edition) });
      this.later(RETRY_MS);
    }
  }

  private say(save: SaveState): void {
    this.current = save;
    this.tell(save);
  }
}
