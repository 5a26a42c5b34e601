// The plain text format "@", about which reports differ, and cells that show an error.
import { casesOf, type Fact } from '../script/case';
import { GOOGLE, SEEN } from '../script/sources';

const ON = 'Range.setNumberFormat Range.setValue Range.getValue';

/** One of the points that only a run at Google can settle; the product survives each answer. */
function open(text: string, answers: readonly unknown[]): Fact {
  return {
    says: `what "@" makes of ${JSON.stringify(text)} is one of ${JSON.stringify(answers)}`,
    on: ON,
    strength: 'weak',
    run: ({ sheet, isOneOf }) => {
      const value = sheet.getRange('A1').setNumberFormat('@').setValue(text).getValue();
      isOneOf(value instanceof Date ? 'a date' : value, answers);
    },
  };
}

function error(formula: string, shown: string): Fact {
  return {
    says: `${formula} shows ${shown}, and its value is that text`,
    on: 'Range.setFormula Range.getDisplayValue Range.getValue',
    strength: 'weak',
    run: ({ sheet, is }) => {
      const cell = sheet.getRange('A1').setFormula(formula);
      is([cell.getDisplayValue(), cell.getValue()], [shown, shown]);
    },
  };
}

export const textFormat = casesOf({ service: 'Range', source: GOOGLE.range }, [
  {
    says: '"@" that is set first keeps "01" as text',
    on: ON,
    source: SEEN.numberLikeText,
    strength: 'reported',
    run: ({ sheet, is }) =>
      is(sheet.getRange('A1').setNumberFormat('@').setValue('01').getValue(), '01'),
  },
  {
    says: '"@" that is set after the value comes too late',
    on: ON,
    source: SEEN.numberLikeText,
    strength: 'weak',
    run: ({ sheet, is }) =>
      is(sheet.getRange('A1').setValue('01').setNumberFormat('@').getValue(), 1),
  },
  open('=1+1', [2, '=1+1']),
  open('2026-03-04', ['2026-03-04', 'a date']),
  open("'07", ['07', "'07"]),
  open('+1 555 0100', ['+1 555 0100', '#ERROR!']),
  open('-5', ['-5', -5]),
  open('TRUE', ['TRUE', true]),
  error('=NA()', '#N/A'),
  error('=1/0', '#DIV/0!'),
  error('=NOSUCHFUNCTION()', '#NAME?'),
  error('="a"+1', '#VALUE!'),
  {
    says: 'errors are told from values by what is shown',
    on: 'Range.getDisplayValues Range.getValues',
    strength: 'weak',
    run: ({ sheet, is, isOneOf }) => {
      const range = sheet.getRange('A1:B1').setFormulas([['=NA()', '=1/0']]);
      is(range.getDisplayValues(), [['#N/A', '#DIV/0!']]);
      isOneOf(typeof range.getValues()[0]?.[1], ['string', 'object']);
    },
  },
]);
