// The menus of the page. Every entry does what it says; what the page cannot do is not here.
import { PRODUCT } from '#local-words/frame';
import { keyNames, topMenus, menuItems as words } from '#local-words/menus';
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
      label: topMenus.file,
      entries: [
        item(words.downloadTab, () => downloadCsv(session)),
        separator,
        item(words.startWithSample, () => startOver(session, 'startWithSample')),
        item(words.startWithGroup, () => startOver(session, 'startWithGroup')),
        item(words.startEmpty, () => startOver(session, 'startEmpty')),
        separator,
        item(words.whereKept, () => tellWhere(session)),
      ],
    },
    {
      label: topMenus.edit,
      entries: [
        engine(words.undo, 'univer.command.undo', {}, control('Z')),
        engine(words.redo, 'univer.command.redo', {}, control('Y')),
        separator,
        engine(words.cut, 'univer.command.cut', {}, control('X')),
        engine(words.copy, 'univer.command.copy', {}, control('C')),
        separator,
        engine(words.clearContents, 'sheet.command.clear-selection-content', {}, keyNames.delete),
        engine(words.clearFormatting, 'sheet.command.clear-selection-format'),
        separator,
        engine(words.deleteRows, 'sheet.command.remove-row'),
        engine(words.deleteColumns, 'sheet.command.remove-col'),
      ],
    },
    {
      label: topMenus.view,
      entries: [
        {
          kind: 'submenu',
          label: words.freeze,
          entries: [
            item(words.noRows, () => freezeRows(session, 0)),
            item(words.oneRow, () => freezeRows(session, 1)),
            item(words.twoRows, () => freezeRows(session, 2)),
          ],
        },
        engine(words.gridlines, 'sheet.command.toggle-gridlines'),
        item(words.showHiddenColumns, () => showHiddenColumns(session)),
      ],
    },
    {
      label: topMenus.insert,
      entries: [
        engine(words.rowAbove, 'sheet.command.insert-row-before'),
        engine(words.rowBelow, 'sheet.command.insert-row-after'),
        engine(words.columnLeft, 'sheet.command.insert-col-before'),
        engine(words.columnRight, 'sheet.command.insert-col-after'),
        separator,
        engine(words.sheet, 'sheet.command.insert-sheet'),
        engine(words.note, 'sheet.operation.add-note-popup', {}, `${keyNames.shift}+F2`),
      ],
    },
    {
      label: topMenus.format,
      entries: [
        engine(words.bold, 'sheet.command.set-range-bold', {}, control('B')),
        engine(words.italic, 'sheet.command.set-range-italic', {}, control('I')),
        engine(words.underline, 'sheet.command.set-range-underline', {}, control('U')),
        engine(words.strikethrough, 'sheet.command.set-range-stroke'),
        separator,
        engine(words.number, 'sheet.operation.open.numfmt.panel'),
        engine(words.conditionalFormatting, 'sheet.operation.open.conditional.formatting.panel', {
          value: 2,
        }),
      ],
    },
    {
      label: topMenus.data,
      entries: [
        engine(words.sortAscending, 'sheet.command.sort-range-asc'),
        engine(words.sortDescending, 'sheet.command.sort-range-desc'),
        separator,
        engine(words.toggleFilter, 'sheet.command.smart-toggle-filter'),
        engine(words.dataValidation, 'data-validation.operation.open-validation-panel'),
      ],
    },
    ...top.map(({ caption, items }) => ({ label: caption, entries: scriptMenu(items) })),
    {
      label: topMenus.extensions,
      entries: addOns.map(
        ({ caption, items }): MenuEntry => ({
          kind: 'submenu',
          // The menu of a script that is bound to a sheet has the name of the script.
          label: caption || PRODUCT,
          entries: scriptMenu(items),
        }),
      ),
    },
    {
      label: topMenus.help,
      entries: [
        item(words.about, () => tellAbout(session)),
        item(words.permissions, () => void askConsent(session, null)),
      ],
    },
  ];
}
