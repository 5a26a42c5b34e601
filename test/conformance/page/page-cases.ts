// What crosses google.script.run, tried from a page: arguments, answers, errors and a form.

const REPORTED =
  'https://tanaikech.github.io/2023/08/28/report-values-to-transfer-between-javascript-and-google-apps-script-with-google.script.run/';
const GUIDE = 'https://developers.google.com/apps-script/guides/html/communication';

export type Answer = { readonly value: unknown } | { readonly error: string };
export type Call = (name: string, ...args: readonly unknown[]) => Promise<Answer>;

export interface PageCase {
  readonly says: string;
  readonly source: string;
  readonly run: (call: Call) => Promise<Answer>;
  /** Whether the answer is the right one. */
  readonly expects: (answer: Answer) => boolean;
}

function value(expected: unknown): PageCase['expects'] {
  const text = JSON.stringify(expected);
  return (answer) => 'value' in answer && JSON.stringify(answer.value) === text;
}

/** Nothing at all, without an error. */
const nothing: PageCase['expects'] = (answer) => 'value' in answer && answer.value == null;

function error(words: RegExp): PageCase['expects'] {
  return (answer) => 'error' in answer && words.test(answer.error);
}

function argument(says: string, arg: unknown, told: string): PageCase {
  return {
    says: `an argument: ${says}`,
    source: REPORTED,
    run: (call) => call('tellArgument', arg),
    expects: value(told),
  };
}

function refused(says: string, arg: unknown): PageCase {
  return {
    says: `no argument: ${says}`,
    source: REPORTED,
    run: (call) => call('tellArgument', arg),
    expects: error(/./),
  };
}

function answer(says: string, gift: string, expects: PageCase['expects']): PageCase {
  return {
    says: `an answer: ${says}`,
    source: REPORTED,
    run: (call) => call('give', gift),
    expects,
  };
}

function circle(): object {
  const round: Record<string, unknown> = {};
  round.self = round;
  return round;
}

function filledForm(): HTMLFormElement {
  const form = document.createElement('form');
  form.innerHTML =
    '<input name="word" value="sample"><input type="checkbox" name="box" value="a" checked><input type="checkbox" name="box" value="b" checked><input type="checkbox" name="off" value="c">';
  return form;
}

export const PAGE_CASES: readonly PageCase[] = [
  argument('a number', 123, '1 number 123'),
  argument('text', 'Zoë </script> 😀', '1 string "Zoë </script> 😀"'),
  argument('a boolean', true, '1 boolean true'),
  argument('null', null, '1 null null'),
  argument('undefined arrives as null', undefined, '1 null null'),
  argument('a list in a list', [['sample']], '1 array [["sample"]]'),
  argument('undefined in a list arrives as null', [1, undefined], '1 array [1,null]'),
  argument('a plain object', { key: 'value' }, '1 object {"key":"value"}'),
  refused('a Date', new Date(0)),
  refused('a Date in a list', [0, new Date(0)]),
  refused('a function', () => 'ok'),
  refused('a RegExp', /^.*$/),
  refused('a Map', new Map([['a', 'b']])),
  refused('a Set', new Set(['a'])),
  refused('a Blob', new Blob(['sample'])),
  refused('bytes', new Uint8Array([1])),
  refused('an element', document.createElement('input')),
  refused('a circle', circle()),
  answer('lists and objects', 'nested', value({ list: [1, 'a', true, null, { deep: [] }] })),
  answer('nothing is null', 'nothing', nothing),
  answer('undefined in a list is null', 'nothing in a list', value([1, null])),
  answer('a Date is nothing, without an error', 'date', nothing),
  answer('a Date in a list makes all of it nothing', 'date in a list', nothing),
  answer('a Date deep inside makes all of it nothing', 'date deep inside', nothing),
  answer('a row of cells with a Date is nothing', 'dates', nothing),
  answer('a Map is an empty object', 'map', value({})),
  answer('a Set is an empty object', 'set', value({})),
  answer('a RegExp is an empty object', 'pattern', value({})),
  answer(
    'bytes are numbers',
    'bytes',
    value([115, 97, 109, 112, 108, 101, 32, 116, 101, 120, 116]),
  ),
  answer('a promise is what it promised', 'promise', value('ok')),
  {
    says: 'an error of the script comes with its message',
    source: GUIDE,
    run: (call) => call('give', 'error'),
    expects: error(/This went wrong on purpose\.$/),
  },
  {
    says: 'a form comes as its fields by name; boxes of one name as a list, unticked ones not at all',
    source: GUIDE,
    run: (call) => call('tellForm', filledForm()),
    expects: value('[["box",["a","b"]],["word","sample"]]'),
  },
  {
    says: 'calls are answered, however many are made at once',
    source: GUIDE,
    run: async (call) => {
      const calls = Array.from({ length: 12 }, (_, number) => call('tellArgument', number));
      return { value: (await Promise.all(calls)).filter((each) => 'value' in each).length };
    },
    expects: value(12),
  },
];
