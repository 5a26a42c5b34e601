// RichTextValueBuilder. Text is set first: it takes the styles and links away.
import { ServiceError } from '../../runtime/host';
import type { RichText, TextRun } from '../../workbook/rich-text';
import { signatureError } from '../arguments';
import { styleOf } from './text-style';

type Run = Pick<TextRun, 'style' | 'link'>;

export class RichTextValueBuilder {
  constructor(
    public content: RichText,
    readonly finish: (content: RichText) => object,
  ) {}

  build(): object {
    return this.finish(this.content);
  }

  setText(text: string): this {
    this.content = { text: String(text), runs: [] };
    return this;
  }

  /** setLinkUrl(url) or setLinkUrl(start, end, url) */
  setLinkUrl(...args: unknown[]): this {
    const [start, end, url] = placed(this.content, args, 'setLinkUrl');
    if (url !== null && typeof url !== 'string') {
      throw signatureError('SpreadsheetApp.RichTextValueBuilder.setLinkUrl', args);
    }
    this.content = patch(this.content, start, end, (run) => ({ ...run, link: url }));
    return this;
  }

  /** setTextStyle(style) or setTextStyle(start, end, style) */
  setTextStyle(...args: unknown[]): this {
    const [start, end, style] = placed(this.content, args, 'setTextStyle');
    const added = style === null ? {} : styleOf(style);
    this.content = patch(this.content, start, end, (run) => ({
      ...run,
      style: { ...run.style, ...added },
    }));
    return this;
  }
}

function placed(
  { text }: RichText,
  args: readonly unknown[],
  method: string,
): [number, number, unknown] {
  if (args.length === 1) return [0, text.length, args[0]];
  const [start, end, value] = args;
  if (typeof start !== 'number' || typeof end !== 'number' || args.length !== 3) {
    throw signatureError(`SpreadsheetApp.RichTextValueBuilder.${method}`, args);
  }
  if (start < 0 || end > text.length || start >= end) {
    throw new ServiceError('Illegal argument.');
  }
  return [start, end, value];
}

/** Cuts the runs at both ends, so that what is changed is changed exactly there. */
function patch(
  { text, runs }: RichText,
  start: number,
  end: number,
  change: (run: Run) => Run,
): RichText {
  const cuts = new Set([
    0,
    text.length,
    start,
    end,
    ...runs.flatMap((run) => [run.start, run.end]),
  ]);
  const places = [...cuts].sort((a, b) => a - b);
  const next: TextRun[] = [];
  for (const [index, from] of places.slice(0, -1).entries()) {
    const to = places[index + 1] ?? text.length;
    const old = runs.find((run) => run.start <= from && to <= run.end);
    const run: Run = { style: old?.style ?? {}, link: old?.link ?? null };
    const now = start <= from && to <= end ? change(run) : run;
    if (now.link !== null || Object.keys(now.style).length > 0)
      next.push({ start: from, end: to, ...now });
  }
  return { text, runs: next };
}
