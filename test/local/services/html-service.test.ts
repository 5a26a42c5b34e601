// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are code of pages
import fc from 'fast-check';
import { asServedByGoogle } from '../../../local/services/as-served';
import { newWorld, thrownBy } from './bare-script';

function evaluate(template: string, fields: Record<string, unknown> = {}): string {
  const code = `const template = HtmlService.createTemplate(${JSON.stringify(template)});
    Object.assign(template, ${JSON.stringify(fields)});
    return template.evaluate().getContent();`;
  return newWorld().run(code) as string;
}

describe('<?= … ?> escapes for the place where it stands', () => {
  const value = `"'<b>&</script>`;
  test.each([
    ['text', '<p><?= v ?></p>', '<p>&quot;&#39;&lt;b&gt;&amp;&lt;/script&gt;</p>'],
    ['attribute', '<p title="<?= v ?>">', '<p title="&quot;&#39;&lt;b&gt;&amp;&lt;/script&gt;">'],
    [
      'unquoted attribute',
      '<p title=<?= v ?>>',
      '<p title=&quot;&#39;&lt;b&gt;&amp;&lt;/script&gt;>',
    ],
    [
      'text field',
      '<textarea><?= v ?></textarea>',
      '<textarea>&quot;&#39;&lt;b&gt;&amp;&lt;/script&gt;</textarea>',
    ],
    [
      'string in a script',
      '<script>f("<?= v ?>")</script>',
      '<script>f("\\x22\\x27\\x3cb\\x3e\\x26\\x3c\\x2fscript\\x3e")</script>',
    ],
    [
      'script',
      '<script>f(<?= v ?>)</script>',
      "<script>f('\\x22\\x27\\x3cb\\x3e\\x26\\x3c\\x2fscript\\x3e')</script>",
    ],
    ['comment in a script', '<script>// <?= v ?>\n</script>', '<script>// \n</script>'],
    ['comment', '<!-- <?= v ?> -->', '<!--  -->'],
    ['address', '<a href="<?= v ?>">', '<a href="%22%27%3Cb%3E&amp;%3C/script%3E">'],
    [
      'query of an address',
      '<a href="/?q=<?= v ?>">',
      '<a href="/?q=%22%27%3Cb%3E%26%3C%2Fscript%3E">',
    ],
    ['style', '<p style="color: <?= v ?>">', '<p style="color: zAutoescape">'],
    ['tag', '<p <?= v ?>>', '<p zAutoescape>'],
  ])('%s', (_place, template, expected) => {
    expect(evaluate(template, { v: value })).toBe(expected);
  });

  test('no address runs code', () => {
    for (const v of ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', '\u0001javascript:alert(1)']) {
      expect(evaluate('<a href="<?= v ?>">', { v })).toBe('<a href="#zAutoescape">');
    }
    expect(evaluate('<a href="<?= v ?>">', { v: 'https://example.com/a b?c' })).toBe(
      '<a href="https://example.com/a%20b?c">',
    );
  });

  test('numbers and booleans stay what they are in a script', () => {
    expect(evaluate('<script>f(<?= v ?>)</script>', { v: 4 })).toBe('<script>f( 4 )</script>');
  });

  test('a handler is a script within an attribute', () => {
    expect(evaluate(`<p onclick="f('<?= v ?>')">`, { v: "');g('" })).toBe(
      `<p onclick="f('\\x27);g(\\x27')">`,
    );
  });

  test('JSON in an element comes back whole, whatever is in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const html = evaluate('<div hidden><?= v ?></div>', { v: JSON.stringify(data) });
        const text = html.slice('<div hidden>'.length, -'</div>'.length);
        expect(text).not.toMatch(/[<>"']/);
        const plain = text
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&#39;/g, "'")
          .replace(/&amp;/g, '&');
        expect(plain).toBe(JSON.stringify(data));
      }),
      { numRuns: 25 },
    );
  });
});

test('<?!= … ?> prints as it stands; <? … ?> runs', () => {
  expect(
    evaluate('<? for (const n of list) { ?><i><?!= n ?></i><? } ?>', { list: ['<b>', 2] }),
  ).toBe('<i><b></i><i>2</i>');
});

test('functions and services of the script are seen in a template', () => {
  const code = `globalThis.shout = (text) => text.toUpperCase();
    return HtmlService.createTemplate("<?= shout(Utilities.formatString('%s', 'a')) ?>").evaluate().getContent()`;
  expect(newWorld().run(code)).toBe('A');
});

test('files of the project are found by name, with or without ".html"', () => {
  const options = { htmlFiles: { Sidebar: '<title>Hello</title><?= name ?>' } };
  const code = `const template = HtmlService.createTemplateFromFile('Sidebar');
    template.name = 'A & B';
    const output = template.evaluate().setWidth(300).append('!');
    return [output.getTitle(), output.getContent(), output.getWidth(), HtmlService.createHtmlOutputFromFile('Sidebar.html').setTitle('x').getTitle()]`;
  expect(newWorld().run(code, options)).toEqual([
    'Hello',
    '<title>Hello</title>A &amp; B!',
    300,
    'x',
  ]);
  expect(thrownBy(() => newWorld().run("HtmlService.createTemplateFromFile('toString')"))).toBe(
    'Exception: No HTML file named toString was found.',
  );
});

test('a template that does not parse says so', () => {
  expect(thrownBy(() => evaluate('<? if ( ?>'))).toMatch(/^Exception: Error in the template: /);
});

describe('a page as Google serves it', () => {
  const script = (code: string) => `<html><script>${code}</script></html>`;
  test.each([
    ['an address in a template literal is cut off', 'f(`https://a.b`);\ng()', 'f(`https:\ng()'],
    ['a comment in a template literal is dropped', 'f(`a/* b */c`)', 'f(`ac`)'],
    ['strings keep theirs', 'f("https://a.b", `x`)', 'f("https://a.b", `x`)'],
    ['strings within ${…} keep theirs', "f(`${g('//')}`)", "f(`${g('//')}`)"],
    ['comments outside keep theirs', 'f(`a`) // https://`\ng()', 'f(`a`) // https://`\ng()'],
    ['a backtick in a regular expression begins nothing', 'f(/[`/]/, "//x")', 'f(/[`/]/, "//x")'],
    [
      'a division is no regular expression',
      'a = b / c; d = `x` / 2 // e',
      'a = b / c; d = `x` / 2 // e',
    ],
    ['nested templates are followed', 'f(`${`//a`}`)\ng', 'f(`${`\ng'],
  ])('%s', (_fact, code, expected) => {
    expect(asServedByGoogle(script(code))).toBe(script(expected));
  });

  test('data and text are left alone', () => {
    const page = '<p>`//a`</p><script type="application/json">{"a": "`//b`"}</script>';
    expect(asServedByGoogle(page)).toBe(page);
  });

  test('code without template literals is the same, byte for byte', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('`')),
        (code) => {
          expect(asServedByGoogle(script(code))).toBe(script(code));
        },
      ),
    );
  });
});
