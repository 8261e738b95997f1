import { areasOf } from '#libs/i18n';
import { PublicNameChoice, type SignPetitionInput } from '#libs/signatures';
import { readData } from '../data-file.js';

interface Bilingual {
  fr: string;
  ar: string;
}
interface Names {
  given: string[];
  family: string[];
}

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How often each area of the region signs; the rest of Morocco shares what is left. */
const region: [string, number][] = [['MA-TNG', 0.46], ['MA-TET', 0.15], ['MA-LAR', 0.08], ['MA-HOC', 0.07], ['MA-MDF', 0.05], ['MA-CHE', 0.05], ['MA-OUZ', 0.025], ['MA-FAH', 0.025]];

/** Listed services whose addresses are held until somebody has looked. */
const throwaways = ['mailinator.com', 'yopmail.com', 'mailinator.com', 'guerrillamail.com'];

/**
 * Synthetic signers: made-up pairs of common names, most in Tangier and around, in Arabic and French. Who ticks
 * an organisation has an address under example.org, everybody else under .invalid, where no mail ever goes.
 */
export class People {
  private readonly morocco = JSON.parse(readData('names_morocco.json')) as { forenames: Bilingual[]; family: Bilingual[] };
  private readonly elsewhere = JSON.parse(readData('names_elsewhere.json')) as Record<'fr' | 'es' | 'sn', Names>;
  private readonly areas = areasOf('MA', 'fr').map((area) => area.code);

  constructor(
    private readonly chance: () => number,
    private readonly organisations: readonly string[],
  ) {}

  signer(petitionSlug: string, number: number): SignPetitionInput {
    const country = this.pick<string>([['MA', 0.9], ['FR', 0.06], ['ES', 0.03], ['SN', 0.01]]);
    const locale = country === 'MA' ? this.pick<'ar' | 'fr' | 'en'>([['ar', 0.62], ['fr', 0.36], ['en', 0.02]]) : country === 'ES' ? 'es' : 'fr';
    const consents = this.chance() < 0.08 ? [{ organisation: this.one(this.organisations), given: true }] : [];
    const host = this.chance() < 0.003 ? throwaways[number % throwaways.length]! : consents.length > 0 ? 'example.org' : 'sawt.invalid';
    return {
      petitionSlug, ...this.name(country, locale), email: `signataire${number}@${host}`, locale, country, consents,
      area: country === 'MA' && this.chance() < 0.85 ? this.area() : undefined,
      publicName: this.pick([[PublicNameChoice.HIDDEN, 0.7], [PublicNameChoice.INITIALS, 0.18], [PublicNameChoice.FULL, 0.12]]),
      sourceOrganisation: this.chance() < 0.6 ? this.organisations[Math.floor(this.chance() ** 2 * this.organisations.length)] : undefined,
    };
  }

  private name(country: string, locale: string): { givenName: string; familyName: string } {
    if (country !== 'MA') {
      const names = this.elsewhere[country === 'ES' ? 'es' : country === 'SN' ? 'sn' : 'fr'];
      return { givenName: this.one(names.given), familyName: this.one(names.family) };
    }
    const script = locale === 'ar' ? 'ar' : 'fr';
    return { givenName: this.one(this.morocco.forenames)[script], familyName: this.one(this.morocco.family)[script] };
  }

  private area(): string {
    const known = region.filter(([code]) => this.areas.includes(code));
    const drawn = this.pick<string>([...known, ['', 1 - known.reduce((sum, [, share]) => sum + share, 0)]]);
    return drawn || this.one(this.areas);
  }

  private one<T>(list: readonly T[]): T {
    return list[Math.floor(this.chance() * list.length)]!;
  }

  private pick<T>(shares: readonly (readonly [T, number])[]): T {
    let left = this.chance();
    for (const [value, share] of shares) if ((left -= share) < 0) return value;
    return shares[0]![0];
  }
}
