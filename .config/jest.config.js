import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const browserStories = '<rootDir>/apps/web/test/stories/';
const withoutChromium = existsSync('/usr/bin/chromium') ? [] : [browserStories];
if (withoutChromium.length > 0) process.stderr.write('Skipped: browser stories of apps/web/test/stories (no /usr/bin/chromium)\n');

// Whatever specs and browsers put aside is in one folder and goes with the run, however they end.
if (!process.env['SAWT_SPEC_TMP']) {
  const dir = mkdtempSync(join(tmpdir(), 'sawt-run-'));
  chmodSync(dir, 0o755); // run as root, Postgres runs as another user
  process.env['TMPDIR'] = process.env['SAWT_SPEC_TMP'] = dir;
  process.once('exit', () => {
    try {
      rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
    } catch (error) {
      process.stderr.write(`${dir} is left behind: ${error.message}\n`);
    }
  });
}

const shared = {
  cacheDirectory: fileURLToPath(new URL('../node_modules/.cache/jest', import.meta.url)),
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
