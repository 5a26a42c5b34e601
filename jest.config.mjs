const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
  },
];

/** Three suites: rules and services, and what needs a browser (one at a time, on two cores). */
export default {
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      // Journeys run the whole product; nothing waits for this long unless it hangs.
      testTimeout: 120000,
      roots: ['<rootDir>/test'],
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
      transform: { '\\.[jt]sx?$': swc },
      transformIgnorePatterns: [
        '/node_modules/(?!(preact|postal-mime|email-addresses)/)',
        '<rootDir>/build/',
      ],
    },
    {
      displayName: 'browser',
      testEnvironment: 'node',
      roots: ['<rootDir>/test/browser'],
      testMatch: ['**/*.test.ts'],
      testTimeout: 120000,
      transform: { '\\.[jt]sx?$': swc },
      transformIgnorePatterns: [
        '/node_modules/(?!(preact|postal-mime|email-addresses)/)',
        '<rootDir>/build/',
      ],
    },
  ],
};
