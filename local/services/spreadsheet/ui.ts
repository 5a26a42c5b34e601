// Ui and Menu: what a script shows to the person before the screen.
import { ServiceError } from '../../runtime/host';
import type { Button, ButtonSet, HtmlPane, MenuItem, MenuTree } from '../../runtime/ui-host';
import { signatureError } from '../arguments';
import type { Book } from './book';
import { EnumValue } from './enums';
import { expose } from './expose';
import { targetOf } from './targets';

const BUTTONS: readonly Button[] = ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'];
const BUTTON_SETS: readonly ButtonSet[] = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'];

const BUTTON = valuesOf(BUTTONS);
const BUTTON_SET = valuesOf(BUTTON_SETS);

class Menu {
  constructor(
    readonly book: Book,
    readonly caption: string,
    readonly isAddon: boolean,
    readonly items: MenuItem[],
  ) {}

  addItem(caption: string, functionName: string): this {
    this.items.push({ kind: 'item', caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.items.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: object): this {
    const target = targetOf(menu);
    if (!(target instanceof Menu)) throw signatureError('Menu.addSubMenu', [menu]);
    this.items.push({ kind: 'menu', menu: treeOf(target) });
    return this;
  }

  addToUi(): void {
    this.book.ask('ui.addMenu', treeOf(this));
  }
}

class Ui {
  constructor(readonly book: Book) {}

  createMenu(caption: string): object {
    return makeMenu(this.book, caption, false);
  }

  createAddonMenu(): object {
    return makeMenu(this.book, '', true);
  }

  showSidebar(output: unknown): void {
    this.book.ask('ui.showSidebar', paneOf(output, null));
  }

  showModalDialog(output: unknown, title: string): void {
    this.book.ask('ui.showModalDialog', paneOf(output, title));
  }

  showModelessDialog(output: unknown, title: string): void {
    this.book.ask('ui.showModelessDialog', paneOf(output, title));
  }

  /** alert(text), (text, buttons) or (title, text, buttons) */
  alert(...args: unknown[]): EnumValue {
    const button = this.book.ask<Button>('ui.alert', questionOf(args, 'OK'));
    return BUTTON[button];
  }

  /** prompt(text), (text, buttons) or (title, text, buttons) */
  prompt(...args: unknown[]): object {
    const answer = this.book.ask<{ button: Button; text: string }>(
      'ui.prompt',
      questionOf(args, 'OK'),
    );
    return expose(this.book.host, new PromptResponse(answer.button, answer.text), {
      name: 'PromptResponse',
    });
  }
}

class PromptResponse {
  constructor(
    readonly button: Button,
    readonly text: string,
  ) {}

  getSelectedButton(): EnumValue {
    return BUTTON[this.button];
  }

  getResponseText(): string {
    return this.text;
  }
}

function valuesOf<N extends string>(names: readonly N[]): Readonly<Record<N, EnumValue>> {
  const entries = names.map((name, place) => [name, new EnumValue(name, place)]);
  return Object.freeze(Object.fromEntries(entries) as Record<N, EnumValue>);
}

function makeMenu(book: Book, caption: string, isAddon: boolean): object {
  return expose(book.host, new Menu(book, caption, isAddon, []), {
    name: 'Menu',
    signatures: MENU_SIGNATURES,
  });
}

const MENU_SIGNATURES = { addItem: ['String,String'], addSeparator: [''], addToUi: [''] };

function treeOf({ caption, isAddon, items }: Menu): MenuTree {
  return { caption, isAddon, items: [...items] };
}

/** Of an HtmlOutput, or of HTML as text. */
function paneOf(output: unknown, title: string | null): HtmlPane {
  if (typeof output === 'string')
    return { title: title ?? '', html: output, width: null, height: null };
  if (typeof output !== 'object' || output === null)
    throw new ServiceError('Invalid argument: userInterface');
  const html = output as {
    getContent(): string;
    getTitle(): string | null;
    getWidth(): number | null;
    getHeight(): number | null;
  };
  return {
    title: title ?? html.getTitle() ?? '',
    html: html.getContent(),
    width: html.getWidth(),
    height: html.getHeight(),
  };
}

function questionOf(args: readonly unknown[], standard: ButtonSet) {
  const texts = args.filter((each): each is string => typeof each === 'string');
  const buttons = args.find((each): each is EnumValue => each instanceof EnumValue);
  const [first = '', second] = texts;
  return {
    title: second === undefined ? '' : first,
    text: second ?? first,
    buttons: buttons === undefined ? standard : (String(buttons) as ButtonSet),
  };
}

/** The enums Button and ButtonSet hang on the Ui itself. */
export function makeUi(book: Book): object {
  const ui = expose(book.host, new Ui(book), { name: 'Ui' });
  return new Proxy(ui, {
    get(target, key): unknown {
      if (key === 'Button') return BUTTON;
      if (key === 'ButtonSet') return BUTTON_SET;
      return Reflect.get(target, key);
    },
  });
}
