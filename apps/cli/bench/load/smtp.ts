import { spawn } from 'node:child_process';
import { chmod, mkdir, readdir, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { freePort } from '#libs/database';
import { demandTool, run, type Tool } from './tool.js';

const howToInstall = 'apt-get install postfix (its mail server is not used)';
const source: Tool = { name: 'smtp-source', paths: ['/usr/sbin/smtp-source', '/usr/lib/postfix/sbin/smtp-source'], howToInstall };
const sink: Tool = { name: 'smtp-sink', paths: ['/usr/sbin/smtp-sink', '/usr/lib/postfix/sbin/smtp-sink'], howToInstall };

/** Postfix' smtp-sink: a mail server that takes everything as cheaply as can be; what it is asked to keep can be counted. */
export class Sink {
  private constructor(
    readonly port: number,
    private readonly kept: string | undefined,
    readonly stop: () => void,
  ) {}

  /** With a folder it writes all mails there, for counting. */
  static async start(keepIn?: string): Promise<Sink> {
    const [program, port] = [await demandTool(sink), await freePort()];
    if (keepIn !== undefined) {
      await mkdir(keepIn, { recursive: true });
      await chmod(keepIn, 0o777); // it gives up being root before it writes
    }
    const options = [...(process.getuid?.() === 0 ? ['-u', 'nobody'] : []), ...(keepIn === undefined ? [] : ['-D', join(keepIn, 'mails')])];
    const child = spawn(program, [...options, `127.0.0.1:${port}`, '256'], { stdio: 'ignore' });
    const end = () => void child.kill();
    process.once('exit', end);
    for (let tries = 0; !(await answers(port)); tries++) if (tries > 500) throw new Error('smtp-sink does not answer');
    return new Sink(port, keepIn, end);
  }

  /** Of every mail that arrived; one that came twice is there twice. */
  async messageIds(): Promise<string[]> {
    const files = await Promise.all((await readdir(this.kept!)).map((file) => readFile(join(this.kept!, file), 'latin1')));
    return files.flatMap((text) => [...text.matchAll(/^Message-ID:\s+<([^>]+)>/gim)].map(([, id]) => id!));
  }
}

/** Mails of 10 kB a second that Postfix' smtp-source brings to a server, prepared once, over 20 connections that stay. */
export async function pour(port: number, count: number): Promise<number> {
  const program = await demandTool(source);
  const began = performance.now();
  await run(program, ['-d', '-s', '20', '-l', '10240', '-m', String(count), '-f', 'limit@sawt.example', '-t', 'reader@association.ma', `127.0.0.1:${port}`]);
  return count / ((performance.now() - began) / 1000);
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.end();
      done(true);
    });
    socket.once('error', () => setTimeout(() => done(false), 20));
  });
}
