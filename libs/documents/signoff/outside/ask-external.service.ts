import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotAllowed, type RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { Database, momentOf } from '#libs/database';
import { fault, invalidInput, toWords, type FieldFault } from '#libs/graphql';
import { inLocale, isCountry, type Locale } from '#libs/i18n';
import { inviteeFaults } from '#libs/organisations';
import { Houses } from '../asking/houses.service.js';
import { rightsOf } from '../../drafting/document.access.js';
import { holdSignOff } from '../held-sign-off.js';
import type { SignOffRow } from '../sign-off.entity.js';
import { signatoryTwin, signOffRefused, type SignatoryTwin, type SignOffFault } from '../sign-off.errors.js';
import type { AskExternalInput } from '../sign-off.input.js';
import { addExternal } from './add-external.js';
import { SignatoryTwins } from './signatory-twins.service.js';

const most = { name: 200, acronym: 20, twinReason: 500 };

/** Asks an organisation that is no member, by its name and the address of somebody there. One that seems to be asked already, in whatever spelling, is asked again only with a reason. */
@Injectable()
export class AskExternal {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly houses: Houses,
    private readonly twins: SignatoryTwins,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: AskExternalInput): Promise<SignOffRow | SignOffFault | SignatoryTwin> {
    demandAccount(ctx);
    demand(ctx, 'document.askToSign');
    return this.database.transaction(ctx, async (em) => {
      const { call, document } = await holdSignOff(em, input.signOffId);
      if (!(await rightsOf(em, ctx, document)).mayKeep) throw new NotAllowed();
      if (call.state !== 'open' && call.state !== 'sealed') return signOffRefused(ctx, 'notOpen');
      const faults = faultsOf(ctx, input);
      if (faults.length > 0) return invalidInput(ctx, faults);
      const names = input.twinReason?.trim() ? [] : await this.twins.of(em, call, { name: toWords(input.name), acronym: input.acronym?.trim() || null });
      if (names.length > 0) return signatoryTwin(ctx, names.map((name) => inLocale(name, ctx.locale)));
      await this.add(em, ctx, call, input);
      return call;
    });
  }

  private async add(em: EntityManager, ctx: RequestContext, call: SignOffRow, input: AskExternalInput): Promise<void> {
    const at = await momentOf(em, ctx);
    const named = { name: toWords(input.name), acronym: input.acronym?.trim() || null, country: input.country, kind: input.kind, locale: input.locale as Locale, twinReason: input.twinReason?.trim() ?? '' };
    const id = await addExternal(em, ctx, this.keys, call, named, { name: input.contactName.trim(), email: input.email.trim() }, at);
    await this.houses.ask(em, call, { externalIds: [id] }, at);
    await this.audit.record(em, ctx, { action: 'signOff.askExternal', objectKind: 'sign_off', objectId: call.id, coalitionId: call.coalitionId });
  }
}

function faultsOf(ctx: RequestContext, { name, acronym, country, contactName, email, locale, twinReason }: AskExternalInput): FieldFault[] {
  const names = Object.values(toWords(name));
  const tooLong = (field: keyof typeof most, text: string) => (text.length > most[field] ? [fault(ctx, field, 'documents.signoff.tooLong', { most: most[field] })] : []);
  return [
    ...(names.length === 0 ? [fault(ctx, 'name', 'documents.signoff.nameMissing')] : names.flatMap((one) => tooLong('name', one)).slice(0, 1)),
    ...tooLong('acronym', acronym?.trim() ?? ''),
    ...tooLong('twinReason', twinReason?.trim() ?? ''),
    ...(isCountry(country) ? [] : [fault(ctx, 'country', 'documents.signoff.countryMissing')]),
    ...inviteeFaults(ctx, { email, name: contactName, locale }, 'contact.'),
  ];
}
