// PropertiesService: text kept for the script, for a person or for the document.
import type { PropertyStoreName } from '../properties';
import type { Host } from '../runtime/host';
import { textArgument, textsArgument } from './arguments';
import { service } from './named-absence';

/** `bound`: whether the script belongs to a document; the document store is null without one. */
export function createPropertiesService(
  host: Host,
  { bound }: { readonly bound: boolean },
): object {
  return service(host, 'PropertiesService', {
    getScriptProperties: () => createProperties(host, 'script'),
    getUserProperties: () => createProperties(host, 'user'),
    getDocumentProperties: () => (bound ? createProperties(host, 'document') : null),
  });
}

function createProperties(host: Host, store: PropertyStoreName): object {
  const readAll = () => host.ask('properties.readAll', store) as Record<string, string>;
  const write = (values: Record<string, string>, only = false) => {
    host.ask('properties.write', store, values, only);
    return properties;
  };
  const name = 'Properties';
  const text = (method: string, args: readonly unknown[], index: number) =>
    textArgument(`PropertiesService.Properties.${method}`, args, index);

  const properties: object = service(host, name, {
    getProperty: (...args: unknown[]) => {
      const key = text('getProperty', args, 0);
      const all = readAll();
      return Object.hasOwn(all, key) ? all[key] : null;
    },
    getProperties: readAll,
    getKeys: () => Object.keys(readAll()),
    setProperty: (...args: unknown[]) =>
      write({ [text('setProperty', args, 0)]: text('setProperty', args, 1) }),
    setProperties: (...args: unknown[]) =>
      write(textsArgument('PropertiesService.Properties.setProperties', args, 0), args[1] === true),
    deleteProperty: (...args: unknown[]) => {
      host.ask('properties.remove', store, text('deleteProperty', args, 0));
      return properties;
    },
    deleteAllProperties: () => {
      host.ask('properties.removeAll', store);
      return properties;
    },
  });
  return properties;
}
