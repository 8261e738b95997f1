import { SendDesk } from './send-desk.js';
import type { HeldRecipient, Report, TakenRecipient } from './send-log.js';

const held = (recipientId: string): HeldRecipient => ({ recipientId, locale: 'fr', tries: 1, keyNumber: 1, sealed: Buffer.from('x'), givenAt: new Date(), textVersion: 1, isSubscriber: false });

/** A log of this many recipients; `skips` are those whose consent is gone. */
function logOf(count: number, skips = new Set<number>()) {
  const calls: { reports: Report[]; wanted: number; underWay: number }[] = [];
  let next = 0;
  let underWay = 0;
  const exchange = async (reports: Report[], wanted: number): Promise<TakenRecipient[]> => {
    await new Promise(setImmediate);
    underWay -= reports.length;
    const taken: TakenRecipient[] = [];
    for (; taken.length < wanted && next < count; next++) taken.push(skips.has(next) ? { sealed: null } : held(String(next)));
    underWay += taken.filter((one) => one.sealed !== null).length;
    calls.push({ reports, wanted, underWay });
    return taken;
  };
  return { exchange, calls };
}

async function work(desk: SendDesk, lanes: number, visit: (id: string) => void = () => {}): Promise<string[]> {
  const seen: string[] = [];
  await Promise.all(Array.from({ length: lanes }, async () => {
    for (let one = await desk.next(); one; one = await desk.next({ recipientId: one.recipientId, outcome: 'sent' })) {
      seen.push(one.recipientId);
      visit(one.recipientId);
      await new Promise(setImmediate);
    }
  }));
  return seen;
}

describe('SendDesk', () => {
  it('gives each recipient out once, hears of each once, and never holds more than there are lanes', async () => {
    const { exchange, calls } = logOf(50);
    const seen = await work(new SendDesk(exchange, 4), 8);
    expect(seen.map(Number).sort((a, b) => a - b)).toEqual([...Array(50).keys()]);
    expect(calls.flatMap((call) => call.reports).map((report) => report.recipientId).sort()).toEqual([...seen].sort());
    expect(Math.max(...calls.map((call) => call.underWay))).toBeLessThanOrEqual(8);
    expect(calls.length).toBeLessThan(50 / 2);
  });

  it('asks again for those who are skipped', async () => {
    const { exchange } = logOf(40, new Set(Array(30).keys()));
    expect((await work(new SendDesk(exchange, 4), 8)).length).toBe(10);
  });

  it('gives out nobody once closed, but still takes reports', async () => {
    const { exchange, calls } = logOf(50);
    const desk = new SendDesk(exchange, 4);
    const seen = await work(desk, 8, (id) => id === '3' && desk.close());
    expect(seen.length).toBeLessThan(50);
    expect(calls.flatMap((call) => call.reports).length).toBe(seen.length);
  });

  it('insists on a report that could not be written at first', async () => {
    const { exchange, calls } = logOf(10);
    let faults = 1;
    const seen = await work(new SendDesk(async (reports, wanted) => {
      if (reports.length > 0 && faults-- > 0) throw new Error('connection lost');
      return exchange(reports, wanted);
    }, 4), 8);
    expect(calls.flatMap((call) => call.reports).length).toBe(seen.length);
  });
});
