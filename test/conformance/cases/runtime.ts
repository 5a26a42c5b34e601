// The language that scripts run in, and members that are not there.
import { casesOf } from '../script/case';
import { GOOGLE } from '../script/sources';

const ABSENT = 'https://developers.google.com/apps-script/guides/v8-runtime';

export const runtime = casesOf({ service: 'V8', source: ABSENT }, [
  {
    says: 'what browsers and Node have and Apps Script has not',
    on: 'globalThis',
    run: ({ is }) => {
      const names = [
        'setTimeout',
        'setInterval',
        'fetch',
        'URL',
        'URLSearchParams',
        'TextEncoder',
        'TextDecoder',
        'atob',
        'btoa',
        'window',
        'document',
        'navigator',
        'process',
        'require',
      ];
      is(
        names.filter((name) => name in globalThis),
        [],
      );
    },
  },
  {
    says: 'structuredClone, queueMicrotask and AbortController are not there either',
    on: 'globalThis',
    strength: 'weak',
    run: ({ is }) =>
      is(
        ['structuredClone', 'queueMicrotask', 'AbortController'].filter(
          (name) => name in globalThis,
        ),
        [],
      ),
  },
  {
    says: 'what the language itself has is there',
    on: 'globalThis',
    run: ({ is }) => {
      is([...new Set([1, 1, 2])], [1, 2]);
      is(new Map([['a', 1]]).get('a'), 1);
      is(
        [[1], [2]].map(([first]) => first),
        [1, 2],
      );
      is('a-b'.replace(/(?<first>a)-(?<second>b)/u, '$<second>$<first>'), 'ba');
      is(typeof Promise, 'function');
      is(Object.fromEntries([['a', 1]]), { a: 1 });
    },
  },
  {
    says: 'Intl knows languages and zones',
    on: 'Intl.DateTimeFormat',
    strength: 'weak',
    run: ({ is }) => {
      const date = new Date('2026-11-24T14:05:00Z');
      const options = { month: 'long', day: 'numeric', timeZone: 'Europe/Berlin' } as const;
      is(new Intl.DateTimeFormat('de-DE', options).format(date), '24. November');
    },
  },
  {
    says: 'an error of a service is an Error that is called Exception',
    on: 'Sheet.getRange',
    source: GOOGLE.sheet,
    strength: 'weak',
    run: ({ sheet, is }) => {
      try {
        sheet.getRange(0, 0);
      } catch (error) {
        is([error instanceof Error, (error as Error).name], [true, 'Exception']);
        is((error as Error).message.indexOf('Exception'), -1);
        return;
      }
      is('nothing was thrown', 'an error');
    },
  },
  {
    says: 'arrays that services give are arrays, and dates are dates',
    on: 'Range.getValues',
    source: GOOGLE.range,
    run: ({ sheet, is }) => {
      const values = sheet.getRange('A1').setValue(new Date()).getValues();
      is([Array.isArray(values), values[0]?.[0] instanceof Date], [true, true]);
    },
  },
  {
    says: 'a method that a range has not cannot be called, and the error names it',
    on: 'Range.getFoo',
    source: GOOGLE.range,
    run: ({ sheet, throws }) => {
      const loose = sheet.getRange('A1') as unknown as { getFoo(): void };
      throws(() => loose.getFoo(), 'getFoo');
    },
  },
  {
    says: 'a method that a service has not cannot be called, and the error names it',
    on: 'Utilities.getFoo Session.getFoo SpreadsheetApp.getFoo',
    source: GOOGLE.utilities,
    run: ({ throws }) => {
      for (const service of [Utilities, Session, SpreadsheetApp, PropertiesService]) {
        const loose = service as unknown as { getFoo(): void };
        throws(() => loose.getFoo(), 'getFoo');
      }
    },
  },
  {
    says: 'a service tells its name as text',
    on: 'Range.toString Sheet.toString Spreadsheet.toString',
    source:
      'https://github.com/brucemcpherson/gas-fakes/blob/df52417951a13e26d027ea6aff67a58836987bfd/test/testsheetssets.js',
    strength: 'weak',
    run: ({ book, sheet, is }) =>
      is([book, sheet, sheet.getRange('A1')].map(String), ['Spreadsheet', 'Sheet', 'Range']),
  },
  {
    says: 'console and Logger take anything',
    on: 'console.log Logger.log',
    source: 'https://developers.google.com/apps-script/guides/logging',
    run: ({ is }) => {
      console.log('%s of %d', 'one', 2, { a: 1 });
      console.warn(new Error('conformance'));
      Logger.log('%s!', 'conformance');
      is(typeof Logger.getLog(), 'string');
    },
  },
]);
