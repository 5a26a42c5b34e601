import {
  isEastAsianName,
  type Part,
  signatureParts,
} from '../../../../src/domain/people/signature/signature-parts';

const nobody = () => false;
const parts = (line: string) =>
  signatureParts([line], nobody).map(({ text, kind }) => [text, kind]);
const said = (line: string): Partial<Part> | undefined => signatureParts([line], nobody)[0];

describe('a line comes apart', () => {
  it.each<[string, string[][]]>([
    [
      'Dana Kim | Branch Manager • Harbor Bank',
      [
        ['Dana Kim', 'other'],
        ['Branch Manager', 'title'],
        ['Harbor Bank', 'organization'],
      ],
    ],
    [
      'Dana Kim, Manager at Harbor Bank',
      [
        ['Dana Kim', 'other'],
        ['Manager', 'title'],
        ['Harbor Bank', 'organization'],
      ],
    ],
    [
      'Dana Kim, , Harbor Bank',
      [
        ['Dana Kim', 'other'],
        ['Harbor Bank', 'organization'],
      ],
    ],
    [
      'Dana Kim, Monaco',
      [
        ['Dana Kim', 'other'],
        ['Monaco', 'other'],
      ],
    ],
    [
      'Director, Friends of the Old Mill',
      [
        ['Director', 'title'],
        ['Friends of the Old Mill', 'other'],
      ],
    ],
    [
      'Department of Law, 12 Main Street',
      [
        ['Department of Law', 'unit'],
        ['12 Main Street', 'address'],
      ],
    ],
  ])('%j', (line, expected) => {
    expect(parts(line)).toEqual(expected);
  });

  it.each([
    ['Dana Kim, MBA', 'other'],
    ['Harbor Bank, Inc', 'organization'],
    ['Harbor Bank, Inc.', 'organization'],
    ['Founder, CEO', 'title'],
    ['Founder, Director', 'title'],
    ['Director, Friends of Old Mills', 'title'],
    ['12 Main Street, 10117 Berlin', 'address'],
  ])('but not %j', (line, kind) => {
    expect(parts(line)).toEqual([[line, kind]]);
  });

  it.each([
    ' | ',
    '|',
    ' • ',
    '·',
    '●',
    '‧',
    '│',
    '∙',
    '\t',
    '   ',
    ', ',
    '， ',
    '; ',
    ' – ',
    ' — ',
    ' - ',
    ' -- ',
    ' / ',
    ' ~ ',
    ' @ ',
    ' at ',
    ' bei ',
    ' chez ',
    ' presso ',
  ])('at %j', (between) => {
    expect(parts(`Dana Kim${between}Harbor Bank`)).toEqual([
      ['Dana Kim', 'other'],
      ['Harbor Bank', 'organization'],
    ]);
  });

  it.each(['-', '/', '@', 'at', ',', ' and '])('but not at %j', (between) => {
    expect(parts(`Dana Kim${between}Harbor Co`)).toHaveLength(1);
  });

  it('and each part knows its line', () => {
    const lines = ['Dana Kim', '| Founder |', 'Harbor Bank | Title: Baker'];
    expect(signatureParts(lines, nobody).map(({ line }) => line)).toEqual([0, 1, 2, 2]);
  });

  it('what the address says that they work for is an organization, unless it is what they do', () => {
    const kinds = signatureParts(['Acorn', 'Acorn Manager'], (text) => text.startsWith('Acorn'));
    expect(kinds.map(({ kind }) => kind)).toEqual(['organization', 'title']);
  });
});

