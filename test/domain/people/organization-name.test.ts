import { normalizedOrganization } from '../../../src/domain/people/organization-name';

describe('two spellings of one organization', () => {
  it.each([
    ['Acme', 'ACME, Inc.'],
    ['Acme', 'The Acme Co., Ltd.'],
    ['Muster', 'Muster GmbH & Co. KG'],
    ['Ejemplo', 'Ejemplo S.A. de C.V.'],
    ['Muster', 'Muster und Co. KG'],
    ['Moreau', 'Moreau et Co.'],
    ['Ruiz', 'Ruiz y Co.'],
    ['Voorbeeld', 'Voorbeeld B.V.'],
    ['Ромашка', 'Ромашка ООО'],
    ['Société Générale', 'SOCIETE GENERALE SA'],
    ['Smith & Sons', 'Smith and Sons LLP'],
    ['示例', '示例有限公司'],
    ['サンプル', '株式会社サンプル'],
    ['サンプル', '㈱サンプル'],
    ['サンプル 東京支店', 'サンプル株式会社東京支店'],
    ['サンプル 東京支店', 'サンプル(株)東京支店'],
    ['Ромашка', 'ООО «Ромашка»'],
    ['A.B.C. Industries', 'ABC Industries'],
  ])('%j and %j are equal', (one, other) => {
    expect(normalizedOrganization(one)).toBe(normalizedOrganization(other));
  });

  it.each([
    ['Meta', 'Metabase'],
    ['Acme', 'Acme Labs'],
    ['Studio C', 'Studio'],
    ['Plan A', 'Plan'],
    ['Co', 'Inc'],
    ['The Company', 'Acme'],
    ['Inc.', ''],
    ['The', ''],
    ['Y Co.', 'Et Co.'],
    // They only begin or end like a legal form.
    ['Какао Тесто', 'Тесто'],
    ['Аорта Тесто', 'Тесто'],
  ])('%j and %j are not', (one, other) => {
    expect(normalizedOrganization(one)).not.toBe(normalizedOrganization(other));
  });
});
