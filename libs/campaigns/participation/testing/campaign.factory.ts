import { newId } from '#libs/database';
import type { SpecDatabase } from '#libs/testing';

interface CampaignWishes {
  readonly coalitionId: string;
  readonly organisationId: string;
  readonly petitionIds?: readonly string[];
  readonly state?: string;
  readonly embargoUntil?: Date;
}

/** A campaign, by default under way, with a coordinated action for each petition. */
export async function makeCampaign(db: SpecDatabase, { coalitionId, organisationId, petitionIds = [], state = 'active', embargoUntil }: CampaignWishes): Promise<{ id: string; slug: string; coalitionId: string; organisationId: string }> {
  const id = newId();
  const slug = `campagne-${id}`;
  await db.sql(
    `insert into campaign (id, coalition_id, organisation_id, slug, title, text, state, starts_on, opened_at) values ($1, $2, $3, $4, '{"fr":"Soignons la nuit","ar":"لنعالج ليلا"}', '{}', $5, '2026-11-01', now())`,
    [id, coalitionId, organisationId, slug, state],
  );
  for (const petitionId of petitionIds) {
    await db.sql(
      `insert into coordinated_action (id, campaign_id, coalition_id, organisation_id, kind, starts_on, subject_kind, subject_id, embargo_until) values ($1, $2, $3, $4, 'petition', '2026-11-01', 'petition', $5, $6)`,
      [newId(), id, coalitionId, organisationId, petitionId, embargoUntil ?? null],
    );
  }
  return { id, slug, coalitionId, organisationId };
}
