#!/usr/bin/env node
import 'reflect-metadata';
import { Command } from 'commander';
import { ConfigFault } from '#libs/config';
import { registerBench } from './bench/bench.command.js';
import { registerDemo } from './demo/demo.command.js';
import { registerImportPetitions } from './import-petitions.command.js';
import { registerImportTargets } from './import-targets.command.js';
import { registerMaintenance } from './maintenance/maintenance.commands.js';

const program = new Command('sawt').description('Sawt from the command line');
registerMaintenance(program);
const imports = program.command('import').description('bring in what was collected elsewhere');
registerImportPetitions(imports);
registerImportTargets(imports);
registerDemo(program);
registerBench(program);

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigFault ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
