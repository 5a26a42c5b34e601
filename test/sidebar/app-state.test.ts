import type { ContactDetail, LateParts } from '../../src/calls';
import type { Template } from '../../src/domain/records';
import { type AppAction, nextAppState, startApp } from '../../src/sidebar/app-state';
import { ANA, BO, changeOf, NO_CHANGE, PAGE } from '../browser/sidebar-data';

const after = (...actions: AppAction[]) => actions.reduce(nextAppState, startApp(PAGE));

it('opens on the view and the contact that the page came with', () => {
  expect(startApp(PAGE)).toMatchObject({ view: 'draft-request', contact: ANA, offered: null });
});

const selected = (contact: ContactDetail | null, isWriting: boolean): AppAction => ({
  ...{ type: 'selection-read', selected: contact, isWriting },
  templates: PAGE.templates,
});

describe('when another row is selected in the sheet', () => {
  it('switches at once where nothing was typed', () => {
    const state = after(selected(BO, false));
    expect([state.contact, state.offered]).toEqual([BO, null]);
  });

  it('offers it where something was typed', () => {
    const state = after(selected(BO, true));
    expect([state.contact, state.offered]).toEqual([ANA, BO]);
  });

  it('does not offer again what was refused', () => {
    const state = after(selected(BO, true), { type: 'offer-refused' }, selected(BO, true));
    expect(state.offered).toBeNull();
  });

  it('leaves a person chosen by name until the selection itself moves', () => {
    const state = after({ type: 'contact-chosen', contact: BO }, selected(ANA, false));
    expect(state.contact).toEqual(BO);
  });

  it('stays where the selected row is no contact', () => {
    expect(after(selected(null, false)).contact).toEqual(ANA);
  });

  it('takes what was changed in the row of the same contact', () => {
    const changed = { ...ANA, email: 'new@example.com' };
    const state = after(selected(changed, true));
    expect(state.contact?.email).toBe('new@example.com');
  });
});

it('shows the templates as they are in the sheet now', () => {
  const mine = { ...PAGE.templates[0], body: 'My own words' } as Template;
  const { page } = after({ ...selected(ANA, true), templates: [mine] } as AppAction);
  expect(page.templates).toEqual([mine]);
});

it('knows the new stage of a contact in the list, too', () => {
  const change = changeOf({ ...ANA, stage: 'Asked' });
  const state = after({ type: 'sheet-changed', change });
  expect(state.people[0]).toMatchObject({ id: ANA.id, stage: 'Asked' });
  expect(state.contact?.stage).toBe('Asked');
});

it('leaves the contact that the person went on to, when an answer about another comes late', () => {
  const state = after(
    { type: 'contact-chosen', contact: BO },
    { type: 'sheet-changed', change: changeOf({ ...ANA, stage: 'Asked' }) },
  );
  expect(state.contact?.id).toBe(BO.id);
});

it('shows nobody who is gone from the sheet', () => {
  const state = after({ type: 'sheet-changed', change: { ...NO_CHANGE, removedIds: [ANA.id] } });
  expect(state.people.map(({ id }) => id)).toEqual([BO.id]);
  expect(state.contact).toBeNull();
});

it('offers the way back from the last change only', () => {
  const undo = { done: 'Ana Silva is marked as asked.', token: '[]' };
  const changed: AppAction = { type: 'sheet-changed', change: { ...NO_CHANGE, undo } };
  expect(after(changed).undo).toEqual(undo);
  expect(after(changed, { type: 'sheet-changed', change: NO_CHANGE }).undo).toBeNull();
});

it('keeps the contact when the page is read anew', () => {
  const state = after(
    { type: 'contact-chosen', contact: BO },
    { type: 'page-read', page: { ...PAGE, selected: ANA } },
  );
  expect(state.contact).toEqual(BO);
});

describe('a view that needs more than the page came with', () => {
  const LEAN = { ...PAGE, parts: [], templates: [], questions: [], selected: null };
  const late: LateParts = {
    parts: ['questions', 'hourly'],
    problems: [{ tab: 'Questions', message: 'A column is missing.' }],
    contact: BO,
    page: { questions: PAGE.questions },
    thankYous: { hourlyDraftsOn: true },
  };

  it('takes it over, with the contact that was asked for, and says once what has to be mended', () => {
    const actions: AppAction[] = [
      { type: 'looking-up', name: BO.name },
      { type: 'parts-read', late },
      { type: 'parts-read', late },
    ];
    const state = actions.reduce(nextAppState, startApp(LEAN));
    expect(state).toMatchObject({ contact: BO, looking: null });
    expect(state.page.questions).toBe(PAGE.questions);
    expect(state.page.parts).toEqual(expect.arrayContaining(['questions', 'hourly']));
    expect(state.page.problems).toEqual(late.problems);
    expect(state.page.thankYous).toEqual({ ...PAGE.thankYous, hourlyDraftsOn: true });
  });

  it('keeps the templates where the selected row came without any', () => {
    const state = after({ ...selected(BO, false), templates: null } as AppAction);
    expect(state.page.templates).toBe(PAGE.templates);
  });

  it('keeps who may edit, and the trigger, when a change tells only the notes', () => {
    const change = { ...NO_CHANGE, thankYous: { notes: [] } };
    const { thankYous } = after({ type: 'sheet-changed', change }).page;
    expect(thankYous).toEqual({ ...PAGE.thankYous, notes: [] });
  });
});
