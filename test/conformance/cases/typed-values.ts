// What becomes of values that are written: all text is read as if a person had typed it.
import { casesOf, type Fact } from '../script/case';
import { GOOGLE, SEEN } from '../script/sources';
import type { Tools } from '../script/tools';

const ON = 'Range.setValue Range.getValue';

function written({ sheet }: Tools, value: unknown): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange('B2').setValue(value);
}

/** The wall clock that the spreadsheet shows for a date. */
function clockOf({ book }: Tools, value: unknown, pattern: string): string {
  return value instanceof Date
    ? Utilities.formatDate(value, book.getSpreadsheetTimeZone(), pattern)
    : `no date: ${String(value)}`;
}

function becomes(text: string, value: unknown, more: Partial<Fact> = {}): Fact {
  return {
    says: `the text ${JSON.stringify(text)} becomes ${JSON.stringify(value)}`,
    on: ON,
    run: (tools) => tools.is(written(tools, text).getValue(), value),
    ...more,
  };
}

function becomesDate(text: string, pattern: string, clock: string, more: Partial<Fact> = {}): Fact {
  return {
    says: `the text "${text}" becomes the date ${clock}`,
    on: ON,
    run: (tools) => tools.is(clockOf(tools, written(tools, text).getValue(), pattern), clock),
    ...more,
  };
}

function shows(text: string, shown: string, more: Partial<Fact> = {}): Fact {
  return {
    says: `the text "${text}" is shown as "${shown}"`,
    on: 'Range.setValue Range.getDisplayValue',
    run: (tools) => tools.is(written(tools, text).getDisplayValue(), shown),
    ...more,
  };
}

const reported = (source: string): Partial<Fact> => ({ source, strength: 'reported' });
const weak: Partial<Fact> = { strength: 'weak' };

export const typedValues = casesOf({ service: 'Range', source: GOOGLE.range }, [
  becomes('hello', 'hello'),
  becomes('01', 1, reported(SEEN.numberLikeText)),
  becomes('50%', 0.5, weak),
  becomes('12.5%', 0.125, weak),
  becomes('$1,234.50', 1234.5, weak),
  becomes('1,234', 1234, weak),
  becomes('-7', -7, weak),
  becomes('1e3', 1000, weak),
  becomes('TRUE', true),
  becomes('false', false, weak),
  becomes("'01", '01', reported(SEEN.plusIsFormula)),
  becomes("'=1+1", '=1+1', reported(SEEN.plusIsFormula)),
  becomes("'TRUE", 'TRUE', reported(SEEN.plusIsFormula)),
  becomes("''quoted", "'quoted", weak),
  becomes('=1+1', 2),
  becomes('=', '=', weak),
  becomes('a\nb', 'a\nb', weak),
  becomes('🧑‍💼 Zoë 東京', '🧑‍💼 Zoë 東京', weak),
  becomes('<b>&amp;</b>', '<b>&amp;</b>', weak),
  becomes('1 or 2', '1 or 2', weak),
  becomes('', ''),
  becomesDate('2026-03-04', 'yyyy-MM-dd', '2026-03-04'),
  becomesDate('3/4/2026', 'yyyy-MM-dd', '2026-03-04'),
  becomesDate('1-2', 'MM-dd', '01-02', reported(SEEN.numberLikeText)),
  becomesDate('Mar 4, 2026', 'yyyy-MM-dd', '2026-03-04', weak),
  becomesDate('2026-03-04 10:30', 'yyyy-MM-dd HH:mm', '2026-03-04 10:30', weak),
  becomesDate('07:00', 'HH:mm', '07:00', reported(SEEN.timesOnly)),
  becomesDate('7:15 PM', 'HH:mm', '19:15', weak),
  becomesDate('12/31/1999', 'yyyy-MM-dd', '1999-12-31', weak),
  shows('50%', '50%', weak),
  shows('$1,234.50', '$1,234.50', weak),
  shows('2026-03-04', '2026-03-04', weak),
  shows('TRUE', 'TRUE'),
  shows("'01", '01', reported(SEEN.plusIsFormula)),
  {
    says: 'text with a plus before words is taken for a formula and shows an error',
    on: 'Range.setValue Range.getDisplayValue',
    ...reported(SEEN.plusIsFormula),
    run: (tools) => tools.matches(written(tools, '+Dri7xyz').getDisplayValue(), /^#/),
  },
  {
    says: 'a date in the future of daylight saving is midnight on the clock of the spreadsheet',
    on: ON,
    ...reported('https://www.milan-rajic.com/date-and-time-3-6-timestamps'),
    run: (tools) => {
      const value = written(tools, '2026-07-04').getValue();
      tools.is(clockOf(tools, value, 'yyyy-MM-dd HH:mm:ss'), '2026-07-04 00:00:00');
    },
  },
  {
    says: 'another zone of the spreadsheet moves the instant of a date, not what is shown',
    on: 'Spreadsheet.setSpreadsheetTimeZone Spreadsheet.getSpreadsheetTimeZone Range.getValue',
    source: GOOGLE.spreadsheet,
    strength: 'weak',
    run: (tools) => {
      const zone = tools.book.getSpreadsheetTimeZone();
      tools.after(() => tools.book.setSpreadsheetTimeZone(zone));
      const cell = written(tools, '2026-03-04');
      tools.book.setSpreadsheetTimeZone('Asia/Tokyo');
      tools.is(cell.getValue(), new Date('2026-03-03T15:00:00Z'));
      tools.is(cell.getDisplayValue(), '2026-03-04');
    },
  },
  {
    says: 'a Date comes back as the same instant',
    on: ON,
    run: (tools) => {
      const instant = new Date('2026-03-04T20:30:00Z');
      tools.is(written(tools, instant).getValue(), instant);
    },
  },
  {
    says: 'numbers and booleans come back as they are',
    on: 'Range.setValues Range.getValues',
    run: ({ sheet, is }) => {
      const values = [[0, -1.5, 1e21, true, false]];
      is(sheet.getRange('A1:E1').setValues(values).getValues(), values);
    },
  },
  {
    says: 'null leaves the cell blank',
    on: ON,
    ...weak,
    run: (tools) => tools.is(written(tools, null).getValue(), ''),
  },
  {
    says: 'a text that is read and written again is typed again: "01" becomes 1',
    on: 'Range.getValues Range.setValues',
    ...weak,
    run: (tools) => {
      const cell = written(tools, "'01");
      tools.is(cell.setValues(cell.getValues()).getValue(), 1);
    },
  },
  {
    says: 'a cell holds 50,000 characters',
    on: ON,
    source: 'https://github.com/brentadamson/dataconnector/issues/46',
    strength: 'reported',
    run: (tools) => {
      const text = new Array(50001).join('x');
      tools.is(written(tools, text).getValue().length, 50000);
    },
  },
  {
    says: 'a cell refuses the 50,001st character',
    on: 'Range.setValue',
    source: 'https://github.com/brentadamson/dataconnector/issues/46',
    strength: 'reported',
    run: (tools) =>
      tools.throws(() => {
        written(tools, new Array(50002).join('x'));
        SpreadsheetApp.flush();
      }, '50000 characters'),
  },
]);
