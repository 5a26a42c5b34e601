// TextStyle and its builder: how a part of a text looks.
import { type Host, ServiceError } from '../../runtime/host';
import type { TextRun } from '../../workbook/rich-text';
import { expose } from './expose';
import { colorOf } from './styles';
import { targetOf } from './targets';

type Style = TextRun['style'];

class TextStyle {
  constructor(
    readonly host: Host,
    readonly style: Style,
  ) {}

  /** null where it was not said, as with the others. */
  isBold(): boolean | null {
    return isOn(this.style.bl);
  }

  isItalic(): boolean | null {
    return isOn(this.style.it);
  }

  isUnderline(): boolean | null {
    return isOn(this.style.ul?.s);
  }

  isStrikethrough(): boolean | null {
    return isOn(this.style.st?.s);
  }

  getFontSize(): number | null {
    return this.style.fs ?? null;
  }

  getFontFamily(): string | null {
    return this.style.ff ?? null;
  }

  getForegroundColor(): string | null {
    return this.style.cl?.rgb ?? null;
  }

  copy(): object {
    return makeTextStyleBuilder(this.host, this.style);
  }
}

function isOn(flag: 0 | 1 | null | undefined): boolean | null {
  return flag == null ? null : flag === 1;
}

class TextStyleBuilder {
  constructor(
    readonly host: Host,
    public style: Style,
  ) {}

  build(): object {
    return makeTextStyle(this.host, this.style);
  }

  setBold(on: boolean): this {
    return add(this, { bl: on ? 1 : 0 });
  }

  setItalic(on: boolean): this {
    return add(this, { it: on ? 1 : 0 });
  }

  setUnderline(on: boolean): this {
    return add(this, { ul: { s: on ? 1 : 0 } });
  }

  setStrikethrough(on: boolean): this {
    return add(this, { st: { s: on ? 1 : 0 } });
  }

  setFontSize(size: number): this {
    return add(this, { fs: size });
  }

  setFontFamily(family: string): this {
    return add(this, { ff: family });
  }

  setForegroundColor(color: string): this {
    const rgb = colorOf(color);
    return rgb === null ? this : add(this, { cl: { rgb } });
  }
}

function add<B extends TextStyleBuilder>(builder: B, style: Style): B {
  builder.style = { ...builder.style, ...style };
  return builder;
}

export function makeTextStyle(host: Host, style: Style): object {
  return expose(host, new TextStyle(host, style), { name: 'TextStyle', counted: false });
}

/** Builders ask nothing of the document, so their calls are not counted. */
export function makeTextStyleBuilder(host: Host, style: Style = {}): object {
  return expose(host, new TextStyleBuilder(host, style), {
    name: 'TextStyleBuilder',
    counted: false,
  });
}

export function styleOf(value: unknown): Style {
  const target = targetOf(value);
  if (target instanceof TextStyle) return target.style;
  throw new ServiceError('A TextStyle is needed here: call build() on the builder.');
}
