import { Recount } from '#libs/signatures';
import { connect } from '#libs/testing';
import type { Cluster } from '../cluster/cluster.js';
import type { FaultOptions } from '../options.js';
import { checkMails } from './check-mails.js';
import { checkSignatures } from './check-signatures.js';
import { Rows } from './rows.js';
import { readJournal, readMails } from './story.js';

/** A breach by its name, and the first few it was seen on. */
export type Breaches = Record<string, { count: number; examples: string[] }>;
export interface Verdict {
  readonly acknowledged: { readonly signatures: number; readonly confirmations: number; readonly withdrawals: number };
  readonly breaches: Breaches;
  /** Same Message-ID more than once: allowed, and shown. */
  readonly mailsRepeated: number;
  readonly mailsReceived: number;
}

export const kindsOfBreach = ['lost', 'doubled', 'phantom', 'mails lost', 'mails doubled', 'tally differs', 'not handed over', 'errands given up', 'refused'] as const;

/** Collects breaches by name. */
export class Findings {
  readonly breaches: Breaches = Object.fromEntries(kindsOfBreach.map((kind) => [kind, { count: 0, examples: [] }]));

  add(kind: (typeof kindsOfBreach)[number], example: string): void {
    const found = this.breaches[kind]!;
    found.count++;
    if (found.examples.length < 5) found.examples.push(example);
  }
}

/** Compares the clients' journal, the tables, the tally with its rollups, what the API says, and the mail sink. */
export async function check(cluster: Cluster, options: FaultOptions): Promise<Verdict> {
  const findings = new Findings();
  const told = await readJournal(`${cluster.folder}/journal.jsonl`, options.seed);
  const mails = await readMails(`${cluster.folder}/mails.jsonl`);
  const rows = await Rows.read(cluster.db, cluster.world);
  checkSignatures(told, rows, findings);
  checkMails(told, mails, findings);
  await checkTables(cluster, findings);
  await checkApi(cluster, findings);
  const all = [...mails.values()].flat();
  return {
    acknowledged: { signatures: told.filter((one) => one.isSigned).length, confirmations: told.filter((one) => one.confirm?.isAcknowledged).length, withdrawals: told.filter((one) => one.withdraw?.isAcknowledged).length },
    breaches: findings.breaches,
    mailsReceived: all.length,
    mailsRepeated: all.length - new Set(all.map((mail) => mail.messageId)).size,
  };
}

async function checkTables({ db }: Cluster, findings: Findings): Promise<void> {
  const worker = await connect(db, 'worker', []);
  for (const { what, kept, rows } of await new Recount(worker.source).differences()) findings.add('tally differs', `${what}: kept ${kept}, rows ${rows}`);
  await worker.close();
  for (const { job, n } of await db.sql<{ job: string; n: number }>('select job, count(*)::int as n from outbox where failed_at is not null group by 1')) findings.add('errands given up', `${n} of ${job}`);
  const unsettled = await db.sql<{ id: string }>(`select s.id from signature s where s.state = 1 and (exists (select from signer_contact c where c.signature_id = s.id) or not exists (select from organisation_contact o where o.signature_id = s.id))`);
  for (const { id } of unsettled) findings.add('not handed over', id);
}

/** What anybody is shown, once the second it is cached for is over. */
async function checkApi({ apis, db, world }: Cluster, findings: Findings): Promise<void> {
  await new Promise((done) => setTimeout(done, 1_100));
  for (const [at, slug] of world.petitions.entries()) {
    const [row] = await db.sql<{ n: number }>('select count(*)::int as n from signature where petition_id = $1 and state = 1', [world.petitionIds[at]]);
    for (const { port, name } of apis) {
      const answer = (await (await fetch(`http://127.0.0.1:${port}/api/petitions/${slug}/tally`)).json()) as { confirmed: number };
      if (answer.confirmed !== row!.n) findings.add('tally differs', `${name} shows ${answer.confirmed}, rows ${row!.n}`);
    }
  }
}
