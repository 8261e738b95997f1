import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { DocumentCorrectionRow } from '../../versions/correcting/document-correction.entity.js';
import { addExternal } from '../outside/add-external.js';
import { openContact } from '../outside/contact.js';
import { SignOffContactRow } from '../outside/sign-off-contact.entity.js';
import { SignOffExternalRow } from '../outside/sign-off-external.entity.js';
import { SignatoryRow } from '../sealing/sign-off-signatory.entity.js';
import { SignOffRow } from '../sign-off.entity.js';

/** The call about the published text that a document corrects: those who signed it are asked again, and what they signed stays theirs. */
@Injectable()
export class CorrectedCall {
  constructor(private readonly keys: Keys) {}

  /** Undefined where nothing is corrected, or nobody had signed. */
  async of(em: EntityManager, documentId: string): Promise<SignOffRow | undefined> {
    const correction = await em.findOneBy(DocumentCorrectionRow, { documentId });
    const [call] = correction ? await em.find(SignOffRow, { where: { documentId: correction.correctsId, state: 'sealed' }, order: { number: 'DESC' }, take: 1 }) : [];
    return call;
  }

  /** Its signatories from outside, written down for the new call at the address they answered from; they prove it and are checked anew. Whose address the actor may not know, they ask by hand. */
  async carryExternals(em: EntityManager, ctx: RequestContext, call: SignOffRow, { id: signOffId }: SignOffRow, at: Date): Promise<string[]> {
    const signed = (await em.findBy(SignatoryRow, { signOffId, withdrawnAt: IsNull() })).flatMap(({ externalId }) => externalId ?? []);
    const contacts = new Map((await em.findBy(SignOffContactRow, { externalId: In(signed) })).map((row) => [row.externalId, row]));
    const ids: string[] = [];
    for (const { id, name, acronym, country, kind, locale, twinReason } of await em.find(SignOffExternalRow, { where: { id: In(signed) }, order: { addedAt: 'ASC', id: 'ASC' } })) {
      const row = contacts.get(id);
      const contact = row && openContact(this.keys, row);
      if (contact) ids.push(await addExternal(em, ctx, this.keys, call, { name, acronym, country, kind, locale, twinReason }, contact, at));
    }
    return ids;
  }
}
