import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const browserStories = '<rootDir>/apps/web/test/stories/';
const withoutChromium = existsSync('/usr/bin/chromium') ? [] : [browserStories];
if (withoutChromium.length > 0) process.stderr.write('Skipped: browser stories of apps/web/test/stories (no /usr/bin/chromium)\n');

const shared = {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  roots: ['<rootDir>/apps', '<rootDir>/libs'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
        experimental: { keepImportAttributes: true },
      },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    }],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['sawt-source', 'node', 'node-addons'] },
};
const postgres = {
  globalSetup: '<rootDir>/dist/libs/testing/jest-setup.js',
  globalTeardown: '<rootDir>/dist/libs/testing/jest-teardown.js',
};

export default {
  testTimeout: 120_000,
  maxWorkers: 3, // the stories often wait for what comes by itself
  projects: [
    { ...shared, displayName: 'unit', testRegex: '(?<!\\.db|\\.e2e)\\.spec\\.ts$' },
    { ...shared, ...postgres, displayName: 'db', testRegex: '\\.db\\.spec\\.ts$' },
    { ...shared, ...postgres, displayName: 'e2e', testPathIgnorePatterns: withoutChromium, testRegex: '\\.e2e\\.spec\\.ts$' },
  ],
};
