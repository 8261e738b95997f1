import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { systemContext } from '#libs/context';
import { newId } from '#libs/database';
import { ImportPetitions, readRecords, readUkPetition, readUkRejected, type ImportReport, type RecordReader } from '#libs/petitions';
import { dataFile } from './data-file.js';
import { say, withServices } from './with-services.js';

const shipped = (name: string) => fileURLToPath(dataFile(name));

/** `sawt import petitions`: copies petitions of the UK Parliament into an archive, clearly marked as such. */
export function registerImportPetitions(imports: Command): void {
  imports
    .command('petitions [file]')
    .description('petitions of the UK Parliament as JSON, one array or one object a line, also .gz; without a file those that come with Sawt')
    .option('--rejected <file>', 'refused petitions with their reasons, for the history of moderation')
    .action((file: string | undefined, { rejected }: { rejected?: string }) => importPetitions(file ?? shipped('uk_petitions_published.json.gz'), rejected ?? (file ? undefined : shipped('uk_petitions_rejected_sample.json.gz'))));
}

async function importPetitions(published: string, rejected: string | undefined): Promise<void> {
  for (const path of rejected ? [published, rejected] : [published]) if (!(await isFile(path))) return fail(`Cannot read ${path}: there is no such file.`);
  await withServices(async (app) => {
    const service = app.get(ImportPetitions);
    tell('Published petitions', await importFile(service, published, readUkPetition));
    if (rejected) tell('Refused petitions', await importFile(service, rejected, readUkRejected));
  });
}

async function importFile(service: ImportPetitions, path: string, reader: RecordReader): Promise<ImportReport | undefined> {
  const { size } = await stat(path);
  const file = createReadStream(path);
  const bytes = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  let broken: Error | undefined;
  file.on('error', (error: Error) => bytes.destroy(error));
  bytes.on('error', (error: Error) => (broken = error));
  const bar = process.stdout.isTTY ? new SingleBar({ format: '{bar} {percentage} %  {records} records', hideCursor: true }) : undefined;
  bar?.start(size, 0, { records: 0 });
  try {
    return await service.run(systemContext(newId()), readRecords(bytes), reader, (records) => bar?.update(file.bytesRead, { records }));
  } catch (error) {
    if (!broken || error !== broken) throw error;
    fail(`Cannot read ${path} to its end: ${broken.message}. What was read before is kept; run it again with a whole file.`);
    return undefined;
  } finally {
    bar?.stop();
    file.destroy();
  }
}

function tell(what: string, report: ImportReport | undefined): void {
  if (!report) return;
  const { read, added, changed, unchanged, problems } = report;
  for (const { line, number, reason } of problems) process.stderr.write(`Left out: record ${number}, line ${line}: ${reason}\n`);
  say(`${what}: ${read} read, ${added} added, ${changed} changed, ${unchanged} unchanged, ${problems.length} left out.`);
  if (added + changed === 0 && read > 0) say('Nothing has changed.');
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isFile(), () => false);
}

function fail(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
