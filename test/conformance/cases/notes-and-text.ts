// Notes, text in several styles with links, and looking for text.
import { casesOf } from '../script/case';
import { GOOGLE, SEEN } from '../script/sources';

export const notes = casesOf({ service: 'Range', source: GOOGLE.range }, [
  {
    says: 'a cell without a note has an empty one',
    on: 'Range.getNote Range.getNotes',
    run: ({ sheet, is }) => {
      is(sheet.getRange('A1').getNote(), '');
      is(sheet.getRange('A1:B1').getNotes(), [['', '']]);
    },
  },
  {
    says: 'setNote writes the note of every cell of the block, setNotes one each',
    on: 'Range.setNote Range.setNotes Range.getNotes',
    source: SEEN.basics,
    strength: 'reported',
    run: ({ sheet, is }) => {
      const range = sheet.getRange('A1:B1').setNote('both');
      is(range.getNotes(), [['both', 'both']]);
      is(range.setNotes([['one', '']]).getNotes(), [['one', '']]);
    },
  },
  {
    says: 'notes that are no block of text fit no signature',
    on: 'Range.setNotes',
    source: SEEN.basics,
    strength: 'reported',
    run: ({ sheet, throws }) => {
      const loose = sheet.getRange('A1') as unknown as { setNotes(value: string): void };
      throws(() => loose.setNotes('foo'), "don't match the method signature");
    },
  },
  {
    says: 'a note is not the value',
    on: 'Range.setNote Range.isBlank',
    run: ({ sheet, is }) => is(sheet.getRange('A1').setNote('n').isBlank(), true),
  },
  {
    says: 'a note moves with its row',
    on: 'Sheet.insertRowBefore Range.getNotes',
    strength: 'weak',
    run: ({ sheet, is }) => {
      sheet.getRange('A1').setNote('n');
      sheet.insertRowBefore(1);
      is(sheet.getRange('A1:A2').getNotes(), [[''], ['n']]);
    },
  },
]);

export const richText = casesOf({ service: 'RichTextValue', source: GOOGLE.richText }, [
  {
    says: 'text keeps the links and styles of its parts',
    on: 'Range.setRichTextValue Range.getRichTextValue RichTextValue.getRuns',
    run: ({ sheet, is }) => {
      const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
      const text = SpreadsheetApp.newRichTextValue()
        .setText('Open draft')
        .setLinkUrl(0, 4, 'https://mail.google.com/')
        .setTextStyle(5, 10, bold)
        .build();
      const read = sheet.getRange('A1').setRichTextValue(text).getRichTextValue();
      is(sheet.getRange('A1').getValue(), 'Open draft');
      is(
        read
          ?.getRuns()
          .map((run) => [run.getText(), run.getLinkUrl(), run.getTextStyle().isBold()]),
        [
          ['Open', 'https://mail.google.com/', false],
          [' ', null, false],
          ['draft', null, true],
        ],
      );
    },
  },
  {
    says: 'a link on the whole text is the link of the text, one on a part is not',
    on: 'RichTextValueBuilder.setLinkUrl RichTextValue.getLinkUrl',
    run: ({ is }) => {
      const url = 'https://example.com/';
      const whole = SpreadsheetApp.newRichTextValue().setText('here').setLinkUrl(url).build();
      const part = SpreadsheetApp.newRichTextValue().setText('here').setLinkUrl(0, 2, url).build();
      is([whole.getLinkUrl(), part.getLinkUrl(), part.getLinkUrl(0, 2)], [url, null, url]);
    },
  },
  {
    says: 'setText starts anew: the links before it are gone',
    on: 'RichTextValueBuilder.setText RichTextValue.getLinkUrl',
    source: GOOGLE.richTextBuilder,
    run: ({ is }) => {
      const built = SpreadsheetApp.newRichTextValue()
        .setText('one')
        .setLinkUrl('https://example.com/')
        .setText('two')
        .build();
      is([built.getText(), built.getLinkUrl()], ['two', null]);
    },
  },
  {
    says: 'a number has no rich text: null',
    on: 'Range.getRichTextValue',
    source: GOOGLE.range,
    run: ({ sheet, is }) => is(sheet.getRange('A1').setValue(7).getRichTextValue(), null),
  },
  {
    says: 'rich text that looks like a number or a formula stays text',
    on: 'Range.setRichTextValue Range.getValue',
    strength: 'weak',
    run: ({ sheet, is }) => {
      const rich = (text: string) => SpreadsheetApp.newRichTextValue().setText(text).build();
      const range = sheet.getRange('A1:B1').setRichTextValues([[rich('01'), rich('=1+1')]]);
      is(range.getValues(), [['01', '=1+1']]);
    },
  },
  {
    says: 'a copy of a value can be changed without changing it',
    on: 'RichTextValue.copy',
    run: ({ is }) => {
      const first = SpreadsheetApp.newRichTextValue().setText('a').build();
      const second = first.copy().setText('b').build();
      is([first.getText(), second.getText()], ['a', 'b']);
    },
  },
  {
    says: 'the style of a text is made of what was set and null for what was not',
    on: 'TextStyle.isBold TextStyle.isItalic TextStyle.getFontSize',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/text-style',
    strength: 'weak',
    run: ({ is }) => {
      const style = SpreadsheetApp.newTextStyle().setItalic(true).setFontSize(12).build();
      is([style.isItalic(), style.getFontSize(), style.isBold()], [true, 12, null]);
    },
  },
]);

