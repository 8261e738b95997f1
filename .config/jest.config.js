import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const browserStories = '<rootDir>/apps/web/test/stories/';
const withoutChromium = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].some((path) => existsSync(path)) ? [] : [browserStories];
if (withoutChromium.length > 0) process.stderr.write('Skipped: browser stories of apps/web/test/stories (neither /usr/bin/chromium-headless-shell nor /usr/bin/chromium)\n');

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

const root = fileURLToPath(new URL('..', import.meta.url));
/** Specs that fork programs, take long by themselves or count all jobs there are stay alone. */
const isAlone = (path) => /killed-worker|a-thousand|libs\/jobs|\/bench\/|apps\/api\/test|embedded/.test(path);

/** Whether everything is run, of all projects or of some; whatever else is asked for stands alone, as it is written. */
const isOfAll = process.argv.slice(2).every((argument) => /^--(?!testPath|runTestsByPath|findRelated|onlyChanged|changedSince|watch)|^(unit|db|e2e)$|jest\.config\.js$/.test(argument));

/**
 * When everything is run, specs are told in a few files, each in a block of its own: loading what they are about takes longer than most of them.
 * Those of a database are of one area in a file: a worker wants a handler for each job that is loaded.
 */
function together(kind, regex, { isOneArea, most }) {
  if (!isOfAll) return { testRegex: regex };
  const dir = join(process.env['SAWT_SPEC_TMP'], `together-${kind}`);
  mkdirSync(dir, { recursive: true });
  const files = ['apps', 'libs'].flatMap((top) => readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map((name) => `${top}/${name}`)).filter((name) => new RegExp(regex).test(name) && !name.includes('node_modules')).sort();
  const placeOf = (file) => (isAlone(file) ? file.replaceAll('/', '-').replace(/\.spec\.ts$/, '') : isOneArea ? file.split('/').slice(0, 2).join('-') : 'specs');
  for (const place of new Set(files.map(placeOf))) {
    const members = files.filter((file) => placeOf(file) === place);
    for (let at = 0; at < members.length; at += most) writeFileSync(join(dir, `${place}-${1 + at / most}.${kind}.spec.ts`), told(members.slice(at, at + most)));
  }
  return { roots: [dir], testRegex: '\\.spec\\.ts$' };
}
const told = (files) => [`import { tell } from '${join(root, '.config/tell.js')}';`, ...files.map((file) => `await tell('${file}', () => import('${join(root, file)}'));`), ''].join('\n');

const shared = {
  cacheDirectory: fileURLToPath(new URL('../node_modules/.cache/jest', import.meta.url)),
  rootDir: root,
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
  testEnvironment: fileURLToPath(new URL('environment.js', import.meta.url)),
  testEnvironmentOptions: { customExportConditions: ['sawt-source', 'node', 'node-addons'] },
};
const postgres = {
  globalSetup: '<rootDir>/dist/libs/testing/jest-setup.js',
  globalTeardown: '<rootDir>/dist/libs/testing/jest-teardown.js',
};

export default {
  testTimeout: 120_000,
  maxWorkers: 3, // the stories often wait for what comes by itself
  testSequencer: join(root, '.config/longest-first.js'),
  projects: [
    { ...shared, displayName: 'unit', ...together('unit', '(?<!\\.db|\\.e2e)\\.spec\\.ts$', { isOneArea: false, most: 35 }) },
    { ...shared, ...postgres, displayName: 'db', ...together('db', '\\.db\\.spec\\.ts$', { isOneArea: true, most: 7 }) },
    { ...shared, ...postgres, displayName: 'e2e', testPathIgnorePatterns: withoutChromium, testRegex: '\\.e2e\\.spec\\.ts$' },
  ],
};
