// Every case of conformance on the local edition: the very file that runs in a sheet at Google.
import { KNOWN_DIFFERENCES } from './known-differences';
import { call, type Listed, readLists, withLiveProject } from './live-project';
import type { Outcome } from './script/run-case';

const { cases } = readLists();

interface Group {
  readonly service: string;
  readonly from: number;
  readonly cases: Listed[];
}

/** Cases that follow one another on one service run together. */
const groups: Group[] = [];
cases.forEach((each, from) => {
  const last = groups[groups.length - 1];
  if (last?.service === each.service) last.cases.push(each);
  else groups.push({ service: each.service, from, cases: [each] });
});

const outcomes: Outcome[] = [];
const called = new Map<number, ReadonlySet<string>>();

beforeAll(() =>
  withLiveProject(async (edition, onOpen) => {
    for (const { from, cases: its } of groups) {
      const run = await call<Outcome[]>(edition, 'runCases', [from, from + its.length]);
      outcomes.push(...run.value);
      called.set(from, new Set([...run.called, ...onOpen]));
    }
  }),
);

describe.each(groups)('$service, from case $from', ({ from, cases: its }) => {
  test.each(its.map((each, index) => ({ ...each, place: from + index })))('$says', (each) => {
    const { passed, came } = outcomes[each.place] as Outcome;
    const known = KNOWN_DIFFERENCES[each.says];
    // One that is mended must leave the list of what is known to differ.
    if (known !== undefined) expect({ passed, known }).toEqual({ passed: false, known });
    else expect({ passed, came }).toEqual({ passed: true, came: passed ? came : '' });
  });

  test('its cases call the methods that they are about', () => {
    const named = its.flatMap(({ methods }) => methods.filter(isCounted));
    const differing = its.filter(({ says }) => KNOWN_DIFFERENCES[says]).flatMap((m) => m.methods);
    const missed = named.filter(
      (name) => !called.get(from)?.has(name) && !differing.includes(name),
    );
    expect(missed).toEqual([]);
  });
});

/** Values ask nothing of the document, constants are no calls, and what is not there is none either. */
function isCounted(method: string): boolean {
  const values =
    /^(?:DataValidation|RichText|TextStyle|ConditionalFormatRule|BooleanCondition|FilterCriteria)/;
  const notCalled =
    /^(?:globalThis|console\.|Intl\.|V8|Ui\.Button|ScriptApp\.AuthMode)|\.(?:getFoo|toString)$|^Gmail\.Users\.Messages/;
  return !values.test(method) && !notCalled.test(method);
}

describe('the list', () => {
  test('has at least 200 cases, each with a sentence of its own', () => {
    const sentences = cases.map(({ service, says }) => `${service}: ${says}`);
    expect(sentences.length).toBeGreaterThanOrEqual(200);
    expect(sentences.filter((each, place) => sentences.indexOf(each) !== place)).toEqual([]);
  });

  test('says where each fact is told, by an address', () => {
    expect(cases.filter(({ source }) => !/^https?:\/\/\S+\.\S+$/.test(source))).toEqual([]);
  });

  test('calls documented only what stands on a page of its maker', () => {
    const pages =
      /^https:\/\/(?:developers\.google\.com|docs\.oracle\.com|www\.rfc-editor\.org|csrc\.nist\.gov)\//;
    const odd = cases.filter(
      ({ strength, source }) => strength === 'documented' && !pages.test(source),
    );
    expect(odd).toEqual([]);
  });

  test('knows every difference by a case that there is', () => {
    const sentences = cases.map(({ says }) => says);
    expect(Object.keys(KNOWN_DIFFERENCES).filter((says) => !sentences.includes(says))).toEqual([]);
  });
});
