// Which of the lines is the person: the address says most, then how and where a line is written.
import { readSignature } from '../../../../src/domain/people/signature/read-signature';

const nameIn = (...lines: string[]) => readSignature(lines.join('\n'), 'US').name;

describe('the name is the one that the address tells', () => {
  it.each([
    ['dana.kim', 'Dana Kim'],
    ['kim_dana', 'Dana Kim'],
    ['dana-kim', 'Dana Kim'],
    ['kimdana', 'Dana Kim'],
    ['dkim', 'Dana Kim'],
    ['danak', 'Dana Kim'],
    ['dana.k', 'Dana Kim'],
    ['danakx', 'Dana Kim'],
    ['dana', 'Dana Kim'],
    ['kim', 'Dana Kim'],
    ['dk', 'Dana Kim'],
    ['djk', 'Dana Jo Kim'],
    ['dana', 'Dana'],
    ['eve', 'Eve'],
    ['evexy', 'Eve Li'],
    ['li', 'Jo Li'],
    ['anaruiz', 'Ana Ruíz'],
    ['joerg.moeller', 'Jörg Möller'],
    ['jorg.moller', 'Jörg Möller'],
    ['baerbel', 'Bärbel Vogt'],
    ['guenes', 'Anna Günes'],
  ])('%s@: %s', (local, name) => {
    expect(nameIn('Rising Tide', 'Blue Water', name, `${local}@example.com`)).toBe(name);
  });

  it.each([
    // Two letters tell little, and so does the beginning of another name.
    ['emili', 'Jo Li'],
    ['globalab', 'Al Ba'],
    ['albert', 'Al Ba'],
    ['alex', 'Al Ba'],
    ['bo', 'Bo'],
    ['evelyn', 'Eve'],
    ['evexyz', 'Eve Li'],
    ['team', 'Jo Li'],
    ['anna', 'Dana'],
  ])('%s@ does not tell %s', (local, other) => {
    expect(nameIn('Dana Wu', 'Harbor Bank', other, `${local}@example.com`)).toBe('Dana Wu');
  });

  it('also where it could be a firm or a trade, if the whole name is in it', () => {
    expect(nameIn('Rising Tide', 'Grant Banks', 'grant.banks@example.com')).toBe('Grant Banks');
    expect(nameIn('Rising Tide', 'Dean Judge', 'dean.judge@example.com')).toBe('Dean Judge');
    expect(nameIn('Harbor Bank', 'Dana Kim', 'hbank@example.com')).toBe('Dana Kim');
  });
});

describe('no name is', () => {
  it.each([
    ['a title', 'Branch Manager'],
    ['an organization', 'Harbor Bank'],
    ['a department', 'Faculty Office'],
    ['what is labelled as something else', 'Company: Jo Stone'],
    ['a line with a year', 'Rising Tide (1998)'],
    ['a line in small and capital letters', 'Rising tide'],
    ['a word with a mark in it', 'R&D Gang'],
    ['a word that begins small', 'eBay Gang'],
    ['words that only begin or end like "al" or "de"', 'Rising along Tide'],
    ['likewise', 'Rising inside Tide'],
    ['what another label says', 'Title: Rising Tide'],
    ['a place in another script', '서울특별시 중구'],
    ['a slogan', 'We Build Better Bridges For Every Small Oak'],
    ['one word above a name', 'Rising'],
  ])('%s: %s, %s', (_, line) => {
    expect(nameIn(line, 'Dana Kim')).toBe('Dana Kim');
  });

  it('the name of the firm that the address tells', () => {
    expect(nameIn('Rising Tide', 'Dana Kim', 'info@risingtide.example')).toBe('Dana Kim');
  });

  it.each([
    ['r&d gang', '212-555-0142'],
    ['12 Oak Lane', 'We Love To Build Bridges'],
    ['חדש&ישן כאן', '212-555-0142'],
  ])('in %j and %j', (...lines) => {
    expect(nameIn(...lines)).toBe('');
  });
});

describe('a name may be', () => {
  it.each([
    ['in small letters', ['dana kim'], 'dana kim'],
    ['of seven words', ['Ana María José de la Cruz Ruiz'], 'Ana María José de la Cruz Ruiz'],
    ['of four words in the second line', ['12 Oak Lane', 'Ana María de Ruiz'], 'Ana María de Ruiz'],
    ['in another script', ['דנה כהן'], 'דנה כהן'],
    ['after others, with credentials', ['Rising', 'Blue Water', 'Dana Kim, MBA'], 'Dana Kim, MBA'],
    ['rather than small letters', ['Hello', 'our old team', 'Jo Stone, MBA'], 'Jo Stone, MBA'],
    ['what its label says', ['Jo Stone', 'Ana Ruiz', 'Name: rising tide 2'], 'rising tide 2'],
    ['shouted', ['SOFIA MARTÍNEZ-DÍAZ'], 'Sofia Martínez-Díaz'],
  ])('%s', (_, lines, name) => {
    expect(nameIn(...lines)).toBe(name);
  });
});
