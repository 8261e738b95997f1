import { HIDE_UNDER, hideSmall, type Brought } from '#libs/signatures';

/** An organisation in a campaign, as far as its number is concerned. */
export interface Bringer {
  readonly organisationId: string;
  /** Agreed that everybody sees its number. */
  readonly showsNumber: boolean;
}

/**
 * The numbers everybody may see, by organisation: of those who agreed, from 10 on. All others are one cell beside them, so that
 * nobody finds a small number by taking what is shown from the total.
 */
export function publicNumbers({ total, sources }: Pick<Brought, 'total' | 'sources'>, bringers: readonly Bringer[]): ReadonlyMap<string, number> {
  const cells = bringers.filter(({ showsNumber }) => showsNumber).map(({ organisationId: key }) => ({ key, confirmed: sources[key] ?? 0 }));
  const rest = { key: '', confirmed: total - cells.reduce((sum, { confirmed }) => sum + confirmed, 0) };
  return new Map(hideSmall([...cells, rest], HIDE_UNDER).filter(({ key }) => key !== '').map(({ key, confirmed }) => [key, confirmed]));
}
