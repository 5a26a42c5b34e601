// How cells look: colours, fonts, alignment, merges, and rows in two colours.
import { casesOf } from '../script/case';
import { GOOGLE, SEEN } from '../script/sources';

export const formats = casesOf({ service: 'Range', source: GOOGLE.range }, [
  {
    says: 'a cell is white with black Arial of 10 points until it is told otherwise',
    on: 'Range.getBackground Range.getFontColor Range.getFontSize Range.getFontFamily Range.getFontWeight',
    strength: 'weak',
    run: ({ sheet, is }) => {
      const cell = sheet.getRange('A1');
      is([cell.getBackground(), cell.getFontColor()], ['#ffffff', '#000000']);
      is([cell.getFontSize(), cell.getFontFamily(), cell.getFontWeight()], [10, 'Arial', 'normal']);
    },
  },
  {
    says: 'colours come back as six hexadecimal digits, whatever they were called',
    on: 'Range.setBackground Range.getBackground Range.setFontColor Range.getFontColor',
    source: SEEN.rangeLists,
    strength: 'reported',
    run: ({ sheet, is }) => {
      const cell = sheet.getRange('A1').setBackground('blue').setFontColor('yellow');
      is([cell.getBackground(), cell.getFontColor()], ['#0000ff', '#ffff00']);
      is(cell.setBackground('cornflowerblue').getBackground(), '#6495ed');
      is(cell.setBackground('#ABC').getBackground(), '#aabbcc');
    },
  },
  {
    says: 'null takes a colour away',
    on: 'Range.setBackground Range.setFontColor',
    run: ({ sheet, is }) => {
      const cell = sheet.getRange('A1').setBackground('red').setFontColor('red');
      cell.setBackground(null).setFontColor(null);
      is([cell.getBackground(), cell.getFontColor()], ['#ffffff', '#000000']);
    },
  },
  {
    says: 'a colour that there is not is taken without a word',
    on: 'Range.setBackground',
    source: SEEN.invalidColours,
    strength: 'reported',
    run: ({ sheet, isOneOf }) => {
      const cell = sheet.getRange('A1').setBackground('#ff0000').setBackground('nonsense');
      isOneOf(cell.getBackground(), ['#ff0000', '#ffffff']);
    },
  },
  {
    says: 'weights, styles, lines, sizes and alignments come back as they were set',
    on: 'Range.setFontWeight Range.setFontStyle Range.setFontLine Range.setFontSize Range.setHorizontalAlignment Range.setVerticalAlignment',
    source: SEEN.rangeLists,
    strength: 'reported',
    run: ({ sheet, is }) => {
      const cell = sheet.getRange('A1').setFontWeight('bold').setFontStyle('italic');
      cell.setFontLine('underline').setFontSize(14);
      cell.setHorizontalAlignment('center').setVerticalAlignment('middle');
      is(
        [cell.getFontWeight(), cell.getFontStyle(), cell.getFontLine()],
        ['bold', 'italic', 'underline'],
      );
      is(
        [cell.getFontSize(), cell.getHorizontalAlignment(), cell.getVerticalAlignment()],
        [14, 'center', 'middle'],
      );
    },
  },
  {
    says: 'the horizontal alignment of null is "general", that of "normal" "general-left"',
    on: 'Range.setHorizontalAlignment Range.getHorizontalAlignment',
    source: SEEN.oddities,
    strength: 'reported',
    run: ({ sheet, is }) => {
      const cell = sheet.getRange('A1').setHorizontalAlignment('normal');
      is(cell.getHorizontalAlignment(), 'general-left');
      is(cell.setHorizontalAlignment(null).getHorizontalAlignment(), 'general');
    },
  },
  {
    says: 'the number format of a fresh cell is "0.###############"',
    on: 'Range.getNumberFormat',
    source: SEEN.oddities,
    strength: 'reported',
    run: ({ sheet, isOneOf }) =>
      isOneOf(sheet.getRange('A1').getNumberFormat(), ['0.###############', 'General', '']),
  },
  {
    says: 'a number format cannot be null',
    on: 'Range.setNumberFormat',
    source: SEEN.oddities,
    strength: 'reported',
    run: ({ sheet, throws }) => {
      const loose = sheet.getRange('A1') as unknown as { setNumberFormat(value: null): void };
      throws(() => loose.setNumberFormat(null), '');
    },
  },
  {
    says: 'a fresh cell overflows, and its getWrap is true all the same',
    on: 'Range.getWrap Range.getWrapStrategy',
    source: SEEN.wrapDefault,
    strength: 'reported',
    run: ({ sheet, is }) => {
      const cell = sheet.getRange('A1');
      is([String(cell.getWrapStrategy()), cell.getWrap()], ['OVERFLOW', true]);
    },
  },
  {
    says: 'the strategy of wrapping comes back as it was set',
    on: 'Range.setWrapStrategy Range.getWrapStrategy Range.setWrap Range.getWrap',
    source: SEEN.rangeLists,
    strength: 'reported',
    run: ({ sheet, is }) => {
      const cell = sheet.getRange('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
      is(cell.getWrapStrategy() === SpreadsheetApp.WrapStrategy.CLIP, true);
      is([cell.setWrap(true).getWrap(), String(cell.getWrapStrategy())], [true, 'WRAP']);
    },
  },
  {
    says: 'backgrounds of a block come back cell by cell',
    on: 'Range.setBackgrounds Range.getBackgrounds',
    source: SEEN.basics,
    strength: 'reported',
    run: ({ sheet, is }) => {
      const colours = [
        ['#ff0000', '#00ff00'],
        ['#0000ff', '#ffff00'],
      ];
      is(sheet.getRange('A1:B2').setBackgrounds(colours).getBackgrounds(), colours);
    },
  },
  {
    says: 'merged cells keep the value of the upper left one, and come apart again',
    on: 'Range.merge Range.isPartOfMerge Range.getMergedRanges Range.breakApart',
    source: SEEN.rangeLists,
    strength: 'weak',
    run: ({ sheet, is }) => {
      const range = sheet.getRange('A1:B2').setValue('x').merge();
      is([range.isPartOfMerge(), sheet.getRange('B2').isPartOfMerge()], [true, true]);
      is(
        range.getMergedRanges().map((each) => each.getA1Notation()),
        ['A1:B2'],
      );
      is(range.getValues(), [
        ['x', ''],
        ['', ''],
      ]);
      is(range.breakApart().isPartOfMerge(), false);
    },
  },
  {
    says: 'a banding knows its range and goes when it is removed',
    on: 'Range.applyRowBanding Banding.getRange Sheet.getBandings Banding.remove',
    source: SEEN.filters,
    strength: 'reported',
    run: ({ sheet, is }) => {
      const banding = sheet.getRange('A1:D10').applyRowBanding();
      is([String(banding), banding.getRange().getA1Notation()], ['Banding', 'A1:D10']);
      is(
        sheet.getBandings().map((each) => each.getRange().getA1Notation()),
        ['A1:D10'],
      );
      banding.remove();
      is(sheet.getBandings().length, 0);
    },
  },
  {
    says: 'a banding with a header and no footer has a colour for the one and null for the other',
    on: 'Range.applyRowBanding Banding.getHeaderRowColor Banding.getFooterRowColor Banding.setFirstRowColor Banding.getFirstRowColor',
    source: GOOGLE.banding,
    run: ({ sheet, is, matches }) => {
      const theme = SpreadsheetApp.BandingTheme.BLUE;
      const banding = sheet.getRange('A1:B5').applyRowBanding(theme, true, false);
      matches(banding.getHeaderRowColor(), /^#[0-9a-f]{6}$/);
      is(banding.getFooterRowColor(), null);
      is(banding.setFirstRowColor('#ff0000').getFirstRowColor(), '#ff0000');
    },
  },
  {
    says: 'a second banding on the same cells is refused',
    on: 'Range.applyRowBanding',
    source: GOOGLE.banding,
    strength: 'weak',
    run: ({ sheet, throws }) => {
      sheet.getRange('A1:B5').applyRowBanding();
      throws(() => {
        sheet.getRange('B2:C6').applyRowBanding();
        SpreadsheetApp.flush();
      }, 'You cannot add alternating background colors to a range that already has alternating background colors.');
    },
  },
]);