describe('a label', () => {
  it.each([
    ['Name: Grant Banks', 'Grant Banks', 'name'],
    ['Title: Cheese', 'Cheese', 'title'],
    ['Job title : Cheese', 'Cheese', 'title'],
    ['Company: Cheese', 'Cheese', 'organization'],
    ['Address: Oak Lane', 'Oak Lane', 'address'],
    ['姓名：王小明', '王小明', 'name'],
  ])('says what it is: %j', (line, text, kind) => {
    expect(said(line)).toEqual({ text, kind, line: 0, isSaid: true });
  });

  it('that says only whom to ask says nothing of what follows', () => {
    expect(said('Contact: Harbor Bank')).toMatchObject({ text: 'Harbor Bank', isSaid: false });
    expect(said('Kontakt: Title: Cheese')).toMatchObject({ text: 'Cheese', isSaid: true });
  });

  it.each([
    'Fax: by request',
    'Web: soon',
    'Tel:',
    'Tel.',
    'Name',
    'Web',
    'Office',
    '姓名：',
    '---',
    '123',
    '',
  ])('%j tells nothing of a person', (line) => {
    expect(parts(line)).toEqual([]);
  });

  it.each(['"We build bridges"', '„Wir bauen“', '« Bonjour »'])('nor does the motto %j', (line) => {
    expect(parts(line)).toEqual([]);
  });
});

describe('what is around a part goes', () => {
  it.each([
    ['Dana () Kim', 'Dana Kim'],
    ['Dana()Kim', 'Dana Kim'],
    ['Dana Kim ( , )', 'Dana Kim'],
    ['<Dana Kim>', 'Dana Kim'],
    [',; Dana Kim ––', 'Dana Kim'],
    ['-- Dana Kim /', 'Dana Kim'],
    ['i. A. Dana Kim', 'Dana Kim'],
    ['i.V. Dana Kim', 'Dana Kim'],
    ['ppa. Dana Kim', 'Dana Kim'],
    ['p. p. Dana Kim', 'Dana Kim'],
    ['p.p. Dana Kim', 'Dana Kim'],
    ['Dana i. V. Kim', 'Dana i. V. Kim'],
    ['Dana (Dee) Kim', 'Dana (Dee) Kim'],
    ['山田 太郎 (やまだ)', '山田 太郎'],
    ['山田(やまだ)太郎', '山田 太郎'],
  ])('%j is %j', (line, text) => {
    expect(parts(line).map(([one]) => one)).toEqual([text]);
  });
});

describe('a name without small and capital letters', () => {
  it.each([
    ['王小明 总经理', '王小明', '总经理'],
    ['王小明/总经理', '王小明', '总经理'],
    ['王小明 // 总经理', '王小明', '总经理'],
    ['王小明 、 总经理', '王小明', '总经理'],
    ['営業部 部長 山田 太郎', '山田 太郎', '営業部 部長'],
    ['山田 太郎 部長 主任', '山田 太郎', '部長 主任'],
    ['김민수 부장', '김민수', '부장'],
  ])('stands beside what they do: %j', (line, name, title) => {
    expect(parts(line)).toEqual([
      [name, 'name'],
      [title, 'title'],
    ]);
  });

  it('is guessed, not said', () => {
    expect(said('王小明 总经理')).toMatchObject({ text: '王小明', isSaid: false });
  });

  it('stands beside its other spelling', () => {
    expect(parts('王小明 Xiaoming Wang')).toEqual([
      ['王小明', 'name'],
      ['Xiaoming Wang', 'other'],
    ]);
    expect(parts('王小明')).toEqual([['王小明', 'name']]);
  });

  it('is not where somebody works or lives', () => {
    expect(parts('東京都千代田区1-2')).toEqual([['東京都千代田区1-2', 'address']]);
    expect(parts('〒100-0005 千代田')).toEqual([['〒100-0005 千代田', 'address']]);
    expect(parts('サンプル銀行')).toEqual([['サンプル銀行', 'organization']]);
  });

  it.each([
    [['山田', '太郎']],
    [['김민수']],
    [['小林']],
    [['町田', '太郎']],
    [['山田太郎之']],
    [['タナカ', 'ハルキ']],
    [['タナカ']],
    [['タ'.repeat(14)]],
  ])('may be %j', (words) => {
    expect(isEastAsianName(words)).toBe(true);
  });

  it.each([
    [[]],
    [['山']],
    [['山田太郎之助']],
    [['山', '田', '太']],
    [['タナ']],
    [['タ'.repeat(15)]],
    [['タナカA']],
    [['Aタナカ']],
    [['A山田']],
    [['山田A']],
    [['営業部']],
    [['渋谷区', '山田']],
    [['部長']],
    [['銀行員']],
  ])('is not %j', (words) => {
    expect(isEastAsianName(words)).toBe(false);
  });
});
