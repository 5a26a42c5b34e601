// A user interface without a screen: it tells what would be shown, and answers as a person would
// who agrees to everything. It remembers a selection, since scripts read back what they activate.
import type {
  Button,
  ButtonSet,
  HtmlPane,
  MenuTree,
  Question,
  ScreenSelection,
  UiHost,
} from './ui-host';

const YES: Readonly<Record<ButtonSet, Button>> = {
  OK: 'OK',
  OK_CANCEL: 'OK',
  YES_NO: 'YES',
  YES_NO_CANCEL: 'YES',
};

export class HeadlessUi implements UiHost {
  readonly menus: MenuTree[] = [];
  readonly panes: { readonly kind: 'sidebar' | 'modal' | 'modeless'; readonly pane: HtmlPane }[] =
    [];
  private readonly selections = new Map<string, ScreenSelection>();

  constructor(private readonly tell: (line: string) => void = () => {}) {}

  addMenu(_as: string, menu: MenuTree): void {
    this.menus.push(menu);
  }

  showSidebar(_as: string, pane: HtmlPane): void {
    this.panes.push({ kind: 'sidebar', pane });
    this.tell(`[sidebar] ${pane.title}`);
  }

  showModalDialog(_as: string, pane: HtmlPane): void {
    this.panes.push({ kind: 'modal', pane });
    this.tell(`[dialog] ${pane.title}`);
  }

  showModelessDialog(_as: string, pane: HtmlPane): void {
    this.panes.push({ kind: 'modeless', pane });
    this.tell(`[dialog] ${pane.title}`);
  }

  toast(_as: string, text: string, title: string): void {
    this.tell(`[toast] ${title === '' ? '' : `${title}: `}${text}`);
  }

  alert(_as: string, question: Question): Promise<Button> {
    this.tell(`[alert] ${lineOf(question)}`);
    return Promise.resolve(YES[question.buttons]);
  }

  prompt(_as: string, question: Question): Promise<{ button: Button; text: string }> {
    this.tell(`[prompt] ${lineOf(question)}`);
    return Promise.resolve({ button: YES[question.buttons], text: '' });
  }

  selection(as: string): ScreenSelection | null {
    return this.selections.get(as) ?? null;
  }

  select(as: string, selection: ScreenSelection): void {
    this.selections.set(as, selection);
  }
}

function lineOf({ title, text }: Question): string {
  return title === '' ? text : `${title}: ${text}`;
}
