import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Keys, makeSecret, sealTo, sha256 } from '#libs/crypto';
import { HandlesJob, Outbox, type JobHandler, type OutboxItem } from '#libs/jobs';
import { OrganisationKeys } from '#libs/organisations';
import { findPendingSigner, type PendingSigner } from '../mails/pending-signer.js';
import { SignatureMails } from '../mails/signature-mails.js';
import { settleContact } from '../signature.jobs.js';
import { PublicName, SignatureState } from '../signature.states.js';
import { openSigner, type SignerBlob } from '../signing/signer-blob.js';
import { packContact } from './organisation-contact.js';
import { shownName } from './shown-name.js';

const HOUR = 3_600_000;
/** An organisation that left the petition before the signer confirmed gets nobody any more. */
const STANDING = `
  select c.organisation_id as id from consent c join signature s on s.id = c.signature_id where c.signature_id = $1
    and not exists (select 1 from petition_partner_period p where p.petition_id = c.petition_id and p.organisation_id = c.organisation_id having max(coalesce(p.until_at, 'infinity')) <= s.confirmed_at)`;

/**
 * After the confirmation: thanks the signer with the link that takes the signature back, seals the person to
 * each organisation that was ticked, and forgets them, in one transaction. While an organisation has no key the
 * person stays sealed to the worker and it is tried again in an hour; nothing is ever kept in clear.
 */
@Injectable()
@HandlesJob(settleContact)
export class SettleContact implements JobHandler {
  private readonly logger = new Logger(SettleContact.name);

  constructor(
    private readonly source: DataSource,
    private readonly keys: Keys,
    private readonly organisationKeys: OrganisationKeys,
    private readonly mails: SignatureMails,
    private readonly outbox: Outbox,
  ) {}

  async run(item: OutboxItem): Promise<void> {
    const signer = await findPendingSigner(this.source.manager, item.subject);
    if (!signer || signer.state === SignatureState.pending) return;
    const blob = openSigner(this.keys.for('signer-contact'), signer.id, signer.sealed);
    const consents = (await this.source.query(STANDING, [signer.id])) as { id: string }[];
    if (!(await this.haveKeys(consents.map(({ id }) => id)))) return this.hold(signer.id);
    await this.mails.send({ kind: 'thanks', signatureId: signer.id, locale: signer.locale, blob, errand: item.id });
    await this.source.transaction(async (em) => {
      // Locked, so that neither a withdrawal nor a review slips in between.
      const [standing] = (await em.query('select state from signature where id = $1 for share', [signer.id])) as Pick<PendingSigner, 'state'>[];
      if (!standing) return;
      for (const { id } of consents) await this.handOver(em, signer, blob, id);
      await em.query('delete from consent where signature_id = $1 and organisation_id <> all($2::uuid[])', [signer.id, consents.map(({ id }) => id)]);
      await this.show(em, { ...signer, ...standing }, blob);
      await em.query('delete from signer_contact where signature_id = $1', [signer.id]);
    });
  }

  private async haveKeys(organisations: string[]): Promise<boolean> {
    for (const id of organisations) if (!(await this.organisationKeys.current(this.source.manager, id))) return false;
    return true;
  }

  private async hold(signatureId: string): Promise<void> {
    this.logger.warn(`Signature ${signatureId} is held: an organisation that was ticked has no key`);
    await this.outbox.add(this.source.manager, settleContact, { subject: signatureId, runAt: new Date(Date.now() + HOUR) });
  }

  private async handOver(em: EntityManager, signer: PendingSigner, blob: SignerBlob, organisationId: string): Promise<void> {
    const key = await this.organisationKeys.current(em, organisationId);
    if (!key) throw new Error('The key of an organisation vanished while a signer was being settled');
    const unsubscribeSecret = makeSecret();
    const sealed = sealTo(key.publicKey, packContact({ ...blob, ...signer, unsubscribeSecret }));
    await em.query('insert into organisation_contact (signature_id, organisation_id, key_number, sealed) values ($1, $2, $3, $4) on conflict do nothing', [signer.id, organisationId, key.number, sealed]);
    await em.query('update consent set unsubscribe_hash = $3 where signature_id = $1 and organisation_id = $2', [signer.id, organisationId, sha256(unsubscribeSecret)]);
  }

  /** The name of a held signature waits, unshown, for the review. */
  private async show(em: EntityManager, signer: PendingSigner, blob: SignerBlob): Promise<void> {
    if (signer.publicName === PublicName.hidden || signer.state === SignatureState.invalidated) return;
    await em.query('insert into public_signer (signature_id, petition_id, organisation_id, name, confirmed_on, is_shown) values ($1, $2, $3, $4, $5, $6) on conflict do nothing', [
      signer.id, signer.petitionId, signer.organisationId, shownName(signer.publicName, blob), signer.confirmedOn, signer.state === SignatureState.confirmed,
    ]);
  }
}
