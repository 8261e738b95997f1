import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { ImportTargets } from '#libs/campaigns';
import { systemContext } from '#libs/context';
import { newId } from '#libs/database';
import { readData } from './data-file.js';
import { say, withServices } from './with-services.js';

/** `sawt import targets`: brings in the institutions that all coalitions find in their directory of targets. */
export function registerImportTargets(imports: Command): void {
  imports
    .command('targets [file]')
    .description('institutions for the directory of targets, common to all coalitions, as JSON; without a file those that come with Sawt')
    .action(async (file: string | undefined) => {
      const text = file ? await readFile(file, 'utf8').catch(() => undefined) : readData('advocacy_targets.json');
      const records = text === undefined ? undefined : parsed(text);
      if (records === undefined) return fail(`Cannot read ${file}: ${text === undefined ? 'there is no such file' : 'it is no JSON'}.`);
      await withServices(async (app) => {
        try {
          const { added, changed, unchanged } = await app.get(ImportTargets).run(systemContext(newId()), records);
          say(`Institutions: ${added} added, ${changed} changed, ${unchanged} unchanged.`);
        } catch (error) {
          if (!(error instanceof Error) || error.name !== 'ZodError') throw error;
          fail(`Nothing was brought in: ${file ?? 'the file'} holds a record that is no institution.\n${error.message}`);
        }
      });
    });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fail(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
