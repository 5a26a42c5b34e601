// Text with parts in different styles, and links, as Univer keeps it in a cell: a small document.
import {
  CellValueType,
  CustomRangeType,
  type IDocumentData,
  type ITextStyle,
} from '@univerjs/core';
import type { Block } from './block';
import { CellReader, mapCells } from './cells';
import type { Workbook } from './workbook';
import { type Patches, patchBlock } from './write-cells';

/** From `start` up to but not including `end`. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly style: ITextStyle;
  readonly link: string | null;
}

export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** null where the cell holds no text: a number, a date, a boolean, a formula. */
export function readRichText(book: Workbook, block: Block): (RichText | null)[][] {
  const reader = new CellReader(book, block.sheetId);
  return mapCells(block, (row, column) => {
    const document = reader.cell(row, column)?.p;
    if (document) return fromDocument(document);
    const { value } = reader.value(row, column);
    if (typeof value !== 'string' || reader.formula(row, column) !== '') return null;
    return { text: value, runs: [] };
  });
}

export function writeRichText(
  patches: Patches,
  block: Block,
  texts: readonly (readonly (RichText | null)[])[],
): void {
  patchBlock(patches, block, (r, c) => {
    const text = texts[r]?.[c];
    if (!text) return null;
    const isPlain = text.runs.length === 0;
    return {
      v: text.text === '' ? null : text.text,
      t: text.text === '' ? null : CellValueType.STRING,
      f: null,
      si: null,
      p: isPlain ? null : toDocument(text),
    };
  });
}

function toDocument({ text, runs }: RichText): IDocumentData {
  const links = runs.filter((run) => run.link !== null);
  return {
    id: 'cell',
    documentStyle: {},
    body: {
      dataStream: `${text}\r\n`,
      paragraphs: [{ startIndex: text.length }],
      sectionBreaks: [{ startIndex: text.length + 1 }],
      textRuns: runs.map(({ start, end, style }) => ({ st: start, ed: end, ts: style })),
      customRanges: links.map(({ start, end, link }, index) => ({
        rangeId: `link-${index}`,
        rangeType: CustomRangeType.HYPERLINK,
        startIndex: start,
        endIndex: end - 1,
        properties: { url: link },
      })),
    },
  };
}

function fromDocument({ body }: IDocumentData): RichText {
  const text = (body?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');
  const runs: TextRun[] = (body?.textRuns ?? []).map(({ st, ed, ts }) => ({
    start: st,
    end: ed,
    style: ts ?? {},
    link: linkAt(body?.customRanges ?? [], st),
  }));
  for (const range of body?.customRanges ?? []) {
    const link = urlOf(range);
    if (link === null || runs.some((run) => run.start === range.startIndex)) continue;
    runs.push({ start: range.startIndex, end: range.endIndex + 1, style: {}, link });
  }
  return { text, runs: runs.sort((a, b) => a.start - b.start) };
}

type CustomRange = NonNullable<NonNullable<IDocumentData['body']>['customRanges']>[number];

function linkAt(ranges: readonly CustomRange[], place: number): string | null {
  const range = ranges.find((each) => each.startIndex <= place && place <= each.endIndex);
  return range ? urlOf(range) : null;
}

function urlOf(range: CustomRange): string | null {
  const url: unknown = range.properties?.url;
  return range.rangeType === CustomRangeType.HYPERLINK && typeof url === 'string' ? url : null;
}
