// The menus of the page. Every entry does what it says; what the page cannot do is not here.
import type { MenuItem } from '../../runtime/ui-host';
import { freezeRows, showHiddenColumns, startOver, tellAbout, tellWhere } from '../actions';
import { askConsent, runMenuItem } from '../consent';
import { downloadCsv } from '../grid/csv';
import type { Session } from '../session';
import type { PageState } from '../state';
import type { Menu } from './menu-bar';
import type { MenuEntry } from './menu-list';

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
const control = (key: string) => (isMac ? `⌘${key}` : `Ctrl+${key}`);
const separator: MenuEntry = { kind: 'separator' };

export function menusOf(session: Session, state: PageState): readonly Menu[] {
  const item = (label: string, run: () => void, shortcut?: string): MenuEntry =>
    shortcut === undefined ? { kind: 'item', label, run } : { kind: 'item', label, run, shortcut };
  const engine = (label: string, id: string, params: object = {}, shortcut?: string) =>
    item(label, () => session.command(id, params), shortcut);
  const top = state.menus.filter((menu) => !menu.isAddon);
  const addOns = state.menus.filter((menu) => menu.isAddon);
  const scriptMenu = (entries: readonly MenuItem[]): readonly MenuEntry[] =>
    entries.map((entry): MenuEntry => {
      if (entry.kind === 'separator') return separator;
      if (entry.kind === 'item') {
        const { caption, functionName } = entry;
        return item(caption, () => void runMenuItem(session, caption, functionName));
      }
      const { caption, items } = entry.menu;
      return { kind: 'submenu', label: caption, entries: scriptMenu(items) };
    });

  return [
    {
      label: 'File',
      entries: [
        item('Download this tab (.csv)', () => downloadCsv(session)),
        separator,
        item('Start over with sample data', () => startOver(session, 'startWithSample')),
        item('Start over with a coaching group', () => startOver(session, 'startWithGroup')),
        item('Start over with an empty sheet', () => startOver(session, 'startEmpty')),
        separator,
        item('Where is this sheet kept?', () => tellWhere(session)),
      ],
    },
    {
      label: 'Edit',
      entries: [
        engine('Undo', 'univer.command.undo', {}, control('Z')),
        engine('Redo', 'univer.command.redo', {}, control('Y')),
        separator,
        engine('Cut', 'univer.command.cut', {}, control('X')),
        engine('Copy', 'univer.command.copy', {}, control('C')),
        separator,
        engine('Clear contents', 'sheet.command.clear-selection-content', {}, 'Delete'),
        engine('Clear formatting', 'sheet.command.clear-selection-format'),
        separator,
        engine('Delete rows', 'sheet.command.remove-row'),
        engine('Delete columns', 'sheet.command.remove-col'),
      ],
    },
    {
      label: 'View',
      entries: [
        {
          kind: 'submenu',
          label: 'Freeze',
          entries: [
            item('No rows', () => freezeRows(session, 0)),
            item('1 row', () => freezeRows(session, 1)),
            item('2 rows', () => freezeRows(session, 2)),
          ],
        },
        engine('Gridlines', 'sheet.command.toggle-gridlines'),
        item('Show hidden columns', () => showHiddenColumns(session)),
      ],
    },
    {
      label: 'Insert',
      entries: [
        engine('Row above', 'sheet.command.insert-row-before'),
        engine('Row below', 'sheet.command.insert-row-after'),
        engine('Column left', 'sheet.command.insert-col-before'),
        engine('Column right', 'sheet.command.insert-col-after'),
        separator,
        engine('Sheet', 'sheet.command.insert-sheet'),
        engine('Note', 'sheet.operation.add-note-popup', {}, 'Shift+F2'),
      ],
    },
    {
      label: 'Format',
      entries: [
        engine('Bold', 'sheet.command.set-range-bold', {}, control('B')),
        engine('Italic', 'sheet.command.set-range-italic', {}, control('I')),
        engine('Underline', 'sheet.command.set-range-underline', {}, control('U')),
        engine('Strikethrough', 'sheet.command.set-range-stroke'),
        separator,
        engine('Number…', 'sheet.operation.open.numfmt.panel'),
        engine('Conditional formatting…', 'sheet.operation.open.conditional.formatting.panel', {
          value: 2,
        }),
      ],
    },
    {
      label: 'Data',
      entries: [
        engine('Sort selection, A to Z', 'sheet.command.sort-range-asc'),
        engine('Sort selection, Z to A', 'sheet.command.sort-range-desc'),
        separator,
        engine('Turn filter on or off', 'sheet.command.smart-toggle-filter'),
        engine('Data validation…', 'data-validation.operation.open-validation-panel'),
      ],
    },
    ...top.map(({ caption, items }) => ({ label: caption, entries: scriptMenu(items) })),
    {
      label: 'Extensions',
      entries: addOns.map(
        ({ caption, items }): MenuEntry => ({
          kind: 'submenu',
          // The menu of a script that is bound to a sheet has the name of the script.
          label: caption || 'Informational Interviews',
          entries: scriptMenu(items),
        }),
      ),
    },
    {
      label: 'Help',
      entries: [
        item('About the local edition', () => tellAbout(session)),
        item('Permissions…', () => void askConsent(session, null)),
      ],
    },
  ];
}
