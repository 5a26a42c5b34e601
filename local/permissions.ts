// Which of the manifest's OAuth scopes each person has granted. A person may leave single scopes
// out, as on Google's consent screen: developers.google.com/apps-script/concepts/scopes
import type { DataFolder } from './data-folder';
import type { Execution, Operations } from './runtime/host';

const FILE = 'permissions.json';
/** What each person was asked for when they last answered, whatever they left out. */
const ASKED_FILE = 'permissions-asked.json';

type Granted = Readonly<Record<string, readonly string[]>>;

export class Permissions {
  private all: Granted;
  private asked: Granted;

  /** `manifestScopes` are all that can be granted; what was granted of other scopes is forgotten. */
  constructor(
    private readonly folder: DataFolder,
    readonly manifestScopes: readonly string[],
  ) {
    this.all = folder.readJson(FILE, parseGranted, () => ({}));
    // Who answered before this was kept was asked for what they granted, at least.
    this.asked = folder.readJson(ASKED_FILE, parseGranted, () => this.all);
  }

  granted(person: string): readonly string[] {
    const scopes = this.all[keyOf(person)] ?? [];
    return this.manifestScopes.filter((scope) => scopes.includes(scope));
  }

  /** True where not every scope of the manifest is granted, so that the page should ask. */
  needsConsent(person: string): boolean {
    return this.granted(person).length < this.manifestScopes.length;
  }

  /**
   * Do the person's time triggers run? Not at all after everything was withdrawn, nor where the
   * manifest asks for more since they answered: developers.google.com/apps-script/guides/triggers/installable
   */
  mayRunTriggers(person: string): boolean {
    const asked = this.asked[keyOf(person)] ?? [];
    return (
      this.granted(person).length > 0 && this.manifestScopes.every((scope) => asked.includes(scope))
    );
  }

  /** Adds scopes, as an answer to Google's question; without a list, all of the manifest's. */
  grant(person: string, scopes: readonly string[] = this.manifestScopes): void {
    this.write(person, [...this.granted(person), ...scopes]);
    this.asked = { ...this.asked, [keyOf(person)]: this.manifestScopes };
    this.folder.writeJson(ASKED_FILE, this.asked);
  }

  /** Takes scopes back; without a list, all. */
  revoke(person: string, scopes: readonly string[] = this.manifestScopes): void {
    this.write(
      person,
      this.granted(person).filter((scope) => !scopes.includes(scope)),
    );
  }

  /** Nothing is held back: every change is on disk when it returns. */
  close(): void {}

  private write(person: string, scopes: readonly string[]): void {
    const known = this.manifestScopes.filter((scope) => scopes.includes(scope));
    const all = { ...this.all, [keyOf(person)]: known };
    this.folder.writeJson(FILE, all);
    this.all = all;
  }
}

export function permissionOperations(permissions: Permissions): Operations {
  return {
    'permissions.granted': ({ as }: Execution) => permissions.granted(as),
    'permissions.manifest': () => permissions.manifestScopes,
  };
}

function keyOf(person: string): string {
  return person.trim().toLowerCase();
}

function parseGranted(value: unknown): Granted {
  if (typeof value !== 'object' || value === null || !Object.values(value).every(Array.isArray)) {
    throw new Error('it does not hold permissions');
  }
  return value as Granted;
}
