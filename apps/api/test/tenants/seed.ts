import { createHash } from 'node:crypto';
import pg from 'pg';
import { Keys } from '#libs/crypto';
import { newId } from '#libs/database';
import { specConfig, type SpecDatabase } from '#libs/testing';
import { mark, type Label, type Mark } from './marks.js';
import { inOrder, tablesOf, type Column, type Reference, type Table } from './tables.js';
import { nobodys, wishes, type Made, type Wish } from './wishes.js';

type Row = Record<string, unknown>;
/** A row and whose it is. */
export interface Seeded {
  readonly table: string;
  readonly variant: string;
  readonly label: Label;
  readonly row: Row;
}

/** Rows that say whose they are, in every table there is. */
export class Seed {
  readonly seeded: Seeded[] = [];
  private readonly refused = new Set<string>();

  private constructor(
    private readonly client: pg.Client,
    readonly tables: readonly Table[],
    /** Those of the program that is asked. */
    readonly keys: Keys,
  ) {}

  /** Fills every table for each of these. Triggers stay silent meanwhile: what they hold others from is not asked here. */
  static async run(db: SpecDatabase, labels: readonly Label[]): Promise<Seed> {
    const client = new pg.Client({ connectionString: db.adminUrl });
    await client.connect();
    const seed = new Seed(client, inOrder((await tablesOf(db)).filter(({ name }) => !nobodys.includes(name))), new Keys(specConfig(db)));
    try {
      await client.query(`set session_replication_role = 'replica'`);
      for (const table of seed.tables) for (const label of labels) for (const wish of seed.wishesFor(table, label)) await seed.insert(table, label, wish);
    } finally {
      await client.end();
    }
    if (seed.refused.size > 0) throw new Error(`Say in apps/api/test/tenants/wishes.ts what a row of these wants:\n${[...seed.refused].join('\n')}`);
    return seed;
  }

  /** What an id that comes out says of the row it stands for. */
  marksOfIds(): Map<string, Mark> {
    return new Map(this.seeded.flatMap(({ table, variant, label, row }) => (typeof row['id'] === 'string' ? [[row['id'], { ...label, from: [table, variant, 'id'].filter(Boolean).join('.') }] as const] : [])));
  }

  of(table: string, { coalition, organisation }: Partial<Label>, variant = ''): Row | undefined {
    return this.seeded.find((one) => one.table === table && (!coalition || one.label.coalition === coalition) && (!organisation || one.label.organisation === organisation) && (!variant || one.variant === variant))?.row;
  }

  /** A row of each kind its table or the one it belongs to has. */
  private wishesFor({ name, references }: Table, label: Label): Wish[] {
    const own = wishes[name] ?? [{}];
    if (own.some(({ variant }) => variant)) return [...own];
    const kinds = references.map(({ table }) => [...new Set(this.seeded.filter((one) => one.table === table && one.label.organisation === label.organisation && one.variant).map(({ variant }) => variant))]).find((found) => found.length > 1);
    return own.flatMap((wish) => (kinds ?? ['']).map((variant) => ({ ...wish, variant })));
  }

  private async insert(table: Table, label: Label, wish: Wish): Promise<void> {
    const { variant = '' } = wish;
    const known = single[table.name]?.(label);
    const there = known && this.of(table.name, known);
    const whose = known ?? this.labelOf(table, label, wish);
    if (there) return;
    const unknown = Object.keys(wish).filter((name) => !['variant', 'isOwn'].includes(name) && !table.columns.some((column) => column.name === name));
    if (unknown.length > 0) this.refused.add(`${table.name}: has no ${unknown.join(', ')}`);
    const from = [table.name, variant].filter(Boolean).join('.');
    const values = table.columns.map((column) => [column.name, this.value(table, column, label, whose, from, wish)] as const).filter(([, value]) => value !== undefined);
    const text = `insert into "${table.name}" (${values.map(([name]) => `"${name}"`).join(', ')}) values (${values.map((_, i) => `$${i + 1}`).join(', ')}) on conflict do nothing returning *`;
    try {
      const { rows } = await this.client.query<Row>(text, values.map(([, value]) => value));
      if (rows[0]) this.seeded.push({ table: table.name, variant, label: whose, row: rows[0] });
    } catch (error) {
      this.refused.add(`${table.name}: ${(error as Error).message}`);
    }
  }

