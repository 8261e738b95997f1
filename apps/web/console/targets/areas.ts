import { areasOf, countries, regions, type Locale } from '#libs/i18n';

/** Where a target's word can count; named in loaders, so that the list of all places stays on the server. */
export function areaChoices(locale: Locale) {
  const [morocco, ...others] = countries(locale);
  return { morocco: morocco!, countries: others, regions: regions(locale).map(({ code, name }) => ({ code, name })), provinces: areasOf('MA', locale).map(({ code, name }) => ({ code, name })) };
}
export type AreaChoices = ReturnType<typeof areaChoices>;
