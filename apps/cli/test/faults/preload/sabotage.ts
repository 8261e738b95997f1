// Loaded before a program of Sawt to break promises of it on purpose, so that the checker can be seen to notice.
import pg from 'pg';

type Query = { text?: string };
type Sent = (query: unknown, ...rest: unknown[]) => unknown;

const mutations: Record<string, (text: string) => string> = {
  /** The database no longer judges who has signed; the harness drops the constraint itself. */
  'unique-index': (text) => text.replace('on conflict (petition_id, dedup_token, slot) do nothing', ''),
  /** What is claimed leaves the outbox at once: from there on the queue alone carries it. */
  outbox: (text) => (text.startsWith('with free as') ? 'delete from outbox where id = any($1::bigint[]) returning id, subject, payload, tries, false as "isAgain"' : text),
};
const chosen = (process.env['SAWT_SABOTAGE'] ?? '').split(',').flatMap((name) => mutations[name] ?? []);
const mutate = (text: string) => chosen.reduce((changed, mutation) => mutation(changed), text);
const prototype = pg.Client.prototype as unknown as { query: Sent };
const send = prototype.query;

prototype.query = function (this: pg.Client, query: unknown, ...rest: unknown[]) {
  if (typeof query === 'string') return send.call(this, mutate(query), ...rest);
  const given = query as Query;
  if (typeof given.text === 'string') given.text = mutate(given.text);
  return send.call(this, given, ...rest);
};