  /** Of a coalition is what names it, or belongs to something that does. */
  private labelOf(table: Table, label: Label, wish: Wish): Label {
    const parents = table.references.filter((reference) => !(reference.table in single) && reference.table !== table.name).map((reference) => this.target(reference, label, wish));
    const isCoalitions = table.columns.some(({ name }) => name === 'coalition_id' && wish[name] !== null) || parents.some((parent) => parent && parent.label.coalition !== 'x');
    return isCoalitions && !wish.isOwn ? label : { ...label, coalition: 'x' };
  }

  /** The row of the same coalition and organisation it refers to, of the same kind when there are several. */
  private target({ table }: Reference, label: Label, { variant }: Wish): Seeded | undefined {
    const known = single[table]?.(label);
    const all = this.seeded.filter((one) => one.table === table);
    if (known) return all.find((one) => one.label.coalition === known.coalition && one.label.organisation === known.organisation);
    const near = all.filter((one) => one.label.coalition === label.coalition || one.label.coalition === 'x');
    return near.find((one) => one.label.organisation === label.organisation && one.variant === variant) ?? near.find((one) => one.label.organisation === label.organisation) ?? near.find((one) => one.variant === variant) ?? near[0];
  }

  private value(table: Table, column: Column, label: Label, whose: Label, from: string, wish: Wish): unknown {
    const { name, type, isNullable } = column;
    if (name in wish) return typeof wish[name] === 'function' ? (wish[name] as Made)(this, label, `${from}.${name}`) : wish[name];
    if (column.isGenerated) return undefined;
    const reference = table.references.find(({ columns }) => columns.includes(name)) ?? unsaid(column, this.tables);
    if (reference && reference.table !== table.name) {
      const row = this.target(reference, label, wish)?.row;
      if (row || isNullable) return row?.[reference.theirs[reference.columns.indexOf(name)]!];
    }
    if (type === 'text' || type === 'citext') return textOf(column, mark(whose, `${from}.${name}`));
    if (type === 'jsonb') return column.default?.startsWith("'{}'") || (!column.default && !isNullable) ? JSON.stringify(Object.fromEntries(['fr', 'ar', 'en', 'es'].map((locale) => [locale, mark(whose, `${from}.${name}`)]))) : undefined;
    if (isNullable || column.default) return undefined;
    if (type === 'uuid') return newId();
    if (type === 'bytea') return createHash('sha256').update(mark(whose, `${from}.${name}`)).digest();
    if (type === 'boolean') return false;
    if (/int/.test(type)) return column.least;
    return /^(date|timestamp)/.test(type) ? new Date() : undefined;
  }
}

/** Of these there is one for each coalition or organisation, whatever is seeded for it. */
const single: Record<string, (label: Label) => Label> = {
  coalition: ({ coalition }) => ({ coalition, organisation: `${coalition}1` as 'a1' }),
  organisation: ({ organisation }) => ({ coalition: 'x', organisation }),
  account: ({ organisation }) => ({ coalition: 'x', organisation }),
};

function textOf({ name, allowed, default: usual, isNullable }: Column, marked: string): string | undefined {
  if (allowed.length > 0) return isNullable || usual ? undefined : allowed[0];
  if (name.endsWith('locale')) return 'fr';
  return usual && !usual.startsWith("''") ? undefined : marked;
}

/** A column named after a table that does not say so: `group_id`, of `working_group`. */
function unsaid({ name, type }: Column, tables: readonly Table[]): Reference | undefined {
  const said = type === 'uuid' && name.endsWith('_id') ? name.slice(0, -3) : 'nothing';
  const table = tables.find((one) => one.name === said) ?? tables.find((one) => one.name.endsWith(`_${said}`));
  return table && { columns: [name], table: table.name, theirs: ['id'] };
}
