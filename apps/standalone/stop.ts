import { parentOf } from './processes.js';

/** Asks once for a stop on Ctrl+C, SIGTERM, a closed terminal or the end of the npm that started this; and again, for `now`, on the next Ctrl+C. */
export function onStop(stop: () => void, now: () => void): void {
  let askedAt = 0;
  const first = () => {
    askedAt = Date.now();
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (askedAt === 0) first();
      else if (Date.now() - askedAt > echoMs) now();
    });
  }
  whenNpmEnds(() => {
    if (askedAt === 0) first();
  });
}

const echoMs = 300; // npm and the terminal both pass on one Ctrl+C

/** npm starts a shell that starts this; when either is gone, nobody can press Ctrl+C any more. */
function whenNpmEnds(ended: () => void): void {
  if (!process.env['npm_lifecycle_event']) return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  const timer = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return;
    clearInterval(timer);
    ended();
  }, 500);
  timer.unref();
}