const SAMPLES = [
  ['sample', 'sámplé'],
  ['SampleA', 'sámplé'],
];

function found(finder: GoogleAppsScript.Spreadsheet.TextFinder): string[] {
  return finder.findAll().map((range) => range.getA1Notation());
}

export const finding = casesOf(
  { service: 'TextFinder', source: SEEN.finders, strength: 'reported' },
  [
    {
      says: 'text is found within cells, in capitals or not',
      on: 'Sheet.createTextFinder TextFinder.findAll',
      run: ({ sheet, is }) => {
        sheet.getRange('A1:B2').setValues(SAMPLES);
        is(found(sheet.createTextFinder('sample')), ['A1', 'A2']);
      },
    },
    {
      says: 'matchEntireCell and matchCase narrow it down',
      on: 'TextFinder.matchEntireCell TextFinder.matchCase',
      run: ({ sheet, is }) => {
        sheet.getRange('A1:B2').setValues(SAMPLES);
        is(found(sheet.createTextFinder('sample').matchEntireCell(true)), ['A1']);
        is(found(sheet.createTextFinder('Sample').matchCase(true)), ['A2']);
      },
    },
    {
      says: 'ignoreDiacritics finds á as a',
      on: 'TextFinder.ignoreDiacritics',
      run: ({ sheet, is }) => {
        sheet.getRange('A1:B2').setValues(SAMPLES);
        const finder = sheet.createTextFinder('sample').ignoreDiacritics(true);
        is(found(finder.matchCase(true).matchEntireCell(true)), ['A1', 'B1', 'B2']);
      },
    },
    {
      says: 'a formula is found by what it shows, and by its text if asked',
      on: 'TextFinder.matchFormulaText Range.createTextFinder',
      run: ({ sheet, is }) => {
        const range = sheet.getRange('A1:A2').setValues([['=SUM(1,2)'], ['sum']]);
        is(found(range.createTextFinder('sum')), ['A2']);
        is(found(range.createTextFinder('sum').matchFormulaText(true)), ['A1', 'A2']);
      },
    },
    {
      says: 'replaceAllWith says how many were replaced',
      on: 'TextFinder.replaceAllWith',
      run: ({ sheet, is }) => {
        sheet.getRange('A1:B2').setValues(SAMPLES);
        is(sheet.createTextFinder('sample').replaceAllWith('test'), 2);
        is(sheet.getRange('A1:A2').getValues(), [['test'], ['testA']]);
      },
    },
    {
      says: 'findNext goes from match to match and ends in null',
      on: 'TextFinder.findNext TextFinder.getCurrentMatch',
      source: GOOGLE.textFinder,
      strength: 'documented',
      run: ({ sheet, is }) => {
        sheet.getRange('A1:A3').setValues([['x'], ['y'], ['x']]);
        const finder = sheet.createTextFinder('x');
        is(finder.getCurrentMatch(), null);
        is([finder.findNext()?.getA1Notation(), finder.findNext()?.getA1Notation()], ['A1', 'A3']);
        is(finder.getCurrentMatch()?.getA1Notation(), 'A3');
        is(finder.findNext(), null);
      },
    },
    {
      says: 'a regular expression is one if it is asked to be',
      on: 'TextFinder.useRegularExpression',
      source: GOOGLE.textFinder,
      strength: 'documented',
      run: ({ sheet, is }) => {
        sheet.getRange('A1:A2').setValues([['a1'], ['b']]);
        is(found(sheet.createTextFinder('[0-9]')), []);
        is(found(sheet.createTextFinder('[0-9]').useRegularExpression(true)), ['A1']);
      },
    },
  ],
);
