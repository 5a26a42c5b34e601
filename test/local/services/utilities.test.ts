import { newWorld, thrownBy } from './bare-script';

const { run } = (() => {
  let world: ReturnType<typeof newWorld> | null = null;
  beforeEach(() => {
    world = newWorld();
  });
  return { run: (code: string) => world?.run(`return ${code}`) };
})();

describe('base64', () => {
  test.each([
    // Examples of Google's reference for Utilities.
    ["Utilities.base64Encode('A string here')", 'QSBzdHJpbmcgaGVyZQ=='],
    [
      "Utilities.base64Encode('Google グループ', Utilities.Charset.UTF_8)",
      'R29vZ2xlIOOCsOODq+ODvOODlw==',
    ],
    [
      "Utilities.base64EncodeWebSafe('Google グループ', Utilities.Charset.UTF_8)",
      'R29vZ2xlIOOCsOODq-ODvOODlw==',
    ],
    ['Utilities.base64Encode([-1, 255, 0])', '//8A'],
    ["Utilities.base64Encode('')", ''],
    ["Utilities.base64Encode('é')", 'Pw=='],
    ["Utilities.base64Encode('😀', Utilities.Charset.UTF_8)", '8J+YgA=='],
    ["Utilities.base64Encode('\\ud83d', Utilities.Charset.UTF_8)", 'Pw=='],
  ])('%s is %s', (code, expected) => {
    expect(run(code)).toBe(expected);
  });

  test('decoding gives bytes from -128 to 127', () => {
    expect(run("Utilities.base64Decode('R29vZ2xlIOOCsOODq+ODvOODlw==')")).toEqual([
      71, 111, 111, 103, 108, 101, 32, -29, -126, -80, -29, -125, -85, -29, -125, -68, -29, -125,
      -105,
    ]);
  });

  test('the web-safe alphabet is not taken for the standard one', () => {
    expect(thrownBy(() => run("Utilities.base64Decode('_-8')"))).toBe(
      'Exception: Could not decode string.',
    );
    expect(run("Utilities.base64DecodeWebSafe('_-8')")).toEqual([-1, -17]);
  });

  test('text goes there and back through a blob', () => {
    const text = 'Zoë, 東京 and 😀 \u0000\u07ff\uffff';
    const encoded = `Utilities.base64Encode(${JSON.stringify(text)}, Utilities.Charset.UTF_8)`;
    expect(run(`Utilities.newBlob(Utilities.base64Decode(${encoded})).getDataAsString()`)).toBe(
      text,
    );
  });
});

describe('digests', () => {
  const hex = (code: string) =>
    (run(code) as number[]).map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');

  // FIPS 180-2, appendix B.1; RFC 4231, test case 2.
  test('SHA-256 and HMAC-SHA-256 agree with their standards', () => {
    expect(hex("Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc')")).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(
      hex("Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe')"),
    ).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
  });

  test('text without a charset is US-ASCII, so that é and ü are the same', () => {
    const digest = (text: string) =>
      hex(`Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_1, '${text}')`);
    expect(digest('é')).toBe(digest('ü'));
    expect(digest('é')).toBe(digest('?'));
  });

  test('MD2 says that it is not there', () => {
    expect(thrownBy(() => run("Utilities.computeDigest(Utilities.DigestAlgorithm.MD2, 'a')"))).toBe(
      'Exception: The local edition has no digest MD2.',
    );
  });
});

