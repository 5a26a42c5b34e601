import { linkedInProfile } from '../../../src/domain/people/linkedin-profile';

it.each([
  ['https://de.linkedin.com/in/Dana-Kim/?trk=x', 'dana-kim'],
  ['http://www.linkedin.com/pub/dana-kim#about', 'dana-kim'],
  ['linkedin.com/in/dana-kim', 'dana-kim'],
  ['Profile: https://LinkedIn.com/IN/dana-kim and more', 'dana-kim'],
  ['https://www.linkedin.com/in/%E6%9D%8E%E5%B0%8F%E9%BE%99/', '李小龙'],
  // No code of any letter: the text itself tells one profile from another.
  ['https://www.linkedin.com/in/Dana%zz', 'dana%zz'],
])('%j is the profile %j', (url, profile) => {
  expect(linkedInProfile(url)).toBe(profile);
});

it.each([
  '',
  'Dana Kim',
  'https://www.linkedin.com/company/acme',
  'https://www.linkedin.com/in/',
  'https://notlinkedin.com/in/dana-kim',
  'https://linkedin.com.example/in/dana-kim',
])('%j is no profile', (url) => {
  expect(linkedInProfile(url)).toBe('');
});
