interface Named {
  readonly slug: string;
  readonly name: string;
}
type Own = (Named & { readonly coalitions: readonly (Named & { readonly isArchive: boolean })[] }) | null;
type Led = (Named & { readonly isArchive: boolean; readonly organisations: readonly Named[] }) | null;

/** Where a petition can begin, each once: `organisation coalition`, never in an archive. */
export function placesOf(own: readonly Own[], led: readonly Led[]): { readonly value: string; readonly name: string }[] {
  const pairs = [
    ...own.flatMap((organisation) => (organisation ? organisation.coalitions.map((coalition) => ({ organisation, coalition })) : [])),
    ...led.flatMap((coalition) => (coalition ? coalition.organisations.map((organisation) => ({ organisation, coalition })) : [])),
  ].filter(({ coalition }) => !coalition.isArchive);
  return [...new Map(pairs.map(({ organisation, coalition }) => [`${organisation.slug} ${coalition.slug}`, `${organisation.name} · ${coalition.name}`]))].map(([value, name]) => ({ value, name }));
}
