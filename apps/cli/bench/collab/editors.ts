import { Departures, Editor, type Person } from './editor.js';

/** So many people at texts, by a program of their own, so that they take no time of the api. */
export interface Errand {
  readonly urls: readonly string[];
  /** They sit down in turns: nobody has more than a few texts open. */
  readonly people: readonly Person[];
  /** Everybody sits at the first; `apart` opens all of them, one person each. */
  readonly textIds: readonly string[];
  readonly editors: number;
  /** Each types a letter a second. */
  readonly seconds: number;
  readonly apart?: boolean;
  /** Letters of one who comes back after typing far from the line. */
  readonly offline?: number;
}
export interface Told {
  readonly shownAfter: readonly number[];
  readonly savedAfter: readonly number[];
  readonly sent: number;
  readonly acknowledged: number;
  readonly refused: number;
  /** What stands in the text as the first one was told, and how many were told something else. */
  readonly text: string;
  readonly astray: number;
  /** Milliseconds until what was typed apart was acknowledged. */
  readonly caughtUpAfter?: number;
}

const patience = 30_000;
let held: Editor[] = [];

async function work({ urls, people: sitters, textIds, editors, seconds, apart, offline }: Errand): Promise<Told> {
  const departures = new Departures();
  for (const editor of held.splice(0)) editor.leave();
  const places = Array.from({ length: editors }, (_, i) => ({ url: urls[i % urls.length]!, textId: textIds[apart ? i % textIds.length : 0]! }));
  const people: Editor[] = [];
  for (let at = 0; at < places.length; at += 20) people.push(...(await Promise.all(places.slice(at, at + 20).map(({ url, textId }, i) => Editor.sit(url, sitters[(at + i) % sitters.length]!, textId, departures)))));
  for (const one of people) one.ask();
  const watcher = await Editor.sit(urls.at(-1)!, sitters[0]!, textIds[0]!, departures, true);
  watcher.ask();
  const began = performance.now();
  if (offline) people[0]!.typeApart(offline);
  const clocks = offline ? [] : people.map((one, i) => setTimeout(() => one.type(), (1000 * i) / people.length));
  const again = offline || seconds < 1 ? [] : people.flatMap((one, i) => Array.from({ length: seconds - 1 }, (_, s) => setTimeout(() => one.type(), 1000 * (s + 1) + (1000 * i) / people.length)));
  if (!offline) await new Promise((resolve) => setTimeout(resolve, 1000 * seconds));
  for (const clock of [...clocks, ...again]) clearTimeout(clock);
  while (!people.every(({ isSaved }) => isSaved) && performance.now() - began < patience + 1000 * seconds) await new Promise((resolve) => setTimeout(resolve, 2));
  const caughtUpAfter = offline ? performance.now() - began : undefined;
  held = [...people, watcher];
  const { text, astray } = apart ? { text: '', astray: 0 } : await readBy(held);
  const sum = (key: 'sent' | 'refused') => people.reduce((total, one) => total + one[key], 0);
  return { shownAfter: departures.took, savedAfter: people.flatMap(({ savedAfter }) => savedAfter), sent: sum('sent'), acknowledged: people.reduce((total, one) => total + (one.isSaved ? one.sent : 0), 0), refused: sum('refused'), text, astray, caughtUpAfter };
}

/** What all were told in the end: waited for a while, since the last words are on their way when they are saved. */
async function readBy(readers: readonly Editor[]): Promise<Pick<Told, 'text' | 'astray'>> {
  for (let patiently = 10; ; patiently--) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const [text, ...others] = readers.map((one) => one.read());
    const astray = others.filter((one) => one !== text).length;
    if (astray === 0 || patiently === 0) return { text: text!, astray };
  }
}

process.on('message', (errand: Errand) => {
  work(errand).then((told) => process.send!(told), (error: unknown) => {
    process.stderr.write(String(error instanceof Error ? error.stack : error));
    process.exit(1);
  });
});
process.on('disconnect', () => process.exit());
process.send!({ ready: true });
