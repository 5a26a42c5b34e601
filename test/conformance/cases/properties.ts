// Properties: text that is kept.
import { casesOf } from '../script/case';
import { GOOGLE, SEEN } from '../script/sources';
import type { Tools } from '../script/tools';

const KEY = 'conformance';

/** The person's own store, left as it was found. */
function store({ after }: Tools): GoogleAppsScript.Properties.Properties {
  const properties = PropertiesService.getUserProperties();
  after(() => {
    for (const key of properties.getKeys()) {
      if (key.indexOf(KEY) === 0) properties.deleteProperty(key);
    }
  });
  return properties;
}

function text(length: number): string {
  return new Array(length + 1).join('x');
}

export const properties = casesOf({ service: 'Properties', source: GOOGLE.properties }, [
  {
    says: 'what is not there is null',
    on: 'Properties.getProperty',
    run: (tools) => {
      tools.is(store(tools).getProperty(`${KEY} nothing`), null);
      tools.is(store(tools).getProperty('toString'), null);
    },
  },
  {
    says: 'a value is kept and found among the keys and among all',
    on: 'Properties.setProperty Properties.getKeys Properties.getProperties',
    run: (tools) => {
      const kept = store(tools).setProperty(KEY, 'Zoë 東京 😀');
      tools.is(kept.getProperty(KEY), 'Zoë 東京 😀');
      tools.is(kept.getKeys().indexOf(KEY) >= 0, true);
      tools.is(kept.getProperties()[KEY], 'Zoë 東京 😀');
    },
  },
  {
    says: 'numbers and booleans come back as text',
    on: 'Properties.setProperties Properties.getProperty',
    source: 'https://developers.google.com/apps-script/guides/properties',
    run: (tools) => {
      const values = { [`${KEY} a`]: true, [`${KEY} b`]: 'x' } as unknown as {
        [key: string]: string;
      };
      const kept = store(tools).setProperties(values);
      tools.is([kept.getProperty(`${KEY} a`), kept.getProperty(`${KEY} b`)], ['true', 'x']);
    },
  },
  {
    says: 'a number that is set by itself comes back as text, with a decimal point or without',
    on: 'Properties.setProperty',
    strength: 'weak',
    run: (tools) => {
      const loose = store(tools) as unknown as { setProperty(key: string, value: number): void };
      loose.setProperty(KEY, 25);
      tools.isOneOf(store(tools).getProperty(KEY), ['25', '25.0']);
    },
  },
  {
    says: 'null is no value',
    on: 'Properties.setProperty',
    strength: 'weak',
    run: (tools) => {
      const loose = store(tools) as unknown as { setProperty(key: string, value: null): void };
      tools.throws(
        () => loose.setProperty(KEY, null),
        "(String,null) don't match the method signature",
      );
    },
  },
  {
    says: 'setProperties adds to what is there',
    on: 'Properties.setProperties',
    run: (tools) => {
      const kept = store(tools).setProperty(`${KEY} a`, '1');
      kept.setProperties({ [`${KEY} b`]: '2' });
      tools.is([kept.getProperty(`${KEY} a`), kept.getProperty(`${KEY} b`)], ['1', '2']);
    },
  },
  {
    says: 'a property that is deleted is gone, and deleting it again is no error',
    on: 'Properties.deleteProperty',
    source: SEEN.stores,
    strength: 'reported',
    run: (tools) => {
      const kept = store(tools).setProperty(KEY, 'x');
      kept.deleteProperty(KEY).deleteProperty(KEY);
      tools.is(kept.getProperty(KEY), null);
    },
  },
  {
    says: 'a value of 9,000 characters is kept',
    on: 'Properties.setProperty',
    source: GOOGLE.quotas,
    run: (tools) =>
      tools.is(store(tools).setProperty(KEY, text(9000)).getProperty(KEY)?.length, 9000),
  },
  {
    says: 'a value of more than 9 kB is refused',
    on: 'Properties.setProperty',
    source: GOOGLE.quotas,
    run: (tools) =>
      tools.throws(
        () => store(tools).setProperty(KEY, text(9 * 1024 + 1)),
        'Argument too large: value',
      ),
  },
  {
    says: 'a store of more than 500 kB is refused',
    on: 'Properties.setProperties',
    source: SEEN.storageQuota,
    strength: 'reported',
    run: (tools) => {
      const values: { [key: string]: string } = {};
      for (let place = 0; place < 60; place += 1) values[`${KEY} ${place}`] = text(9000);
      tools.throws(
        () => store(tools).setProperties(values),
        'You have exceeded the property storage quota.',
      );
    },
  },
  {
    says: 'the store of the document is another than that of the person',
    on: 'PropertiesService.getDocumentProperties PropertiesService.getUserProperties',
    source: GOOGLE.propertiesService,
    run: (tools) => {
      store(tools).setProperty(KEY, 'mine');
      tools.is(PropertiesService.getDocumentProperties()?.getProperty(KEY), null);
    },
  },
]);
