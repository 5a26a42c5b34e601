import { chooseClosing, leadAlike } from '../../../src/domain/questions/choose-closing';
import { DEFAULT_QUESTIONS } from '../../../src/domain/questions/default-questions';
import type { Question } from '../../../src/domain/records';

const WHO = 'Who else should I meet?';
const WHOM = 'Whom would you ask?';
const NAME = 'May I mention your name?';
const READ = 'What should I read next?';
const HELP = 'How can I help you?';
const [FIRST_WHO = '', SECOND_WHO = ''] = DEFAULT_QUESTIONS.filter(
  ({ topic }) => topic === 'Next people',
).map(({ text }) => text);
const [FIRST_NAME = ''] = DEFAULT_QUESTIONS.filter(({ text }) => text.includes('your name')).map(
  ({ text }) => text,
);

const closing = (text: string, part: Partial<Question> = {}): Question => ({
  ...{ text, topic: '', kind: 'Closing', inUse: true, addedBy: '' },
  ...part,
});
const unticked = (text: string) => closing(text, { inUse: false });
const chosen = (rows: readonly Question[], { asked = [] as string[], total = 8 } = {}) => {
  const wasAsked = ({ text }: Question) => asked.includes(text);
  const isFree = (one: Question) => one.inUse && !wasAsked(one);
  return chooseClosing(rows, isFree, wasAsked, total).map(({ text }) => text);
};

describe('the two questions that lead to the next person', () => {
  it('stand in the order of the sheet', () => {
    expect(chosen([closing(NAME), closing(WHO)])).toEqual([NAME, WHO]);
    expect(chosen([closing(WHO), closing(NAME)])).toEqual([WHO, NAME]);
  });

  it('come from the defaults where the sheet has no wording, after those of the sheet', () => {
    expect(chosen([])).toEqual([FIRST_WHO, FIRST_NAME]);
    expect(chosen([closing(NAME)])).toEqual([NAME, FIRST_WHO]);
    expect(chosen([closing(WHO, { kind: 'Own' }), closing(NAME)])).toEqual([NAME, FIRST_WHO]);
  });

  it('are left out where every wording is unticked', () => {
    expect(chosen([unticked(WHO), unticked(WHOM), closing(NAME)])).toEqual([NAME]);
    expect(chosen([unticked(WHO), unticked(NAME)])).toEqual([]);
  });

  it('take another wording of the sheet where one was asked before or is unticked', () => {
    const rows = [closing(WHO), closing(WHOM), closing(NAME)];
    expect(chosen(rows, { asked: [WHO] })).toEqual([WHOM, NAME]);
    expect(chosen([unticked(WHO), closing(WHOM), closing(NAME)])).toEqual([WHOM, NAME]);
  });

  it('take a default once all of the sheet were asked, but none that was asked or is known', () => {
    const rows = [unticked(WHO), closing(WHOM), closing(NAME)];
    expect(chosen(rows, { asked: [WHOM] })).toEqual([NAME, FIRST_WHO]);
    expect(chosen(rows, { asked: [WHOM, FIRST_WHO] })).toEqual([NAME, SECOND_WHO]);
    const elsewhere = closing(`${FIRST_WHO.toUpperCase()} `, { kind: 'Own' });
    expect(chosen([elsewhere, ...rows], { asked: [WHOM] })).toEqual([NAME, SECOND_WHO]);
  });

  it('are one where one question asks for both', () => {
    const both = 'Who else, and may I mention your name?';
    expect(chosen([closing(both), closing(NAME)])).toEqual([both]);
    expect(chosen([closing(NAME), closing(both)])).toEqual([both]);
  });
});

describe('one more closing question', () => {
  const rows = [closing(READ), closing(WHO), closing(HELP), closing(NAME)];

  it.each([
    [9, [WHO, NAME]],
    [10, [READ, WHO, NAME]],
    [15, [READ, WHO, NAME]],
  ])('of %d questions: %j', (total, texts) => {
    expect(chosen(rows, { total })).toEqual(texts);
  });

  it('is ticked, was not asked before, and is no second lead', () => {
    const total = 10;
    expect(chosen(rows, { total, asked: [READ] })).toEqual([WHO, HELP, NAME]);
    expect(chosen([unticked(READ), closing(WHO), closing(NAME)], { total })).toEqual([WHO, NAME]);
    expect(chosen([closing(WHO), closing(WHOM), closing(NAME)], { total })).toEqual([WHO, NAME]);
    expect(
      chosen([closing(READ, { kind: 'Own' }), closing(WHO), closing(NAME)], { total }),
    ).toEqual([WHO, NAME]);
  });
});

it.each([
  [WHO, WHOM, true],
  [READ, HELP, true],
  [WHO, NAME, false],
  [WHO, READ, false],
  ['Who else, and may I mention your name?', WHO, false],
])('%j and %j lead on alike: %s', (one, other, isAlike) => {
  expect(leadAlike(one, other)).toBe(isAlike);
  expect(leadAlike(other, one)).toBe(isAlike);
});
