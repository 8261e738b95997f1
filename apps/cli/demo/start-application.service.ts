import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { AdmissionCriteria, ApplicationWriter, Organisations, SubmitApplication } from '#libs/organisations';
import type { DemoApplicant } from './applicants-world.js';
import { at } from './demo-world.js';

const DAY = 86_400_000;

/** Writes and sends an application as its applicant would behind the link. */
@Injectable()
export class StartDemoApplication {
  constructor(
    private readonly database: Database,
    private readonly writer: ApplicationWriter,
    private readonly criteria: AdmissionCriteria,
    private readonly organisations: Organisations,
    private readonly submitting: SubmitApplication,
  ) {}

  /** Its id. */
  async run(coalitionId: string, { row, contact, mailbox, sponsors }: DemoApplicant, now: Date): Promise<string> {
    const ctx = { ...systemContext(newId()), now };
    const asked = await Promise.all(sponsors.map((slug) => this.organisations.bySlug(ctx, slug)));
    const { id, token } = await this.database.transaction(ctx, async (em) => {
      const begun = await this.writer.begin(em, { coalitionId, locale: 'fr', email: at(mailbox), confirmedAt: now, dueAt: new Date(now.getTime() + 30 * DAY), row, contactName: contact });
      const declared = (await this.criteria.of(em, coalitionId)).filter(({ kind }) => kind === 'declaration').map((criterion) => criterion.id);
      await this.writer.choose(em, { id: begun.id, coalitionId }, { declared, sponsorIds: asked.flatMap((one) => one?.id ?? []) });
      return begun;
    });
    const refused = await this.submitting.run(ctx, token);
    if (refused) throw new Error(`${row.name?.fr ?? id} could not be sent: ${refused.code}`);
    return id;
  }
}
