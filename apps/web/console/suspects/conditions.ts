/** Stands in addresses and forms for those whom nobody's link brought; no organisation can be called so. */
export const DIRECT = '-';

export const conditionNames = ['service', 'source', 'from', 'until', 'locale'] as const;
export type ConditionName = (typeof conditionNames)[number];

/** Conditions from an address or a form. */
export function conditionsIn(given: (name: ConditionName) => string | null | undefined): Partial<Record<ConditionName, string>> {
  const found = conditionNames.flatMap((name) => {
    const value = given(name);
    return value ? [[name, name === 'source' && value === DIRECT ? '' : value]] : [];
  });
  return Object.fromEntries(found) as Partial<Record<ConditionName, string>>;
}

/** The address of the same screen with one thing more to look at; `null` takes one away. */
export function narrowed(search: URLSearchParams, change: Record<string, string | null>): string {
  const next = new URLSearchParams(search);
  next.delete('after');
  for (const [name, value] of Object.entries(change)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return `?${next.toString()}`;
}
