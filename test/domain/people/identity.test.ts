import { identityOf } from '../../../src/domain/people/identity';

const DANA = { name: 'Dana Kim', email: ' Dana.KIM+x@Acme.example ', organization: 'Acme' };

it('an address is compared in lower case, with every dot and "+" in it', () => {
  expect(identityOf(DANA).email).toBe('dana.kim+x@acme.example');
});

it('nothing is the same as nothing', () => {
  expect(identityOf({ name: ' ', email: '', organization: 'Acme' })).toEqual({
    email: '',
    profile: '',
    nameAndOrganization: '',
    mark: '',
  });
});

describe('namesakes are told apart', () => {
  it.each([
    ['by their profile', { linkedIn: 'linkedin.com/in/Dana' }, 'dana'],
    ['by nothing where both are of one organization', {}, ''],
    [
      'by their address where no organization is known',
      { organization: ' ' },
      'dana.kim+x@acme.example',
    ],
    ['by their profile first', { organization: '', linkedIn: 'linkedin.com/in/Dana' }, 'dana'],
  ])('%s', (_, known, mark) => {
    expect(identityOf({ ...DANA, ...known }).mark).toBe(mark);
  });
});
