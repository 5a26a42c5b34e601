// Banding: rows in two colours that take turns. Google's themes are rendered by their published
// colours, as near as can be told.
import type { BandingFact } from '../../workbook/facts';
import type { Book } from './book';
import type { EnumValue } from './enums';
import { expose } from './expose';
import { blockOf } from './range-place';
import { colorOf } from './styles';

type Colors = readonly [header: string, second: string, footer: string];

const THEMES: Readonly<Record<string, Colors>> = {
  LIGHT_GREY: ['#bdbdbd', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#fddce8', '#f68ab0'],
};

export function themeBanding(
  theme: EnumValue | undefined,
  showHeader: boolean,
  showFooter: boolean,
): Omit<BandingFact, 'id' | 'block'> {
  const [header, second, footer] = THEMES[String(theme)] ?? THEMES.LIGHT_GREY ?? ['', '', ''];
  return {
    header: showHeader ? header : null,
    first: '#ffffff',
    second,
    footer: showFooter ? footer : null,
  };
}

class Banding {
  constructor(
    readonly book: Book,
    public fact: BandingFact,
  ) {}

  getRange(): object {
    return this.book.makers.range(this.fact.block);
  }

  setRange(range: object): this {
    return change(this, { block: blockOf(range) });
  }

  getHeaderRowColor(): string | null {
    return this.fact.header;
  }

  setHeaderRowColor(color: string | null): this {
    return change(this, { header: color === null ? null : (colorOf(color) ?? color) });
  }

  getFirstRowColor(): string {
    return this.fact.first;
  }

  setFirstRowColor(color: string): this {
    return change(this, { first: colorOf(color) ?? color });
  }

  getSecondRowColor(): string {
    return this.fact.second;
  }

  setSecondRowColor(color: string): this {
    return change(this, { second: colorOf(color) ?? color });
  }

  getFooterRowColor(): string | null {
    return this.fact.footer;
  }

  setFooterRowColor(color: string | null): this {
    return change(this, { footer: color === null ? null : (colorOf(color) ?? color) });
  }

  remove(): void {
    this.book.ask('facts.removeBanding', this.fact.id);
  }
}

function change<B extends Banding>(banding: B, difference: Partial<BandingFact>): B {
  banding.fact = { ...banding.fact, ...difference };
  banding.book.ask('facts.changeBanding', banding.fact.id, difference);
  return banding;
}

export function makeBanding(book: Book, fact: BandingFact): object {
  return expose(book.host, new Banding(book, fact), { name: 'Banding' });
}
