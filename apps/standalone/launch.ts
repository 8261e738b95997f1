import { ConfigFault } from '#libs/config';
import { PostgresFault } from '#libs/database';
import { openDataFolder } from './data-folder.js';
import { LauncherLock } from './launcher-lock.js';
import { checkPort } from './ports.js';
import { Sawt } from './sawt.js';
import { readSettings } from './settings.js';
import { StartFault } from './start-fault.js';
import { onStop } from './stop.js';
import { say } from './terminal.js';

/** Starts Sawt and keeps it until it is told to stop. What cannot be started is said in one line, with code 1. */
export async function launch(): Promise<void> {
  let isStopping = false;
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}); // a closed terminal
  try {
    const settings = await readSettings();
    const { dataDir: folder, host, port } = settings.config;
    await openDataFolder(folder);
    const lock = await LauncherLock.take(folder);
    process.once('exit', () => lock.release());
    await checkPort(port, host);
    const end = async (code: number, work: Promise<void>) => {
      isStopping = true;
      await work.catch((error: unknown) => complain(error));
      process.exit(code);
    };
    const giveUp = (line: string) => {
      if (isStopping) return;
      console.error(`  ${line}`);
      if (!settings.isDevelopment) void end(1, sawt.stop()); // a developer mends the source, and it starts again
    };
    const sawt: Sawt = new Sawt(settings, { folder, lock, giveUp });
    onStop(() => {
      say('\n  Arrêt · Stopping (Ctrl+C: tout de suite · at once)');
      void end(0, sawt.stop());
    }, () => void end(1, sawt.kill()));
    await sawt.start().catch((error: unknown) => (isStopping ? undefined : (complain(error), end(1, sawt.kill()))));
  } catch (error) {
    complain(error);
    process.exit(1);
  }
}

function complain(error: unknown): void {
  const isKnown = error instanceof StartFault || error instanceof PostgresFault || error instanceof ConfigFault;
  console.error(isKnown ? error.message : error);
}
