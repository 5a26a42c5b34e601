// What stands between ScriptApp.newTrigger('name') and create().
import { type Host, ServiceError } from '../runtime/host';
import type { Schedule } from '../trigger-schedule';
import type { Trigger, TriggerWish } from '../triggers';
import { instantOf, wallTimeOf } from '../zoned-time';
import { integerArgument, signatureError, textArgument } from './arguments';
import { constantName, constants } from './constants';
import { service } from './named-absence';

export const EventType = constants('CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE');
export const TriggerSource = constants('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR');
export const WeekDay = constants(
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
);

const MINUTES = [1, 5, 10, 15, 30];
const HOURS = [1, 2, 4, 6, 8, 12];

type Finish = (host: Host, trigger: Trigger) => object;

export function createTriggerBuilder(
  host: Host,
  handler: string,
  scriptTimeZone: string,
  finish: Finish,
): object {
  const create = (wish: TriggerWish) => finish(host, host.ask('triggers.create', wish) as Trigger);
  return service(host, 'TriggerBuilder', {
    timeBased: () =>
      createClockBuilder(host, scriptTimeZone, (schedule) =>
        create({ handler, source: 'CLOCK', schedule }),
      ),
    forSpreadsheet: (...args: unknown[]) => {
      const sourceId = spreadsheetId(args);
      const on = (event: 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT') => () =>
        service(host, 'SpreadsheetTriggerBuilder', {
          create: () => create({ handler, source: 'SPREADSHEETS', event, sourceId }),
        });
      return service(host, 'SpreadsheetTriggerBuilder', {
        onOpen: on('ON_OPEN'),
        onEdit: on('ON_EDIT'),
        onChange: on('ON_CHANGE'),
        onFormSubmit: on('ON_FORM_SUBMIT'),
      });
    },
  });
}

interface Wanted {
  every?: 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'date' | 'once';
  n: number;
  weekDay: number;
  day: number;
  date: { year: number; month: number; day: number };
  at: number;
  hour: number | null;
  minute: number | null;
  zone: string;
}

function createClockBuilder(
  host: Host,
  scriptTimeZone: string,
  create: (schedule: Schedule) => object,
): object {
  const wanted: Wanted = {
    n: 1,
    weekDay: 1,
    day: 1,
    date: { year: 1970, month: 1, day: 1 },
    at: 0,
    hour: null,
    minute: null,
    zone: scriptTimeZone,
  };
  const want = (change: Partial<Wanted>) => {
    Object.assign(wanted, change);
    return builder;
  };
  const integer = (method: string, args: readonly unknown[], index = 0) =>
    integerArgument(`ClockTriggerBuilder.${method}`, args, index);

  const builder: object = service(host, 'ClockTriggerBuilder', {
    everyMinutes: (...args: unknown[]) =>
      want({ every: 'minutes', n: oneOf('everyMinutes', integer('everyMinutes', args), MINUTES) }),
    everyHours: (...args: unknown[]) =>
      want({ every: 'hours', n: oneOf('everyHours', integer('everyHours', args), HOURS) }),
    everyDays: (...args: unknown[]) =>
      want({ every: 'days', n: atLeastOne('everyDays', integer('everyDays', args)) }),
    everyWeeks: (...args: unknown[]) =>
      want({ every: 'weeks', n: atLeastOne('everyWeeks', integer('everyWeeks', args)) }),
    onWeekDay: (...args: unknown[]) => {
      const day = constantName(args[0]);
      const place = Object.keys(WeekDay).indexOf(day);
      if (place < 0) throw signatureError('ClockTriggerBuilder.onWeekDay', args);
      return want({ every: 'weeks', weekDay: place + 1 });
    },
    onMonthDay: (...args: unknown[]) =>
      want({ every: 'months', day: within('onMonthDay', integer('onMonthDay', args), 1, 31) }),
    atHour: (...args: unknown[]) =>
      want({ hour: within('atHour', integer('atHour', args), 0, 23) }),
    nearMinute: (...args: unknown[]) =>
      want({ minute: within('nearMinute', integer('nearMinute', args), 0, 59) }),
    atDate: (...args: unknown[]) => {
      const [year, month, day] = [0, 1, 2].map((index) => integer('atDate', args, index));
      return want({ every: 'date', date: { year: year ?? 0, month: month ?? 1, day: day ?? 1 } });
    },
    at: (...args: unknown[]) => {
      const [date] = args;
      if (!(date instanceof Date)) throw signatureError('ClockTriggerBuilder.at', args);
      return want({ every: 'once', at: date.getTime() });
    },
    after: (...args: unknown[]) => want({ every: 'once', at: Date.now() + integer('after', args) }),
    inTimezone: (...args: unknown[]) =>
      want({ zone: knownZone(textArgument('ClockTriggerBuilder.inTimezone', args, 0)) }),
    create: () => create(scheduleOf(wanted)),
  });
  return builder;
}

function scheduleOf(wanted: Wanted): Schedule {
  const { n, hour, minute, zone, weekDay, day, date, at } = wanted;
  switch (wanted.every) {
    case 'minutes':
    case 'hours':
      return { every: wanted.every, n };
    case 'days':
      return { every: 'days', n, hour, minute, zone };
    case 'weeks':
      return { every: 'weeks', n, weekDay, hour, minute, zone };
    case 'months':
      return { every: 'months', day, hour, minute, zone };
    case 'date':
      return {
        every: 'once',
        at: instantOf({ ...date, hour: hour ?? 0, minute: minute ?? 0 }, zone).getTime(),
      };
    case 'once':
      return { every: 'once', at };
    default:
      // Google takes an hour or a minute alone as "every day".
      if (hour !== null || minute !== null) return { every: 'days', n: 1, hour, minute, zone };
      throw new ServiceError('The trigger has no time: say when it should run before create().');
  }
}

function spreadsheetId(args: readonly unknown[]): string {
  const [source] = args;
  if (typeof source === 'string') return source;
  const id = (source as { getId?: () => unknown } | null | undefined)?.getId?.();
  if (typeof id !== 'string') throw signatureError('TriggerBuilder.forSpreadsheet', args);
  return id;
}

function oneOf(method: string, value: number, allowed: readonly number[]): number {
  if (allowed.includes(value)) return value;
  const list = `${allowed.slice(0, -1).join(', ')} or ${allowed[allowed.length - 1]}`;
  throw new ServiceError(
    `The value you passed to ${method} was invalid. It must be one of ${list}.`,
  );
}

function atLeastOne(method: string, value: number): number {
  return within(method, value, 1, 366);
}

function within(method: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new ServiceError(
    `The value you passed to ${method} was invalid. It must be from ${least} to ${most}.`,
  );
}

function knownZone(zone: string): string {
  try {
    wallTimeOf(new Date(0), zone);
    return zone;
  } catch {
    throw new ServiceError(`Invalid time zone: ${zone}`);
  }
}
