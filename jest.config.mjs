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

/** Three suites: rules and services, what is Spanish, and what needs a browser (one at a time, on two cores). */
export default {
  // Of two cores one would wait while the other starts a browser or a spreadsheet.
  maxWorkers: 2,
  // Journeys run the whole product; nothing takes this long unless it hangs.
  testTimeout: 300_000,
  projects: [
    {
      displayName: 'unit',
      testEnvironment: '<rootDir>/test/environment.cjs',
      setupFiles: ['<rootDir>/test/fixed-seed.ts'],
      roots: ['<rootDir>/test'],
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', '\\.es\\.test\\.tsx?$'],
      transform: { '\\.[jt]sx?$': swc },
      transformIgnorePatterns: [
        '/node_modules/(?!(preact|postal-mime|email-addresses)/)',
        '<rootDir>/build/',
      ],
    },
    {
      // Words and grammar are chosen by this condition, as in the Spanish build.
      displayName: 'spanish',
      testEnvironment: '<rootDir>/test/environment.cjs',
      testEnvironmentOptions: { customExportConditions: ['es', 'node', 'node-addons'] },
      setupFiles: ['<rootDir>/test/fixed-seed.ts'],
      roots: ['<rootDir>/test'],
      testMatch: ['**/*.es.test.ts', '**/*.es.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
      transform: { '\\.[jt]sx?$': swc },
      transformIgnorePatterns: [
        '/node_modules/(?!(preact|postal-mime|email-addresses)/)',
        '<rootDir>/build/',
      ],
    },
    {
      displayName: 'browser',
      testEnvironment: '<rootDir>/test/environment.cjs',
      setupFiles: ['<rootDir>/test/fixed-seed.ts'],
      roots: ['<rootDir>/test/browser'],
      testMatch: ['**/*.test.ts'],
      transform: { '\\.[jt]sx?$': swc },
      transformIgnorePatterns: [
        '/node_modules/(?!(preact|postal-mime|email-addresses)/)',
        '<rootDir>/build/',
      ],
    },
  ],
};
