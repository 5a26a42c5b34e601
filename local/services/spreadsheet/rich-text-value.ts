// RichTextValue: text with parts in different styles and with links.
import type { Host } from '../../runtime/host';
import { ServiceError } from '../../runtime/host';
import type { RichText, TextRun } from '../../workbook/rich-text';
import { expose } from './expose';
import { RichTextValueBuilder } from './rich-text-value-builder';
import { targetOf } from './targets';
import { makeTextStyle } from './text-style';

/** How a part of a text looks of which nothing is said. */
const PLAIN = { bl: 0, it: 0, ul: { s: 0 }, st: { s: 0 } } as const;

class RichTextValue {
  constructor(
    readonly host: Host,
    readonly content: RichText,
    readonly start: number,
    readonly end: number,
  ) {}

  getText(): string {
    return this.content.text.slice(this.start, this.end);
  }

  getStartIndex(): number {
    return this.start;
  }

  getEndIndex(): number {
    return this.end;
  }

  /** null where a link is only on a part of the text. */
  getLinkUrl(start?: number, end?: number): string | null {
    const from = start ?? this.start;
    const to = end ?? this.end;
    const run = this.content.runs.find(
      (each) => each.link !== null && each.start <= from && to <= each.end,
    );
    return run?.link ?? null;
  }

  getTextStyle(start?: number): object {
    const from = start ?? this.start;
    const run = this.content.runs.find((each) => each.start <= from && from < each.end);
    return makeTextStyle(this.host, { ...PLAIN, ...run?.style });
  }

  getRuns(): object[] {
    return spans(this.content).map(({ start, end }) =>
      exposed(this.host, new RichTextValue(this.host, this.content, start, end)),
    );
  }

  copy(): object {
    return makeRichTextBuilder(this.host, this.content);
  }
}

/** The text cut where its style or link changes; without gaps. */
function spans({ text, runs }: RichText): Pick<TextRun, 'start' | 'end'>[] {
  const cuts = [...new Set([0, text.length, ...runs.flatMap((run) => [run.start, run.end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => ({ start, end: cuts[index + 1] ?? text.length }));
}

function exposed(host: Host, value: RichTextValue): object {
  return expose(host, value, { name: 'RichTextValue', counted: false });
}

export function makeRichText(host: Host, content: RichText): object {
  return exposed(host, new RichTextValue(host, content, 0, content.text.length));
}

/** Builders ask nothing of the document, so their calls are not counted. */
export function makeRichTextBuilder(
  host: Host,
  content: RichText = { text: '', runs: [] },
): object {
  const builder = new RichTextValueBuilder(content, (built) => makeRichText(host, built));
  return expose(host, builder, { name: 'RichTextValueBuilder', counted: false });
}

export function richTextOf(value: unknown): RichText {
  const target = targetOf(value);
  if (target instanceof RichTextValue) return target.content;
  throw new ServiceError('A RichTextValue is needed here: call build() on the builder.');
}
