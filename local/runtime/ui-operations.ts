// The user interface's operations, by the name that services call them.
import type { Execution, Operations } from './host';
import type { HtmlPane, MenuTree, Question, ScreenSelection, UiHost } from './ui-host';

export function uiOperations(ui: UiHost): Operations {
  return {
    'ui.addMenu': ({ as }: Execution, menu: MenuTree) => ui.addMenu(as, menu),
    'ui.showSidebar': ({ as }: Execution, pane: HtmlPane) => ui.showSidebar(as, pane),
    'ui.showModalDialog': ({ as }: Execution, pane: HtmlPane) => ui.showModalDialog(as, pane),
    'ui.showModelessDialog': ({ as }: Execution, pane: HtmlPane) => ui.showModelessDialog(as, pane),
    'ui.alert': ({ as }: Execution, question: Question) => ui.alert(as, question),
    'ui.prompt': ({ as }: Execution, question: Question) => ui.prompt(as, question),
    'ui.toast': ({ as }: Execution, text: string, title: string, seconds: number) =>
      ui.toast(as, text, title, seconds),
    // Nobody sits before the screen of a time trigger.
    'ui.selection': ({ as, kind }: Execution) =>
      kind === 'time-trigger' ? null : ui.selection(as),
    'ui.select': ({ as, kind }: Execution, selection: ScreenSelection) => {
      if (kind !== 'time-trigger') ui.select(as, selection);
    },
  };
}
