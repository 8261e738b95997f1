import type { RequestContext } from '#libs/context';
import { fault, toWords, type FieldFault } from '#libs/graphql';
import { isLocale, type Locale } from '#libs/i18n';
import { neededWords, tooLong, webAddress } from '../target.errors.js';
import type { AdvocacyTargetRow } from './advocacy-target.entity.js';
import type { TargetFactsInput } from './directory.input.js';
import { isTargetArea } from './target-area.js';

const most = { name: 200, holder: 120, email: 254, address: 500, phone: 40 };
export type TargetFacts = Pick<AdvocacyTargetRow, 'kind' | 'name' | 'holder' | 'area' | 'languages' | 'email' | 'address' | 'phone' | 'website'>;

/** As it is kept. */
export function targetFacts({ kind, name, holder, area, languages, email, address, phone, website }: TargetFactsInput): TargetFacts {
  const text = (value: string | null | undefined) => value?.trim() ?? '';
  return {
    kind, name: toWords(name), holder: text(holder), area: area.trim(), languages: [...new Set(languages)] as Locale[],
    email: text(email).toLowerCase(), address: text(address), phone: text(phone), website: text(website),
  };
}

/** What is wrong with it, each beside its field. */
export function targetFaults(ctx: RequestContext, { name, holder, area, languages, email, address, phone, website }: TargetFacts): FieldFault[] {
  return [
    ...neededWords(ctx, 'name', name, most.name),
    ...tooLong(ctx, 'holder', holder, most.holder),
    ...(isTargetArea(area) ? [] : [fault(ctx, 'area', 'campaigns.targets.unknownArea')]),
    ...(languages.length > 0 && languages.every((code) => isLocale(code)) ? [] : [fault(ctx, 'languages', 'campaigns.targets.languageMissing')]),
    ...(email === '' || (/^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/.test(email) && email.length <= most.email) ? [] : [fault(ctx, 'email', 'campaigns.targets.notAMailbox')]),
    ...tooLong(ctx, 'address', address, most.address),
    ...tooLong(ctx, 'phone', phone, most.phone),
    ...webAddress(ctx, 'website', website),
  ];
}
