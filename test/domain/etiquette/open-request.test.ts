import { checkOneAtATime } from '../../../src/domain/etiquette/open-request';
import { someone } from '../../browser/sidebar-data';

const BO = someone('bo', 'Bo Li', { organization: 'The ACME', stage: 'Asked' });

it('is something to think about, not a wall, and names the colleague', () => {
  const finding = checkOneAtATime(BO, 'Fri 20 Nov');
  expect(finding).toMatchObject({ level: 'should', isKept: false });
  expect(finding.message).toMatch(/Bo Li.*asked on Fri 20 Nov/);
  expect(checkOneAtATime(BO, '').message).not.toContain(' on ');
});
