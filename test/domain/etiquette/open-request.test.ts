import { checkAskedByOthers, checkOneAtATime } from '../../../src/domain/etiquette/open-request';
import { someone } from '../../browser/sidebar-data';

const BO = someone('bo', 'Bo Li', { organization: 'The ACME', stage: 'Asked' });

it('is something to think about, not a wall, and names the colleague', () => {
  const finding = checkOneAtATime(BO, 'Fri 20 Nov');
  expect(finding).toMatchObject({ level: 'should', isKept: false, part: 'recipient', span: null });
  expect(finding.message).toMatch(/Bo Li.*asked on Fri 20 Nov/);
  expect(checkOneAtATime(BO, '').message).not.toContain(' on ');
});

it('two members who both have a person on the list talk first, and must where one has asked', () => {
  const tellDay = (local: string) => `day ${local}`;
  const dana = { memberName: 'Dana', askedOnLocal: '' };
  const lee = { memberName: 'Lee', askedOnLocal: '2026-11-20' };
  const listed = checkAskedByOthers([dana, { ...lee, askedOnLocal: '' }], tellDay);
  expect(listed).toMatchObject({ level: 'should', isKept: false, part: 'recipient', span: null });
  expect(listed?.message).toMatch(/^Dana has .* too; Lee has .* too\. Talk with each other/);
  const asked = checkAskedByOthers([dana, lee], tellDay);
  expect(asked).toMatchObject({ level: 'must', isKept: false });
  expect(asked?.message).toMatch(/^Dana has .* too; Lee asked .* on day 2026-11-20\./);
});
