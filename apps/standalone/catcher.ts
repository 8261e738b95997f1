// The local mail catcher as a program of its own: it takes every mail of this installation and delivers none.
import { join } from 'node:path';
import { startCatcher } from '#libs/smtp';

const catcher = await startCatcher({ port: Number(process.env['CATCHER_PORT']), dir: process.env['INBOX_DIR'] ?? join('.sawt', 'mails') });
const stop = () => void catcher.stop().then(() => process.exit(0));
process.once('SIGTERM', stop);
process.once('disconnect', stop);
process.send?.({ ready: true });
