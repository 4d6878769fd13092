const swc = {
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: __dirname,
  testMatch,
  transform: swc,
  transformIgnorePatterns: ['/node_modules/(?!(mingo)/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.local/'],
  ...more,
});

/** unit is the quick part; the others start processes. Run one with `npx jest --selectProjects NAME`. */
module.exports = {
  projects: [
    project(
      'unit',
      [
        '<rootDir>/src/**/*.test.{ts,tsx}',
        '<rootDir>/cloudfunctions/_shell/**/*.test.ts',
        '<rootDir>/config/**/*.test.ts',
      ],
      { testPathIgnorePatterns: ['<rootDir>/config/(dist|journeys)/'] },
    ),
    project('localcloud', ['<rootDir>/localcloud/**/*.test.ts']),
    project('localphone', ['<rootDir>/localphone/**/*.test.{ts,tsx}']),
    project('functions', ['<rootDir>/cloudfunctions/tests/**/*.test.ts']),
    project('dist', ['<rootDir>/config/dist/**/*.test.ts'], {
      globalSetup: '<rootDir>/config/dist/setup.ts',
    }),
    project('journeys', ['<rootDir>/config/journeys/**/*.test.ts']),
  ],
  testTimeout: 60_000,
};
