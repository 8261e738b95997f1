const counted = (dimension: string, key: string) => `
  (select petition_id, key, live as n from tally_part where dimension = '${dimension}' union all select petition_id, ${key}, delta from tally_change) c
  join petition p on p.id = c.petition_id where p.coalition_id = $1 and not p.is_imported`;

/**
 * Row stream of figures, as SQL; `$1` is the coalition: confirmed signatures of each petition that still stand, by the
 * day of their confirmation. Columns: organisation_id, day, kind, object_kind, object_id, n.
 */
export const signaturesByDay = `
  select p.organisation_id, c.key::date as day, 'signatures' as kind, 'petition' as object_kind, p.id as object_id, sum(c.n)::int as n from ${counted('day', 'day::text')}
  group by p.id, c.key having sum(c.n) <> 0`;

/** All confirmed signatures that stand now, by petition and area (province, prefecture; empty when not told): petition_id, key, n. */
export const signaturesByArea = `
  select p.id as petition_id, c.key, sum(c.n)::int as n from ${counted('area', `coalesce(area, '')`)} group by p.id, c.key having sum(c.n) > 0`;
