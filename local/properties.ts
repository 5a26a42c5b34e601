// The three property stores: of the script, of each person and of the document. Sizes and texts of
// refusal: https://developers.google.com/apps-script/guides/services/quotas
import { type DataFolder, folderNameOf } from './data-folder';
import { type Execution, type Operations, ServiceError } from './runtime/host';

export type PropertyStoreName = 'script' | 'user' | 'document';

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

type Values = Readonly<Record<string, string>>;

/** Text to text, kept on disk. `person` matters for the `user` store only. */
export class Properties {
  constructor(private readonly folder: DataFolder) {}

  readAll(store: PropertyStoreName, person: string): Values {
    return this.folder.readJson(fileOf(store, person), parseValues, () => ({}));
  }

  /** Adds or replaces; with `only`, whatever is not among `values` goes. All or nothing is written. */
  write(store: PropertyStoreName, person: string, values: Values, only = false): void {
    for (const value of Object.values(values)) {
      if (byteLength(value) > VALUE_BYTES) throw new ServiceError('Argument too large: value');
    }
    const all = only ? { ...values } : { ...this.readAll(store, person), ...values };
    const bytes = Object.entries(all).reduce(
      (sum, [k, v]) => sum + byteLength(k) + byteLength(v),
      0,
    );
    if (bytes > STORE_BYTES) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.folder.writeJson(fileOf(store, person), all);
  }

  remove(store: PropertyStoreName, person: string, key: string): void {
    const all = this.readAll(store, person);
    if (!Object.hasOwn(all, key)) return;
    const rest = Object.fromEntries(Object.entries(all).filter(([name]) => name !== key));
    this.folder.writeJson(fileOf(store, person), rest);
  }

  removeAll(store: PropertyStoreName, person: string): void {
    this.folder.writeJson(fileOf(store, person), {});
  }

  /** Nothing is held back: every write is on disk when it returns. */
  close(): void {}
}

/** @param before is called before every write */
export function propertiesOperations(
  properties: Properties,
  before: () => void = () => {},
): Operations {
  return {
    'properties.readAll': ({ as }: Execution, store: PropertyStoreName) =>
      properties.readAll(store, as),
    'properties.write': (
      { as }: Execution,
      store: PropertyStoreName,
      values: Values,
      only: boolean,
    ) => {
      before();
      properties.write(store, as, values, only);
    },
    'properties.remove': ({ as }: Execution, store: PropertyStoreName, key: string) => {
      before();
      properties.remove(store, as, key);
    },
    'properties.removeAll': ({ as }: Execution, store: PropertyStoreName) => {
      before();
      properties.removeAll(store, as);
    },
  };
}

function fileOf(store: PropertyStoreName, person: string): string {
  return store === 'user'
    ? `properties/users/${folderNameOf(person)}.json`
    : `properties/${store}.json`;
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

function parseValues(value: unknown): Values {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('it does not hold properties');
  }
  for (const text of Object.values(value)) {
    if (typeof text !== 'string') throw new Error('a property is not text');
  }
  return value as Values;
}
