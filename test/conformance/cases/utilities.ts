// Utilities: dates by pattern, bytes, digests, text by form, and blobs.
import { casesOf, type Fact } from '../script/case';
import { GOOGLE, SEEN } from '../script/sources';

/** A Tuesday; 9:05 in New York. */
const INSTANT = '2026-11-24T14:05:06.007Z';
const JAVA = 'https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html';

function formats(pattern: string, zone: string, text: string, more: Partial<Fact> = {}): Fact {
  return {
    says: `formatDate by "${pattern}" in ${zone} is "${text}"`,
    on: 'Utilities.formatDate',
    source: JAVA,
    run: ({ is }) => is(Utilities.formatDate(new Date(INSTANT), zone, pattern), text),
    ...more,
  };
}

function parses(text: string, zone: string, pattern: string, instant: string): Fact {
  return {
    says: `parseDate of "${text}" by "${pattern}" in ${zone} is ${instant}`,
    on: 'Utilities.parseDate',
    source: JAVA,
    run: ({ is }) => is(Utilities.parseDate(text, zone, pattern), new Date(instant)),
  };
}

function encodes(says: string, encode: () => string, text: string): Fact {
  return {
    says,
    on: 'Utilities.base64Encode Utilities.base64EncodeWebSafe',
    run: ({ is }) => is(encode(), text),
  };
}

function hex(bytes: readonly number[]): string {
  return bytes.map((byte) => `0${(byte & 0xff).toString(16)}`.slice(-2)).join('');
}

export const dates = casesOf({ service: 'Utilities', source: GOOGLE.utilities }, [
  formats('yyyy-MM-dd HH:mm:ss.SSS', 'America/New_York', '2026-11-24 09:05:06.007'),
  formats("yyyy-MM-dd'T'HH:mm:ss'Z'", 'GMT', '2026-11-24T14:05:06Z', { source: GOOGLE.utilities }),
  formats('EEE d MMM yyyy, h:mm a', 'Europe/Berlin', 'Tue 24 Nov 2026, 3:05 PM'),
  formats('EEEE, MMMM d', 'Pacific/Auckland', 'Wednesday, November 25'),
  formats('Z', 'America/New_York', '-0500'),
  formats('XXX', 'America/New_York', '-05:00'),
  formats('yy D u', 'Etc/UTC', '26 328 2'),
  formats("h 'o''clock'", 'GMT+2', "4 o'clock"),
  {
    says: 'YYYY is the year of the week: that of 27 December 2026 is 2027',
    on: 'Utilities.formatDate',
    source: JAVA,
    run: ({ is }) =>
      is(
        Utilities.formatDate(new Date('2026-12-27T12:00:00Z'), 'Etc/UTC', 'YYYY yyyy'),
        '2027 2026',
      ),
  },
  {
    says: 'a zone that there is not is taken for GMT',
    on: 'Utilities.formatDate',
    source: 'https://docs.oracle.com/javase/7/docs/api/java/util/TimeZone.html',
    strength: 'weak',
    run: ({ is }) =>
      is(Utilities.formatDate(new Date(INSTANT), 'Nowhere/At_All', 'HH:mm'), '14:05'),
  },
  {
    says: 'formatDate of text fits no signature',
    on: 'Utilities.formatDate',
    strength: 'weak',
    run: ({ throws }) => {
      const loose = Utilities as unknown as {
        formatDate(date: string, zone: string, form: string): void;
      };
      throws(
        () => loose.formatDate('soon', 'GMT', 'yyyy'),
        "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
      );
    },
  },
  parses('2026-11-24T09:30', 'America/New_York', "yyyy-MM-dd'T'HH:mm", '2026-11-24T14:30:00.000Z'),
  parses('20261124', 'Etc/UTC', 'yyyyMMdd', '2026-11-24T00:00:00.000Z'),
  parses('2026-02-30', 'Etc/UTC', 'yyyy-MM-dd', '2026-03-02T00:00:00.000Z'),
  parses('2026-11-24 09:30 +0200', 'Etc/UTC', 'yyyy-MM-dd HH:mm Z', '2026-11-24T07:30:00.000Z'),
  {
    says: 'parseDate refuses what does not fit its pattern',
    on: 'Utilities.parseDate',
    source: SEEN.oddities,
    strength: 'weak',
    run: ({ throws }) => throws(() => Utilities.parseDate('soon', 'Etc/UTC', 'yyyy'), /./),
  },
]);

