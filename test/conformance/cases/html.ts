// HtmlService: pages out of text, and templates that escape what is printed for its place.
import { casesOf, type Fact } from '../script/case';
import { GOOGLE, SEEN } from '../script/sources';

/** What contextual escaping does, by the library that does it at Google. */
const CONTEXTS =
  'https://github.com/google/closure-templates/blob/584233183e8d4a54989b9ac6529cc3b8d9c85853/documentation/concepts/auto-escaping.md';
const HOSTILE = `"'<b>&</script>`;

function evaluated(template: string, value: unknown): string {
  const made = HtmlService.createTemplate(template);
  (made as unknown as { value: unknown }).value = value;
  return made.evaluate().getContent();
}

function prints(
  says: string,
  template: string,
  value: unknown,
  html: string,
  more: Partial<Fact> = {},
): Fact {
  return {
    says,
    on: 'HtmlService.createTemplate HtmlTemplate.evaluate HtmlOutput.getContent',
    source: SEEN.htmlService,
    strength: 'reported',
    run: ({ is }) => is(evaluated(template, value), html),
    ...more,
  };
}

/** The escaped form may be spelled in several ways; what must not be there is said. */
function escapes(place: string, template: string, hostile: string, not: RegExp): Fact {
  return {
    says: `what is printed into ${place} cannot get out of it`,
    on: 'HtmlService.createTemplate HtmlTemplate.evaluate',
    source: CONTEXTS,
    strength: 'weak',
    run: ({ is }) => is(not.test(evaluated(template, hostile)), false),
  };
}

