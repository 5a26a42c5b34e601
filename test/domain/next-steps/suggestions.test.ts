import { countPressing } from '../../../src/domain/next-steps/next-steps';
import { person, steps, talk, told } from './people';

describe('where nothing is to be done', () => {
  const KIND = { colleague: { kind: 'Colleague' }, banker: { kind: 'Banker' } };

  it('suggests three people to ask, the warmest first', () => {
    const people = [
      person('Nothing known'),
      person('Banker', KIND.banker),
      person('Member', { association: 'Women in Hospitality' }),
      person('Colleague', KIND.colleague),
      person('Another colleague', KIND.colleague),
    ];
    expect(told(people)).toEqual([
      'suggestion Colleague',
      'suggestion Another colleague',
      'suggestion Member',
    ]);
    expect(countPressing(steps(people).steps)).toBe(0);
  });

  it('suggests nobody at an organization that has an open request, and nobody who was dropped', () => {
    const people = [
      person('Colleague', { ...KIND.colleague, organization: 'Acme' }),
      person('Dropped', { ...KIND.colleague, putOff: 'ask never' }),
      person('Asked', { stage: 'Asked', askedAtLocal: '2026-11-23T10:00', organization: 'ACME' }),
    ];
    expect(told(people)).toEqual([]);
  });

  it('tells what comes next', () => {
    const people = [person('Dana', { stage: 'Scheduled' })];
    const { coming } = steps(people, [talk('Dana', '2026-12-10T10:00')]);
    expect(coming).toMatchObject({ kind: 'questions', fromLocal: '2026-12-07' });
    expect(steps([])).toEqual({ steps: [], coming: null, undatedRequests: 0 });
  });
});
