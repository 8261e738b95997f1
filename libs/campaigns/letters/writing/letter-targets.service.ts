import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { newId, type Multilingual } from '#libs/database';
import { fault, toWords, type FieldFault } from '#libs/graphql';
import { isArea, isLocale, isRegion, type Locale } from '#libs/i18n';
import { canonicalAddress } from '#libs/signatures';
import { AdvocacyTargets } from '../../targets/directory/advocacy-targets.service.js';
import { LetterDoor } from '../citizens/letter-door.js';
import type { LetterCampaignRow } from '../letter-campaign.entity.js';
import { LetterTargetRow } from '../letter-target.entity.js';
import { isTimeZone } from '../sending/working-hours.js';
import type { LetterTargetInput } from './letter-campaign.input.js';
import { outOfRange } from './letter-words.js';

const MOST = 50;
const time = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A target as it will be kept, its office not yet found. */
export type TargetWords = Pick<LetterTargetRow, 'advocacyTargetId' | 'name' | 'area' | 'locale' | 'timeZone' | 'opens' | 'closes' | 'days' | 'perHour'> & { readonly address: string };

/** Reads and keeps the targets of an action. Each mailbox has one row in the installation, whoever writes to it. */
@Injectable()
export class LetterTargets {
  constructor(
    private readonly keys: Keys,
    private readonly directory: AdvocacyTargets,
    private readonly door: LetterDoor,
  ) {}

  /** The targets, or what is wrong with them; also when an office asked for no more letters. */
  async read(em: EntityManager, ctx: RequestContext, coalitionId: string, inputs: readonly LetterTargetInput[]): Promise<TargetWords[] | FieldFault[]> {
    const known = await this.directory.addressable(em, coalitionId, inputs.flatMap(({ advocacyTargetId }) => advocacyTargetId ?? []));
    const targets = inputs.map((input): TargetWords => {
      const entry = known.find(({ id }) => id === input.advocacyTargetId);
      const { timeZone, opens, closes, perHour } = input;
      const locale = (input.locale || null) as Locale | null;
      return { timeZone, opens, closes, perHour, locale, area: input.area || null, days: [1, 2, 3, 4, 5, 6, 7].filter((day) => input.days.includes(day)), advocacyTargetId: entry?.id ?? null, name: entry?.name ?? toWords(input.name), address: (entry ? entry.email : input.address ?? '').trim() };
    });
    const isUnknown = (i: number) => Boolean(inputs[i]!.advocacyTargetId) && targets[i]!.advocacyTargetId === null;
    const faults = [...countFaults(ctx, inputs.length), ...targets.flatMap((target, i) => (isUnknown(i) ? [fault(ctx, `targets.${i}.advocacyTargetId`, 'campaigns.letters.fault.targetUnknown')] : targetFaults(ctx, `targets.${i}`, target)))];
    if (faults.length > 0) return faults;
    const refused = await this.refused(em, targets);
    return refused.length > 0 ? refused.map((i) => fault(ctx, `targets.${i}.address`, 'campaigns.letters.fault.officeRefuses')) : targets;
  }

  /** Puts these targets in the place of those there were. Row security lets this happen to a draft only. */
  async replace(em: EntityManager, { id: letterCampaignId, organisationId, coalitionId }: Pick<LetterCampaignRow, 'id' | 'organisationId' | 'coalitionId'>, targets: readonly TargetWords[]): Promise<void> {
    await em.delete(LetterTargetRow, { letterCampaignId });
    for (const [position, { address, ...target }] of targets.entries()) {
      const officeId = await this.officeOf(em, address);
      await em.insert(LetterTargetRow, { ...target, id: newId(), letterCampaignId, organisationId, coalitionId, position, officeId });
    }
  }

  private officeOf(em: EntityManager, address: string): Promise<string> {
    const token = address === '' ? this.keys.hmac('letter', `office without address ${newId()}`) : this.tokenOf(address);
    return this.door.within(em, async (inside) => {
      const [office] = await inside.query<{ id: string }[]>('insert into letter_office as o (id, token, address) values ($1, $2, $3) on conflict (token) do update set token = o.token returning id', [newId(), token, address || null]);
      return office!.id;
    });
  }

  private async refused(em: EntityManager, targets: readonly TargetWords[]): Promise<number[]> {
    const tokens = targets.map(({ address }) => (address === '' ? null : this.tokenOf(address)));
    const rows = await this.door.within(em, (inside) => inside.query<{ i: number }[]>('select u.i::int - 1 as i from unnest($1::bytea[]) with ordinality u(token, i) join letter_office o on o.token = u.token and o.refused_at is not null order by 1', [tokens]));
    return rows.map(({ i }) => i);
  }

  private tokenOf(address: string): Buffer {
    return this.keys.hmac('letter', `office\n${canonicalAddress(address)?.address ?? address.toLowerCase()}`);
  }
}

function countFaults(ctx: RequestContext, count: number): FieldFault[] {
  if (count === 0) return [fault(ctx, 'targets', 'campaigns.letters.fault.targetNeeded')];
  return count > MOST ? [fault(ctx, 'targets', 'campaigns.letters.fault.tooMany', { most: MOST })] : [];
}

function targetFaults(ctx: RequestContext, at: string, { name, address, area, locale, timeZone, opens, closes, days, perHour }: TargetWords): FieldFault[] {
  const faults: FieldFault[] = [];
  if (isNameless(name)) faults.push(fault(ctx, `${at}.name`, 'campaigns.letters.fault.wordsMissing'));
  if (Object.values(name).some((text) => text.length > 200)) faults.push(fault(ctx, `${at}.name`, 'campaigns.letters.fault.tooLong', { most: 200 }));
  if (address !== '' && !canonicalAddress(address)) faults.push(fault(ctx, `${at}.address`, 'signatures.emailInvalid'));
  if (area !== null && !isArea(area, 'MA') && !isRegion(area)) faults.push(fault(ctx, `${at}.area`, 'campaigns.letters.fault.areaUnknown'));
  if (locale !== null && !isLocale(locale)) faults.push(fault(ctx, `${at}.locale`, 'signatures.localeUnknown'));
  if (!isTimeZone(timeZone)) faults.push(fault(ctx, `${at}.timeZone`, 'campaigns.letters.fault.zoneUnknown'));
  if (!time.test(opens) || !time.test(closes) || opens >= closes) faults.push(fault(ctx, `${at}.opens`, 'campaigns.letters.fault.hours'));
  if (days.length === 0) faults.push(fault(ctx, `${at}.days`, 'campaigns.letters.fault.days'));
  return [...faults, ...outOfRange(ctx, `${at}.perHour`, perHour, 1, 120)];
}

const isNameless = (name: Multilingual) => Object.values(name).every((text) => !text);