export const bytes = casesOf({ service: 'Utilities', source: GOOGLE.utilities }, [
  encodes('base64 of text', () => Utilities.base64Encode('A string here'), 'QSBzdHJpbmcgaGVyZQ=='),
  encodes(
    'base64 of text in UTF-8',
    () => Utilities.base64Encode('Google グループ', Utilities.Charset.UTF_8),
    'R29vZ2xlIOOCsOODq+ODvOODlw==',
  ),
  encodes(
    'base64 for addresses has - and _',
    () => Utilities.base64EncodeWebSafe('Google グループ', Utilities.Charset.UTF_8),
    'R29vZ2xlIOOCsOODq-ODvOODlw==',
  ),
  encodes('base64 of bytes below 0', () => Utilities.base64Encode([-1, -1, 0]), '//8A'),
  {
    says: 'decoded bytes go from -128 to 127',
    on: 'Utilities.base64Decode',
    run: ({ is }) => is(Utilities.base64Decode('4/8A'), [-29, -1, 0]),
  },
  {
    says: 'what is no base64 is refused',
    on: 'Utilities.base64Decode',
    strength: 'weak',
    run: ({ throws }) => throws(() => Utilities.base64Decode('?'), 'Could not decode string.'),
  },
  {
    says: 'text goes there and back through base64 and a blob',
    on: 'Utilities.base64Encode Utilities.base64Decode Utilities.newBlob Blob.getDataAsString',
    run: ({ is }) => {
      const text = 'Zoë, 東京 and 😀';
      const encoded = Utilities.base64Encode(text, Utilities.Charset.UTF_8);
      is(Utilities.newBlob(Utilities.base64Decode(encoded)).getDataAsString(), text);
    },
  },
  {
    says: 'a digest is bytes from -128 to 127, those of the standard',
    on: 'Utilities.computeDigest',
    source: 'https://csrc.nist.gov/pubs/fips/180-4/upd1/final',
    run: ({ is }) => {
      const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc');
      is(digest.slice(0, 3), [-70, 120, 22]);
      is(hex(digest), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    },
  },
  {
    says: 'MD5 and SHA-1 have their lengths',
    on: 'Utilities.computeDigest',
    run: ({ is }) => {
      const { MD5, SHA_1 } = Utilities.DigestAlgorithm;
      is(hex(Utilities.computeDigest(MD5, 'abc')), '900150983cd24fb0d6963f7d28e17f72');
      is(Utilities.computeDigest(SHA_1, 'abc').length, 20);
    },
  },
  {
    says: 'a digest of text takes its letters for US-ASCII, unless it is told a charset',
    on: 'Utilities.computeDigest',
    source: SEEN.oddities,
    strength: 'weak',
    run: ({ is }) => {
      const { SHA_1 } = Utilities.DigestAlgorithm;
      const { UTF_8 } = Utilities.Charset;
      is(hex(Utilities.computeDigest(SHA_1, 'é')), hex(Utilities.computeDigest(SHA_1, '?')));
      const inUtf8 = hex(Utilities.computeDigest(SHA_1, 'é', UTF_8));
      is(inUtf8 === hex(Utilities.computeDigest(SHA_1, 'é')), false);
    },
  },
  {
    says: 'a signature is that of the standard',
    on: 'Utilities.computeHmacSha256Signature',
    source: 'https://www.rfc-editor.org/rfc/rfc4231',
    run: ({ is }) =>
      is(
        hex(Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe')),
        '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
      ),
  },
  {
    says: 'UUIDs are of version 4, and two are never the same',
    on: 'Utilities.getUuid',
    run: ({ matches, is }) => {
      matches(
        Utilities.getUuid(),
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
      is(new Set([Utilities.getUuid(), Utilities.getUuid()]).size, 2);
    },
  },
  {
    says: 'formatString pads, aligns and numbers its values',
    on: 'Utilities.formatString',
    run: ({ is }) => {
      is(Utilities.formatString('%11.6f', 123.456), ' 123.456000');
      is(Utilities.formatString('%-5s|%5s|', 'a', 'b'), 'a    |    b|');
      is(Utilities.formatString('%s is 100%%', 'it'), 'it is 100%');
    },
  },
  {
    says: 'a blob keeps its bytes, type and name, and a copy changes alone',
    on: 'Utilities.newBlob Blob.getBytes Blob.getName Blob.getContentType Blob.copyBlob Blob.setName',
    source: GOOGLE.blob,
    run: ({ is }) => {
      const blob = Utilities.newBlob('é', 'text/plain', 'a.txt');
      is(
        [blob.getBytes(), blob.getName(), blob.getContentType()],
        [[-61, -87], 'a.txt', 'text/plain'],
      );
      is([blob.copyBlob().setName('b.txt').getName(), blob.getName()], ['b.txt', 'a.txt']);
    },
  },
  {
    says: 'a blob without a name has null for it',
    on: 'Utilities.newBlob Blob.getName',
    source: GOOGLE.blob,
    strength: 'weak',
    run: ({ is }) => is(Utilities.newBlob('x').getName(), null),
  },
  {
    says: 'sleep waits',
    on: 'Utilities.sleep',
    run: ({ is }) => {
      const before = Date.now();
      Utilities.sleep(50);
      is(Date.now() - before >= 50, true);
    },
  },
]);
