import { Injectable } from '@nestjs/common';
import { NotFound, type RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { newId } from '#libs/database';
import { fault, invalidInput, tooManyRequests } from '#libs/graphql';
import { translate } from '#libs/i18n';
import { OpenPetitions, type SignablePetition } from '#libs/petitions';
import { Busy } from '../batching/batcher.js';
import { ChallengeNeeded } from '../challenge/challenge.results.js';
import { SigningGate } from '../challenge/signing-gate.js';
import { ConsentTexts } from '../consent/consent-texts.js';
import { checkSigning, type Signer } from './check-signing.js';
import { throwAwayService } from './disposable.js';
import { PetitionKeys } from './petition-keys.js';
import { SignBatch } from './sign-batch.js';
import type { SignPetitionInput } from './sign-petition.input.js';
import { CheckYourEmail, PetitionNotOpen, type SignPetitionResult } from './sign-petition.results.js';
import type { SigningRow } from './sign.statement.js';
import { makeLinkSecrets, sealSigner } from './signer-blob.js';

/**
 * Takes a signature. Once it answers, the signature and the errand for its mail are on disk, or neither is. A
 * new, a repeated and a silenced address do the same work and get the same bytes; only the mail differs.
 */
@Injectable()
export class SignPetition {
  constructor(
    private readonly petitions: OpenPetitions,
    private readonly gate: SigningGate,
    private readonly petitionKeys: PetitionKeys,
    private readonly keys: Keys,
    private readonly consents: ConsentTexts,
    private readonly batch: SignBatch,
  ) {}

  async run(ctx: RequestContext, input: SignPetitionInput): Promise<SignPetitionResult> {
    const taken = await this.gate.take(ctx);
    if (!taken.isAllowed) return tooManyRequests(ctx, taken.retryAfter);
    const petition = await this.petitions.bySlug(input.petitionSlug);
    if (!petition) throw new NotFound();
    if (!petition.isOpen) return this.notOpen(ctx, petition);
    this.gate.watch(petition.id, taken);
    const checked = checkSigning(ctx, input);
    if ('faults' in checked) return invalidInput(ctx, checked.faults);
    const chosen = chooseOrganisations(petition, input);
    if (!chosen) return invalidInput(ctx, [fault(ctx, 'consents', 'signatures.organisationUnknown')]);
    const proof = this.gate.isCalm(petition.id) ? undefined : await this.gate.pass(ctx, petition.id, input.proof);
    if (proof instanceof ChallengeNeeded) return proof;
    try {
      const isKept = await this.batch.add(await this.prepare(ctx, petition, checked.signer, chosen), proof);
      if (!isKept) return this.gate.refuse(ctx, petition.id);
    } catch (error) {
      if (error instanceof Busy) return tooManyRequests(ctx, error.retryAfter);
      throw error;
    }
    return Object.assign(new CheckYourEmail(), { message: translate(ctx.locale, 'signatures.checkYourEmail') });
  }

  private async prepare(ctx: RequestContext, petition: SignablePetition, signer: Signer, chosen: Choice): Promise<SigningRow> {
    const id = newId();
    const { givenName, familyName, email, locale, country, area, publicName } = signer;
    const { confirmSecret, manageSecret, confirmHash, manageHash } = makeLinkSecrets();
    const tokens = await this.petitionKeys.tokensOf(petition, signer.mailbox, `${givenName} ${familyName}`);
    const sealed = sealSigner(this.keys.for('signer-contact'), id, { petitionId: petition.id, email, givenName, familyName, confirmSecret, manageSecret });
    return {
      id, petitionId: petition.id, organisationId: petition.organisationId, ...tokens, personsPerMailbox: petition.personsPerMailbox, suspectService: throwAwayService(signer.domain) ?? null,
      sourceOrganisationId: chosen.source, country, area, locale, publicName, textVersion: petition.textVersion, confirmHash, manageHash, sealed, at: ctx.now,
      consents: chosen.consents, consentVersion: this.consents.version, partnersVersion: petition.partnersVersion,
    };
  }

  private notOpen(ctx: RequestContext, petition: SignablePetition): PetitionNotOpen {
    const key = petition.state === 'paused' ? 'signatures.petitionPaused' : 'signatures.petitionClosed';
    return Object.assign(new PetitionNotOpen(), { code: key.split('.')[1], message: translate(ctx.locale, key), state: petition.state });
  }
}

interface Choice {
  readonly source: string | null;
  readonly consents: readonly string[];
}

/** Organisations by slug or id; undefined when a box names one that does not carry the petition. An unknown link source counts as none. */
function chooseOrganisations({ partnerIds, partnerSlugs }: SignablePetition, { consents, sourceOrganisation }: SignPetitionInput): Choice | undefined {
  const find = (name: string) => partnerIds[partnerSlugs.indexOf(name)] ?? partnerIds.find((id) => id === name);
  const given = (consents ?? []).filter((consent) => consent.given).map((consent) => find(consent.organisation));
  if (given.some((id) => id === undefined)) return undefined;
  return { source: (sourceOrganisation && find(sourceOrganisation)) || null, consents: [...new Set(given as string[])] };
}
