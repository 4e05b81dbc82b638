const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      experimental: { keepImportAttributes: true },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
  },
]

/** What every level shares. Modules stay ES modules: Preact 11 has no other form. */
const base = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': swc },
  moduleNameMapper: { '\\.css(\\?inline)?$': '<rootDir>/test/unit/style.js' },
  testEnvironment: 'node',
}

export default {
  projects: ['unit', 'project', 'browser'].map((level) => ({
    ...base,
    ...(level === 'browser' && { testEnvironment: '<rootDir>/test/browser/environment.mjs' }),
    displayName: level,
    testMatch: [`<rootDir>/test/${level}/**/*.test.{ts,tsx}`],
  })),
}
