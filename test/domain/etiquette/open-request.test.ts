import { checkOneAtATime, openRequestAt } from '../../../src/domain/etiquette/open-request';
import { someone } from '../../browser/sidebar-data';

const ANA = someone('ana', 'Ana Silva', { organization: 'Acme, Inc.' });
const bo = (part: Parameters<typeof someone>[2]) =>
  someone('bo', 'Bo Li', { organization: 'The ACME', stage: 'Asked', ...part });

it.each([
  [{}, true],
  [{ organization: 'Acme' }, true],
  [{ organization: 'Acme Health' }, false],
  [{ organization: '' }, false],
  [{ stage: 'Scheduled' }, false],
  [{ stage: 'Declined' }, false],
  [{ isMine: false }, false],
] as const)('a colleague with %j counts: %s', (part, isOpen) => {
  expect(openRequestAt(ANA, [ANA, bo(part)])?.name ?? null).toBe(isOpen ? 'Bo Li' : null);
});

it('is never the same person, nor anybody where no organization is known', () => {
  const asked = { ...ANA, stage: 'Asked' as const };
  expect(openRequestAt(asked, [asked])).toBeNull();
  expect(openRequestAt({ ...ANA, organization: ' ' }, [bo({ organization: '' })])).toBeNull();
});

it('is something to think about, not a wall, and names the colleague', () => {
  const finding = checkOneAtATime(bo({}), 'Fri 20 Nov');
  expect(finding).toMatchObject({ level: 'should', isKept: false });
  expect(finding.message).toMatch(/Bo Li.*asked on Fri 20 Nov/);
  expect(checkOneAtATime(bo({}), '').message).not.toContain(' on ');
});
