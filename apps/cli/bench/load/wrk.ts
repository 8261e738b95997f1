import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demandTool, run, type Tool } from './tool.js';

const wrk: Tool = { name: 'wrk', paths: ['/usr/bin/wrk', '/usr/local/bin/wrk', '/opt/homebrew/bin/wrk'], howToInstall: 'apt-get install wrk' };

export interface LoadOptions {
  /** Where it goes: scheme, host and port. */
  readonly url: string;
  /** Lua that defines `request()` and counts its calls in `sent`. */
  readonly lua: string;
  readonly connections: number;
  readonly seconds: number;
  /** Wait this long on average between an answer and the next request of a connection, in ms. */
  readonly pause?: number;
}

/** What the load generator saw. A request cut off when time was up is sent and not answered. */
export interface Load {
  readonly sent: number;
  /** Answered with a status below 400. */
  readonly accepted: number;
  /** Answered with 400 or more. */
  readonly refused: number;
  /** Connections that failed, and answers that took more than 10 s. */
  readonly broken: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Loads a server with Debian's wrk, one thread, and gives what it saw; latencies in ms. */
export async function load(dir: string, { url, lua, connections, seconds, pause }: LoadOptions): Promise<Load> {
  const program = await demandTool(wrk);
  const script = join(dir, `load-${process.hrtime.bigint()}.lua`);
  await writeFile(script, `${lua}\n${pause === undefined ? '' : `function delay() return math.random(0, ${Math.round(pause * 2)}) end\n`}${ending}`);
  const { stdout } = await run(program, ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '10s', '-s', script, url], { maxBuffer: 1 << 24 });
  const line = /^sawt (.*)$/m.exec(stdout)?.[1];
  if (line === undefined) throw new Error(`wrk said nothing of use:\n${stdout}`);
  const seen = JSON.parse(line) as { sent: number; answered: number; micros: number; status: number; broken: number; p50: number; p99: number };
  const accepted = seen.answered - seen.status;
  // wrk asks for one request before it begins, to see whether it is well formed, and does not send it
  return { sent: seen.sent - 1, accepted, refused: seen.status, broken: seen.broken, perSecond: accepted / (seen.micros / 1e6), p50: seen.p50 / 1000, p99: seen.p99 / 1000 };
}

const ending = `
local threads = {}
function setup(thread) table.insert(threads, thread) end
function done(summary, latency)
  local all = 0
  for _, thread in ipairs(threads) do all = all + (thread:get('sent') or 0) end
  local e = summary.errors
  io.write(string.format('\\nsawt {"sent":%d,"answered":%d,"micros":%d,"status":%d,"broken":%d,"p50":%d,"p99":%d}\\n',
    all, summary.requests, summary.duration, e.status, e.connect + e.read + e.write + e.timeout, latency:percentile(50), latency:percentile(99)))
end
`;

/** A request that never changes, as a browser sends it. */
export function getting(path: string, host: string): string {
  return `sent = 0
local request_text = ${quoted(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: gzip, deflate, br\r\nAccept-Language: fr\r\n\r\n`)}
function request() sent = sent + 1 return request_text end`;
}

/** A text as Lua writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\r', '\\r').replaceAll('\n', '\\n')}"`;
}
