import type { SpecDatabase } from '#libs/testing';

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly isNullable: boolean;
  readonly default: string | null;
  /** Written by Postgres alone. */
  readonly isGenerated: boolean;
  /** What a check on this column alone allows: the texts, or the least number. */
  readonly allowed: readonly string[];
  readonly least: number;
  /** Whether the API's role may read it at all. */
  readonly isReadable: boolean;
}
export interface Reference {
  readonly columns: readonly string[];
  readonly table: string;
  readonly theirs: readonly string[];
}
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly references: readonly Reference[];
}

/** Every table there is, as Postgres itself knows it: nobody has to name a new one. */
export async function tablesOf(db: SpecDatabase): Promise<Table[]> {
  const columns = await db.sql<Omit<Column, 'allowed' | 'least'> & { table: string; check: string }>(`
    select t.relname as table, a.attname as name, format_type(a.atttypid, null) as type, not a.attnotnull as "isNullable", pg_get_expr(d.adbin, d.adrelid) as default,
      a.attidentity <> '' or a.attgenerated <> '' as "isGenerated", has_column_privilege('sawt_app', t.oid, a.attnum, 'select') as "isReadable",
      coalesce((select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k where k.conrelid = t.oid and k.contype = 'c' and k.conkey = array[a.attnum]), '') as check
    from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
    where t.relkind in ('r', 'p') and not t.relispartition and t.relnamespace = 'public'::regnamespace order by t.relname, a.attnum`);
  const references = await db.sql<Reference & { of: string }>(`
    select k.conrelid::regclass::text as of, k.confrelid::regclass::text as table,
      array(select a.attname::text from unnest(k.conkey) with ordinality u(n, i) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n order by u.i) as columns,
      array(select a.attname::text from unnest(k.confkey) with ordinality u(n, i) join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.n order by u.i) as theirs
    from pg_constraint k where k.contype = 'f' and k.connamespace = 'public'::regnamespace order by k.oid`);
  return [...new Set(columns.map(({ table }) => table))].map((name) => ({
    name,
    columns: columns.filter(({ table }) => table === name).map(({ check, table: _table, ...column }) => ({ ...column, allowed: [...check.matchAll(/'([^']*)'::text/g)].map(([, text]) => text!), least: Number(/>= (-?\d+)/.exec(check)?.[1] ?? 1) })),
    references: references.filter(({ of }) => of === name),
  }));
}

/** Tables in an order in which each comes after those it refers to. */
export function inOrder(tables: readonly Table[]): Table[] {
  const done = new Set<string>();
  const ordered: Table[] = [];
  while (ordered.length < tables.length) {
    const left = tables.filter(({ name }) => !done.has(name));
    const waitsFor = ({ name, references }: Table) => references.filter(({ table }) => table !== name && !done.has(table)).length;
    const next = left.toSorted((one, other) => waitsFor(one) - waitsFor(other))[0]!;
    done.add(next.name);
    ordered.push(next);
  }
  return ordered;
}
