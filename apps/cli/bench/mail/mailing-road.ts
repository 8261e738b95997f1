import { generateKeyPairSync } from 'node:crypto';
import type { BenchHouse } from '../house/bench-house.js';
import type { BenchPetition } from '../house/bench-world.js';
import { Office } from '../house/office.js';
import type { Program } from '../house/program.js';
import { words } from './words.js';

/** Settings with which mails are signed. */
export function signed(): Record<string, string> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } });
  return { MAIL_FROM: 'Sawt <nouvelles@sawt.example>', DKIM_DOMAIN: 'sawt.example', DKIM_PRIVATE_KEY: privateKey };
}

/** A mailing as staff make it: one writes and tests, another approves, a third sends. */
export class MailingRoad {
  private constructor(
    private readonly house: BenchHouse,
    private readonly writer: Office,
    private readonly approver: Office,
    private readonly operator: Office,
  ) {}

  static async enter(house: BenchHouse, api: Program): Promise<MailingRoad> {
    const [writer, approver, operator] = [await Office.enter(house, api, 'campagne'), await Office.enter(house, api, 'representante'), await Office.enter(house, api, 'envois')];
    return new MailingRoad(house, writer, approver, operator);
  }

  /** An approved mailing to the readers of this petition. */
  async approved({ slug, organisations: [organisation] }: BenchPetition): Promise<string> {
    const { createMailing } = await this.writer.ask<{ createMailing: { id?: string } }>('mutation ($input: CreateMailingInput!) { createMailing(input: $input) { ... on Mailing { id } ... on UserError { code message } } }', { input: { organisation, petition: slug, texts: [words] } });
    const id = createMailing.id;
    if (id === undefined) throw new Error(JSON.stringify(createMailing));
    await this.move(this.writer, 'testMailing', id);
    await this.until(async () => (await this.house.sql('select 1 from outbox where failed_at is null and run_at <= now() limit 1')).length === 0);
    await this.move(this.approver, 'approveMailing', id);
    return id;
  }

  send(id: string): Promise<void> {
    return this.move(this.operator, 'sendMailing', id);
  }

  /** Until it is sent; mails a second from the click to the last mail written down as sent. */
  async sent(id: string): Promise<number> {
    await this.until(async () => (await this.house.sql(`select 1 from mailing where id = $1 and state = 'sent'`, [id])).length === 1);
    const [pace] = await this.house.sql<{ rate: number }>(
      `select (select count(*) from mailing_recipient r where r.mailing_id = m.id) / extract(epoch from (select max(ended_at) from mailing_recipient r where r.mailing_id = m.id) - m.sending_at)::float8 as rate from mailing m where id = $1`, [id]);
    return pace!.rate;
  }

  private async move(who: Office, verb: string, id: string): Promise<void> {
    const answer = await who.ask<Record<string, { state?: string }>>(`mutation ($id: ID!) { ${verb}(id: $id) { ... on Mailing { state } ... on UserError { code message } } }`, { id });
    if (answer[verb]!.state === undefined) throw new Error(JSON.stringify(answer));
  }

  private async until(isTrue: () => Promise<boolean>): Promise<void> {
    for (const end = performance.now() + 120_000; performance.now() < end; await new Promise((done) => setTimeout(done, 50))) if (await isTrue()) return;
    throw new Error('The mailing stands still');
  }
}
