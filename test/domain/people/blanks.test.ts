import { blanksOf } from '../../../src/domain/people/blanks';
import { someone } from './someone';

const CARD = someone({ name: 'Dana', title: 'Manager', phone: '555-0100', notes: ' ' });

it.each([
  ['nothing known', {}, [], ['name', 'phone', 'title']],
  ['all empty', { name: '', title: '', phone: '', notes: '' }, ['name', 'phone', 'title'], []],
  ['blanks alone', { name: 'D', title: ' ', phone: '1' }, ['title'], []],
  ['all filled', { name: 'D', title: 'x', phone: '1' }, [], []],
  ['some not known', { name: 'D', title: '' }, ['title'], ['phone']],
])('%s', (_, known, certain, perhaps) => {
  expect(blanksOf(known, CARD)).toEqual({ certain, perhaps });
});
