// What a script may show to a person, and what it asks about the screen. The page of the local
// edition implements it; the `gas` command has one without a screen.

export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuTree };

export interface MenuTree {
  readonly caption: string;
  /** Made by createAddonMenu(): it stands under Extensions. */
  readonly isAddon: boolean;
  readonly items: readonly MenuItem[];
}

/** Sizes in pixels; null where the script left it to Google. */
export interface HtmlPane {
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

export type ButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
export type Button = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';

export interface Question {
  readonly title: string;
  readonly text: string;
  readonly buttons: ButtonSet;
}

/** Rows and columns count from 0. */
export interface ScreenSelection {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `as` is the person before the screen, by e-mail. */
export interface UiHost {
  addMenu(as: string, menu: MenuTree): void;
  showSidebar(as: string, pane: HtmlPane): void;
  showModalDialog(as: string, pane: HtmlPane): void;
  showModelessDialog(as: string, pane: HtmlPane): void;
  toast(as: string, text: string, title: string, seconds: number): void;
  alert(as: string, question: Question): Promise<Button>;
  prompt(as: string, question: Question): Promise<{ button: Button; text: string }>;
  /** What the person has selected, or null where nobody is there. */
  selection(as: string): ScreenSelection | null;
  /** The script asks to select; a page that isn't there ignores it. */
  select(as: string, selection: ScreenSelection): void;
}
