import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { Account } from './postgres-account.js';

/**
 * A shell that runs a program of Postgres and waits for two things: that it ends, or that its own standard input is closed,
 * which the system does when the process that started it ends in any way, kill -9 included. Then it stops the program:
 * first without waiting for clients, after 20 s at once. 1 MB, and no child of the terminal: Ctrl+C does not reach it.
 */
const guard = `
exec 3<&0 </dev/null
trap '' INT TERM HUP PIPE
"$@" 3<&- &
program=$!
(
  read -r _ <&3
  kill -INT $program
  i=0; while kill -0 $program && [ $i -lt 200 ]; do sleep 0.1; i=$((i+1)); done
  kill -QUIT $program
) 2>/dev/null &
watch=$!
wait $program
code=$?
kill -KILL $watch
wait $watch 2>/dev/null
exit $code
`;

/** What the programs of Postgres are told of their surroundings: nothing of ours. */
const surroundings = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' };

/** Runs a program as this account for as long as the returned process has its input open and this process lives. */
export function spawnGuarded(command: readonly string[], account: Account): ChildProcessByStdio<Writable, null, Readable> {
  const child = spawn('/bin/sh', ['-c', guard, 'sawt-postgres', ...command], { ...account, cwd: '/', env: surroundings, detached: true, stdio: ['pipe', 'ignore', 'pipe'] });
  child.stdin.on('error', () => {}); // a guard that is gone
  return child;
}
