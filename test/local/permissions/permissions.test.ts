import { Permissions } from '../../../local/permissions';
import { openFolder, temporaryPath } from '../temporary-folder';

const ANA = 'ana@example.com';

test('single scopes are granted and taken back, and survive a restart', () => {
  const path = temporaryPath();
  const folder = openFolder(path);
  const permissions = new Permissions(folder, ['one', 'two']);
  expect(permissions.needsConsent(ANA)).toBe(true);
  permissions.grant(ANA);
  expect(permissions.needsConsent('Ana@Example.com ')).toBe(false);
  permissions.revoke(ANA, ['one']);
  folder.close();
  const again = new Permissions(openFolder(path), ['one', 'two']);
  expect(again.granted(ANA)).toEqual(['two']);
  expect(again.granted('bea@example.org')).toEqual([]);
});

test('a scope that the manifest does not have is never granted', () => {
  const permissions = new Permissions(openFolder(), ['one']);
  permissions.grant(ANA, ['one', 'https://mail.google.com/']);
  expect(permissions.granted(ANA)).toEqual(['one']);
});

test('a new scope in the manifest asks again', () => {
  const path = temporaryPath();
  const folder = openFolder(path);
  new Permissions(folder, ['one']).grant(ANA);
  folder.close();
  expect(new Permissions(openFolder(path), ['one', 'two']).needsConsent(ANA)).toBe(true);
});
