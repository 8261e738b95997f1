import type { Cluster } from './cluster/cluster.js';
import { until } from './until.js';

const PATIENCE = 150_000;
const MOST = 3_600;

/** Lets everybody finish and every errand be run; false when nothing moved any more and something was left. What waits for a later try is tried at once. */
export async function drain({ db, people }: Cluster): Promise<boolean> {
  people.finish();
  let calm = 0;
  let last = '';
  let movedAt = Date.now();
  const isDone = await until(async () => {
    await db.sql(`update outbox set run_at = now() where taken_at is null and failed_at is null and run_at > now() and run_at < now() + interval '59 minutes'`);
    const [row] = await db.sql<{ n: number }>('select count(*)::int as n from outbox where failed_at is null');
    const { busy, waitingForMail, mails } = people.progress;
    const isCalm = row!.n === 0 && busy === 0;
    calm = isCalm ? calm + 1 : 0;
    const state = [row!.n, busy, waitingForMail, mails].join();
    if (state !== last) [last, movedAt] = [state, Date.now()];
    return (isCalm && (waitingForMail === 0 || calm > 100)) || Date.now() > movedAt + PATIENCE;
  }, MOST);
  return isDone && calm > 0;
}
