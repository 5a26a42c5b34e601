// Triggers and permissions of the person who runs the script. Whether they fire: by-hand.ts.
import { casesOf, type Fact } from '../script/case';
import { GOOGLE } from '../script/sources';
import type { Tools } from '../script/tools';

/** A function of this project that does nothing; triggers of cases would call it. */
const HANDLER = 'doNothing';

type Clock = GoogleAppsScript.Script.ClockTriggerBuilder;

function clock({ after }: Tools): Clock {
  after(() => {
    for (const trigger of ScriptApp.getProjectTriggers()) {
      if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
    }
  });
  return ScriptApp.newTrigger(HANDLER).timeBased();
}

function refuses(what: string, build: (clock: Clock) => unknown, more: Partial<Fact> = {}): Fact {
  return {
    says: `${what} is refused`,
    on: 'TriggerBuilder.timeBased',
    source: GOOGLE.clockTrigger,
    run: (tools) => tools.throws(() => build(clock(tools)), /./),
    ...more,
  };
}

export const scriptApp = casesOf({ service: 'ScriptApp', source: GOOGLE.scriptApp }, [
  {
    says: 'a clock trigger is listed with its function, source and event until it is deleted',
    on: 'ScriptApp.newTrigger ScriptApp.getProjectTriggers ScriptApp.deleteTrigger Trigger.getHandlerFunction Trigger.getTriggerSource Trigger.getEventType',
    source: GOOGLE.trigger,
    run: (tools) => {
      const { is } = tools;
      const made = clock(tools).everyHours(1).create();
      const found = () =>
        ScriptApp.getProjectTriggers().filter((each) => each.getUniqueId() === made.getUniqueId());
      is(found().length, 1);
      is(made.getHandlerFunction(), HANDLER);
      is([String(made.getTriggerSource()), String(made.getEventType())], ['CLOCK', 'CLOCK']);
      is(made.getEventType() === ScriptApp.EventType.CLOCK, true);
      ScriptApp.deleteTrigger(made);
      is(found().length, 0);
    },
  },
  {
    says: 'a clock trigger belongs to no document: its source id is null',
    on: 'Trigger.getTriggerSourceId',
    source: GOOGLE.trigger,
    run: (tools) => tools.is(clock(tools).everyHours(1).create().getTriggerSourceId(), null),
  },
  {
    says: 'a trigger of the spreadsheet knows its id',
    on: 'TriggerBuilder.forSpreadsheet Trigger.getTriggerSourceId',
    source: GOOGLE.trigger,
    run: (tools) => {
      clock(tools);
      const made = ScriptApp.newTrigger(HANDLER).forSpreadsheet(tools.book).onEdit().create();
      tools.is(made.getTriggerSourceId(), tools.book.getId());
      tools.is(
        [String(made.getTriggerSource()), String(made.getEventType())],
        ['SPREADSHEETS', 'ON_EDIT'],
      );
    },
  },
  {
    says: 'minutes are 1, 5, 10, 15 or 30',
    on: 'ClockTriggerBuilder.everyMinutes',
    source: GOOGLE.clockTrigger,
    run: (tools) => {
      clock(tools).everyMinutes(30).create();
      tools.throws(() => clock(tools).everyMinutes(7).create(), /./);
    },
  },
  {
    says: 'days and an hour in a zone make a trigger',
    on: 'ClockTriggerBuilder.everyDays ClockTriggerBuilder.atHour ClockTriggerBuilder.nearMinute ClockTriggerBuilder.inTimezone ClockTriggerBuilder.create',
    source: GOOGLE.clockTrigger,
    run: (tools) => {
      const builder = clock(tools)
        .everyDays(1)
        .atHour(9)
        .nearMinute(30)
        .inTimezone('Europe/Berlin');
      tools.is(String(builder.create().getEventType()), 'CLOCK');
    },
  },
  {
    says: 'a week day and a day of the month make triggers',
    on: 'ClockTriggerBuilder.onWeekDay ClockTriggerBuilder.onMonthDay ClockTriggerBuilder.everyWeeks',
    source: GOOGLE.clockTrigger,
    run: (tools) => {
      clock(tools).onWeekDay(ScriptApp.WeekDay.FRIDAY).create();
      clock(tools).everyWeeks(2).onWeekDay(ScriptApp.WeekDay.MONDAY).create();
      clock(tools).onMonthDay(1).create();
      const mine = ScriptApp.getProjectTriggers().filter(
        (each) => each.getHandlerFunction() === HANDLER,
      );
      tools.is(mine.length, 3);
    },
  },
  {
    says: 'an instant makes a trigger that fires once',
    on: 'ClockTriggerBuilder.at ClockTriggerBuilder.after',
    source: GOOGLE.clockTrigger,
    run: (tools) => {
      clock(tools)
        .at(new Date(Date.now() + 86_400_000))
        .create();
      tools.is(String(clock(tools).after(3_600_000).create().getTriggerSource()), 'CLOCK');
    },
  },
  refuses('an hour of 24', (builder) => builder.everyDays(1).atHour(24).create()),
  refuses('a minute of 60', (builder) => builder.everyDays(1).atHour(1).nearMinute(60).create()),
  refuses('a 32nd day of the month', (builder) => builder.onMonthDay(32).create()),
  refuses(
    'a zone on Mars',
    (builder) => builder.everyDays(1).atHour(1).inTimezone('Mars').create(),
    {
      strength: 'weak',
    },
  ),
  refuses('a trigger without a time', (builder) => builder.create(), { strength: 'weak' }),
  {
    says: 'a person has 20 triggers of a script and no more',
    on: 'ScriptApp.newTrigger ScriptApp.getProjectTriggers',
    source: GOOGLE.quotas,
    run: (tools) => {
      const left = 20 - ScriptApp.getProjectTriggers().length;
      for (let made = 0; made < left; made += 1) clock(tools).everyHours(12).create();
      tools.throws(() => clock(tools).everyHours(12).create(), 'too many triggers');
    },
  },
  {
    says: 'what is granted need not be asked for',
    on: 'ScriptApp.getAuthorizationInfo AuthorizationInfo.getAuthorizationStatus',
    run: ({ is }) => {
      const { FULL } = ScriptApp.AuthMode;
      const info = ScriptApp.getAuthorizationInfo(FULL);
      is(info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED, true);
      is(info.getAuthorizationUrl(), null);
    },
  },
  {
    says: 'a scope that is not in the manifest cannot be required',
    on: 'ScriptApp.requireScopes',
    run: ({ throws }) =>
      throws(
        () =>
          ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [
            'https://www.googleapis.com/auth/drive',
          ]),
        /./,
      ),
  },
  {
    says: 'the kinds of authorisation have names',
    on: 'ScriptApp.AuthMode',
    run: ({ is }) => {
      const { NONE, LIMITED, FULL, CUSTOM_FUNCTION } = ScriptApp.AuthMode;
      is([NONE, LIMITED, FULL, CUSTOM_FUNCTION].map(String), [
        'NONE',
        'LIMITED',
        'FULL',
        'CUSTOM_FUNCTION',
      ]);
    },
  },
]);