describe('dates', () => {
  const at = "new Date('2026-11-24T14:05:06.007Z')";
  test.each([
    ['yyyy-MM-dd HH:mm:ss.SSS', 'America/New_York', '2026-11-24 09:05:06.007'],
    ["yyyy-MM-dd'T'HH:mm", 'Asia/Kolkata', '2026-11-24T19:35'],
    ['EEE d MMM yyyy, h:mm a', 'Europe/Berlin', 'Tue 24 Nov 2026, 3:05 PM'],
    ['EEEE, MMMM d', 'Pacific/Auckland', 'Wednesday, November 25'],
    ['Z XXX X', 'America/New_York', '-0500 -05:00 -05'],
    ['XXX', 'Etc/UTC', 'Z'],
    ['yy D u k K', 'Etc/UTC', '26 328 2 14 2'],
    ["h 'o''clock'", 'GMT+2', "4 o'clock"],
    ['HH:mm', 'Nowhere/At_All', '14:05'],
  ])('"%s" in %s is "%s"', (pattern, zone, expected) => {
    const code = `Utilities.formatDate(${at}, ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`;
    expect(run(code)).toBe(expected);
  });

  test('the week year of 27 December 2026, a Sunday, is 2027', () => {
    const date = "new Date('2026-12-27T12:00Z')";
    expect(run(`Utilities.formatDate(${date}, 'Etc/UTC', 'YYYY yyyy w')`)).toBe('2027 2026 1');
  });

  test.each([
    ['2026-11-24T09:30', 'America/New_York', "yyyy-MM-dd'T'HH:mm", '2026-11-24T14:30:00.000Z'],
    ['20261124', 'Etc/UTC', 'yyyyMMdd', '2026-11-24T00:00:00.000Z'],
    ['Nov 3, 2026 2:05 PM', 'Etc/UTC', 'MMM d, yyyy h:mm a', '2026-11-03T14:05:00.000Z'],
    ['24 november 26', 'Etc/UTC', 'd MMMM yy', '2026-11-24T00:00:00.000Z'],
    ['2026-11-24 09:30 +0200', 'Etc/UTC', 'yyyy-MM-dd HH:mm Z', '2026-11-24T07:30:00.000Z'],
    // Lenient, as SimpleDateFormat is.
    ['2026-02-30', 'Etc/UTC', 'yyyy-MM-dd', '2026-03-02T00:00:00.000Z'],
    // 02:30 does not exist on 8 March 2026 in New York: an hour later is taken.
    ['2026-03-08T02:30', 'America/New_York', "yyyy-MM-dd'T'HH:mm", '2026-03-08T07:30:00.000Z'],
    // 01:30 comes twice on 1 November 2026: the first is meant.
    ['2026-11-01T01:30', 'America/New_York', "yyyy-MM-dd'T'HH:mm", '2026-11-01T05:30:00.000Z'],
  ])('"%s" in %s by "%s" is %s', (text, zone, pattern, expected) => {
    const args = [text, zone, pattern].map((arg) => JSON.stringify(arg)).join(', ');
    expect(run(`Utilities.parseDate(${args})`)).toBe(expected);
  });

  test('what does not fit the pattern is refused', () => {
    expect(thrownBy(() => run("Utilities.parseDate('soon', 'Etc/UTC', 'yyyy')"))).toBe(
      'Exception: Unparseable date: "soon"',
    );
    expect(thrownBy(() => run("Utilities.formatDate('soon', 'Etc/UTC', 'yyyy')"))).toBe(
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
    expect(thrownBy(() => run(`Utilities.formatDate(${at}, 'Etc/UTC', 'yyyy-bb')`))).toBe(
      "Exception: Illegal pattern character 'b'",
    );
  });
});

test.each([
  // The first is the example of Google's reference.
  ["'%11.6f', 123.456", ' 123.456000'],
  ["'%-5s|%5s|', 'a', 'b'", 'a    |    b|'],
  ["'%05d %+d %x', -42, 7, 255", '-0042 +7 ff'],
  ["'%2$s %1$s 100%%', 'a', 'b'", 'b a 100%'],
  ["'%,d', 1234567", '1,234,567'],
])('formatString(%s) is "%s"', (args, expected) => {
  expect(run(`Utilities.formatString(${args})`)).toBe(expected);
});

test('a blob keeps its bytes, type and name', () => {
  const code = `(() => {
    const blob = Utilities.newBlob('é', 'text/plain', 'a.txt');
    const copy = blob.copyBlob().setName('b.txt').setDataFromString('x');
    return [blob.getBytes(), blob.getName(), blob.getContentType(), copy.getName(), copy.getDataAsString()];
  })()`;
  expect(run(code)).toEqual([[-61, -87], 'a.txt', 'text/plain', 'b.txt', 'x']);
});

test('what is not there is named', () => {
  expect(thrownBy(() => run('Utilities.zip([])'))).toBe(
    'Exception: The local edition has no Utilities.zip. It runs at Google only.',
  );
  expect(thrownBy(() => run("MailApp.sendEmail('a@example.com', '', '')"))).toContain(
    'The local edition has no MailApp.sendEmail. This product never sends',
  );
});

test('nothing of Node or of the browser is in reach of the script', () => {
  const names = [
    'process',
    'require',
    'Buffer',
    'setTimeout',
    'URL',
    'TextEncoder',
    'atob',
    'fetch',
  ];
  expect(run(`${JSON.stringify(names)}.filter((name) => name in globalThis)`)).toEqual([]);
});
