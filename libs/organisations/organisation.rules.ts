import { parse } from 'tldts';
import type { RequestContext } from '#libs/context';
import type { Multilingual } from '#libs/database';
import { fault, type FieldFault } from '#libs/graphql';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const most = { slug: 60, name: 200, about: 5_000, city: 120, website: 300, domains: 20 };

/** What is to be checked of a coalition or an organisation; what is undefined is not given. */
export interface Presented {
  readonly slug?: string;
  readonly name?: Multilingual;
  readonly about?: Multilingual;
  readonly city?: Multilingual;
  readonly website?: string | null;
  readonly accent?: string | null;
  readonly embedDomains?: readonly string[];
}

/** Everything that is wrong with it, at once. */
export function faultsOf(ctx: RequestContext, { slug, name, about, city, website, accent, embedDomains = [] }: Presented): FieldFault[] {
  const bad = (field: string, isBad: boolean, key: Parameters<typeof fault>[2], values?: Parameters<typeof fault>[3]) => (isBad ? [fault(ctx, field, key, values)] : []);
  const tooLong = (field: 'name' | 'about' | 'city', words: Multilingual = {}) =>
    bad(field, Object.values(words).some((text) => text.length > most[field]), 'organisations.textTooLong', { most: most[field] });
  return [
    ...bad('slug', slug !== undefined && !(SLUG.test(slug) && slug.length >= 2 && slug.length <= most.slug), 'organisations.slugInvalid'),
    ...bad('name', name !== undefined && Object.keys(name).length === 0, 'organisations.nameMissing'),
    ...tooLong('name', name), ...tooLong('about', about), ...tooLong('city', city),
    ...bad('website', Boolean(website) && !isWebsite(website!), 'organisations.websiteInvalid'),
    ...bad('accent', Boolean(accent) && !/^#[0-9a-f]{6}$/i.test(accent!), 'organisations.accentInvalid'),
    ...bad('embedDomains', embedDomains.length > most.domains, 'organisations.tooManyDomains', { most: most.domains }),
    ...embedDomains.flatMap((domain, i) => bad(`embedDomains.${i}`, hostOf(domain) === undefined, 'organisations.domainInvalid')),
  ];
}

function isWebsite(text: string): boolean {
  if (text.length > most.website || !URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && !username && !password && hostname.includes('.');
}

/** A host name as browsers write it (`مثال.المغرب` in punycode); undefined for anything more or less than one on the public internet. */
export function hostOf(text: string): string | undefined {
  const given = text.trim().toLowerCase();
  if (!/^[\p{L}\p{N}.-]+$/u.test(given) || !URL.canParse(`https://${given}`)) return undefined;
  const { hostname } = new URL(`https://${given}`);
  const { domain, isIp, isIcann, isPrivate } = parse(hostname);
  return domain && !isIp && (isIcann || isPrivate) ? hostname : undefined;
}
