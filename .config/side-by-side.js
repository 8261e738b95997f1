// Runs the commands it is given side by side; it fails when one of them fails.
import { spawn } from 'node:child_process';

for (const command of process.argv.slice(2)) {
  spawn(command, { shell: true, stdio: 'inherit' }).once('exit', (code) => {
    if (code !== 0) process.exitCode = 1;
  });
}