export const templates = casesOf({ service: 'HtmlTemplate', source: GOOGLE.templates }, [
  prints('<?= ?> escapes what is HTML', '<?= value ?>', '<b>bold</b>', '&lt;b&gt;bold&lt;/b&gt;'),
  prints('<?!= ?> prints as it stands', '<?!= value ?>', '<b>bold</b>', '<b>bold</b>'),
  prints('<? ?> runs and prints nothing', 'before<? var x = 42; ?>after', '', 'beforeafter'),
  prints(
    'a variable of one scriptlet is there in the next',
    '<? var m = "hi"; ?><?= m ?>',
    '',
    'hi',
  ),
  prints('a number is printed as text', '<?= value ?>', 42, '42'),
  prints(
    'an ampersand is escaped',
    '<h1><?= value ?></h1>',
    'My & Title',
    '<h1>My &amp; Title</h1>',
  ),
  prints(
    'a loop prints its body each time',
    '<? for (var i = 0; i < value.length; i += 1) { ?><i><?= value[i] ?></i><? } ?>',
    ['a', 'b'],
    '<i>a</i><i>b</i>',
    { source: GOOGLE.templates, strength: 'documented' },
  ),
  escapes('an attribute', '<p title="<?= value ?>">', HOSTILE, /title="[^"]*[<"][^>]*b>/),
  escapes(
    'an unquoted attribute',
    '<p title=<?= value ?>>',
    'a onclick=alert(1)',
    /title=a onclick/,
  ),
  escapes('a text field', '<textarea><?= value ?></textarea>', '</textarea><b>', /<\/textarea><b>/),
  escapes(
    'a string of a script',
    '<script>f("<?= value ?>")</script>',
    HOSTILE,
    /"<b>|<\/script>"/,
  ),
  escapes('a script', '<script>f(<?= value ?>)</script>', '</script><b>', /<\/script><b>/),
  escapes('an address', '<a href="<?= value ?>">', 'javascript:alert(1)', /href="javascript:/i),
  escapes('a handler', `<p onclick="f('<?= value ?>')">`, "');g('", /f\(''\);g/),
  escapes('a comment', '<!-- <?= value ?> -->', '--><b>', /--><b>/),
  {
    says: 'a template knows its text and becomes code',
    on: 'HtmlTemplate.getRawContent HtmlTemplate.getCode HtmlTemplate.getCodeWithComments',
    source: SEEN.htmlService,
    strength: 'reported',
    run: ({ is }) => {
      const template = HtmlService.createTemplate('Hello <?= name ?>');
      is(template.getRawContent(), 'Hello <?= name ?>');
      is(template.getCode().indexOf('Hello ') >= 0, true);
      is(template.getCodeWithComments().indexOf('Hello ') >= 0, true);
    },
  },
  {
    says: 'services of the script are seen in a template',
    on: 'HtmlTemplate.evaluate',
    run: ({ is }) => is(evaluated('<?= Utilities.formatString("%s!", value) ?>', 'a'), 'a!'),
  },
  {
    says: 'a template that does not parse is an error, at the latest when it is evaluated',
    on: 'HtmlTemplate.evaluate',
    strength: 'weak',
    run: ({ throws }) => throws(() => evaluated('<? if ( ?>', ''), /./),
  },
]);

export const html = casesOf(
  { service: 'HtmlOutput', source: SEEN.htmlService, strength: 'reported' },
  [
    {
      says: 'the title is empty until it is set',
      on: 'HtmlService.createHtmlOutput HtmlOutput.getTitle HtmlOutput.setTitle',
      run: ({ is }) => {
        const output = HtmlService.createHtmlOutput('<h1>Title</h1>');
        is([output.getTitle(), output.setTitle('My Page').getTitle()], ['', 'My Page']);
      },
    },
    {
      says: 'width and height come back as they were set',
      on: 'HtmlOutput.setWidth HtmlOutput.setHeight HtmlOutput.getWidth HtmlOutput.getHeight',
      run: ({ is }) => {
        const output = HtmlService.createHtmlOutput('x').setWidth(300).setHeight(100);
        is([output.getWidth(), output.getHeight()], [300, 100]);
      },
    },
    {
      says: 'append adds as it stands, appendUntrusted escapes',
      on: 'HtmlOutput.append HtmlOutput.appendUntrusted HtmlOutput.getContent',
      run: ({ is }) => {
        const output = HtmlService.createHtmlOutput('<p>').append('<i>').appendUntrusted('<b>');
        is(output.getContent(), '<p><i>&lt;b&gt;');
      },
    },
    {
      says: 'clear empties, setContent begins anew',
      on: 'HtmlOutput.clear HtmlOutput.setContent',
      run: ({ is }) => {
        const output = HtmlService.createHtmlOutput('x');
        is([output.clear().getContent(), output.setContent('y').getContent()], ['', 'y']);
      },
    },
    {
      says: 'meta tags are kept by name',
      on: 'HtmlOutput.addMetaTag HtmlOutput.getMetaTags',
      run: ({ is }) => {
        const output = HtmlService.createHtmlOutput('x').addMetaTag(
          'viewport',
          'width=device-width',
        );
        is(
          output.getMetaTags().map((tag) => [tag.getName(), tag.getContent()]),
          [['viewport', 'width=device-width']],
        );
      },
    },
    {
      says: 'as a blob it is text/html with its content',
      on: 'HtmlOutput.getBlob',
      run: ({ is }) => {
        const blob = HtmlService.createHtmlOutput('<b>Blob</b>').getBlob();
        is([blob.getContentType(), blob.getDataAsString()], ['text/html', '<b>Blob</b>']);
      },
    },
    {
      says: 'as another kind of blob it has that type',
      on: 'HtmlOutput.getAs',
      run: ({ is }) =>
        is(
          HtmlService.createHtmlOutput('<b>x</b>').getAs('text/plain').getContentType(),
          'text/plain',
        ),
    },
    {
      says: 'an output can become a template',
      on: 'HtmlOutput.asTemplate HtmlTemplate.getRawContent',
      run: ({ is }) => is(HtmlService.createHtmlOutput('<b>').asTemplate().getRawContent(), '<b>'),
    },
    {
      says: 'a file that is not there is an error, in both ways of asking',
      on: 'HtmlService.createHtmlOutputFromFile HtmlService.createTemplateFromFile',
      run: ({ throws }) => {
        throws(() => HtmlService.createHtmlOutputFromFile('does_not_exist'), 'does_not_exist');
        throws(() => HtmlService.createTemplateFromFile('does_not_exist'), 'does_not_exist');
      },
    },
    {
      says: 'a page of the project is found by its name without ".html"',
      on: 'HtmlService.createHtmlOutputFromFile',
      source: GOOGLE.html,
      strength: 'documented',
      run: ({ is }) =>
        is(HtmlService.createHtmlOutputFromFile('Page').getContent().indexOf('<') >= 0, true),
    },
    {
      says: 'outside of a web app there is no user agent: null',
      on: 'HtmlService.getUserAgent',
      strength: 'weak',
      run: ({ is }) => is(HtmlService.getUserAgent(), null),
    },
    {
      says: 'where the page may be framed can be said, and only by its constants',
      on: 'HtmlOutput.setXFrameOptionsMode',
      source: GOOGLE.htmlOutput,
      strength: 'weak',
      run: ({ throws, is }) => {
        const output = HtmlService.createHtmlOutput('x');
        is(
          String(output.setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL)),
          'HtmlOutput',
        );
        const loose = output as unknown as { setXFrameOptionsMode(mode: string): void };
        throws(() => loose.setXFrameOptionsMode('ALL'), "don't match the method signature");
      },
    },
  ],
);
