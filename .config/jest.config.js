import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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

const root = fileURLToPath(new URL('..', import.meta.url));
/** Specs that fork programs or take long by themselves stay alone. */
const isAlone = (path) => /killed-worker|a-thousand|\/bench\/|apps\/api\/test|embedded/.test(path);

/** Whether everything is run, of all projects or of some; whatever else is asked for stands alone, as it is written. */
const isOfAll = process.argv.slice(2).every((argument) => /^--(?!testPath|runTestsByPath|findRelated|onlyChanged|changedSince|watch)|^(unit|db|e2e)$|jest\.config\.js$/.test(argument));

/** When everything is run, specs of an area are told in one file, each in a block of its own: loading what they are about takes longer than most of them. */
function together(kind, regex, most) {
  if (!isOfAll) return { testRegex: regex };
  const dir = join(process.env['SAWT_SPEC_TMP'], `together-${kind}`);
  mkdirSync(dir, { recursive: true });
  const files = ['apps', 'libs'].flatMap((top) => readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map((name) => `${top}/${name}`)).filter((name) => new RegExp(regex).test(name) && !name.includes('node_modules')).sort();
  for (const area of new Set(files.map(areaOf))) {
    const members = files.filter((file) => areaOf(file) === area);
    for (let at = 0; at < members.length; at += most) writeFileSync(join(dir, `${area}-${1 + at / most}.${kind}.spec.ts`), told(members.slice(at, at + most)));
  }
  return { roots: [dir], testRegex: '\\.spec\\.ts$' };
}
const areaOf = (file) => (isAlone(file) ? file.replaceAll('/', '-').replace(/\.spec\.ts$/, '') : file.split('/').slice(0, 2).join('-'));
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
    { ...shared, displayName: 'unit', ...together('unit', '(?<!\\.db|\\.e2e)\\.spec\\.ts$', 30) },
    { ...shared, ...postgres, displayName: 'db', ...together('db', '\\.db\\.spec\\.ts$', 7) },
    { ...shared, ...postgres, displayName: 'e2e', testPathIgnorePatterns: withoutChromium, testRegex: '\\.e2e\\.spec\\.ts$' },
  ],
};
