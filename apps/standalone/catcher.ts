// The local mail catcher as a program of its own: it takes every mail of this installation and delivers none.
import { startCatcher } from '#libs/smtp';

const { SMTP_URL = '', INBOX_DIR = '' } = process.env;
const catcher = await startCatcher({ port: Number(new URL(SMTP_URL).port), dir: INBOX_DIR });
const stop = () => void catcher.stop().then(() => process.exit(0));
process.once('SIGTERM', stop);
process.once('disconnect', stop);
process.send?.({ ready: true });
