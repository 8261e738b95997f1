import type { Cluster } from './cluster/cluster.js';
import { until } from './until.js';

const PATIENCE = 240;

/** Lets everybody finish and every errand be run; false when errands or people were left after four minutes. What waits for a later try is tried at once. */
export async function drain({ db, people }: Cluster): Promise<boolean> {
  people.finish();
  const left = async () => {
    await db.sql(`update outbox set run_at = now() where taken_at is null and failed_at is null and run_at > now() and run_at < now() + interval '59 minutes'`);
    const [row] = await db.sql<{ n: number }>('select count(*)::int as n from outbox where failed_at is null');
    return row!.n;
  };
  let calm = 0;
  return until(async () => {
    const isCalm = (await left()) === 0 && people.progress.busy === 0;
    calm = isCalm ? calm + 1 : 0;
    return isCalm && (people.progress.waitingForMail === 0 || calm > 100);
  }, PATIENCE);
}
