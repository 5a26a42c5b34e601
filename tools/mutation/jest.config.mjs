// The tests that changed rules are tried on: those of the rules, without the one that compiles first.
import config from '../../jest.config.mjs';

const [unit] = config.projects;

export default {
  ...unit,
  rootDir: '../..',
  roots: ['<rootDir>/test/domain'],
  testPathIgnorePatterns: [...unit.testPathIgnorePatterns, 'bare-runtime'],
};
