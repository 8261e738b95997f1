import { legalKinds, type Application, type Faulty, type MyApplication } from '../documents/joining.js';

/** What an applicant typed, as it goes back into the form. */
export interface Typed extends Application {
  readonly contactEmail: string;
}
/** Why a form is shown again. */
export interface Refused {
  readonly typed?: Typed;
  readonly message: string;
  /** What is wrong, by field; empty when the answers are not at fault. */
  readonly faults: Readonly<Record<string, string>>;
}

export const blank: Typed = {
  name: { fr: '', ar: '', en: '' }, acronym: '', formedOn: '', unformedReason: '', seat: '', branches: [], themes: [], website: '', about: {}, motivation: '', contactName: '', contactEmail: '', declarations: [], sponsors: [],
};

/** `locale`: the language of the page, in which it is said what the organisation does; what was said in others before stays. */
export function readTyped(form: FormData, locale: string, before: Application['about'] = {}): Typed {
  const all = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
  const one = (name: string) => all(name)[0] ?? '';
  return {
    name: { fr: one('nameFr'), ar: one('nameAr'), en: one('nameEn') }, acronym: one('acronym'), kindOfOrganisation: legalKinds.find((kind) => kind === one('kindOfOrganisation')), formedOn: one('formedOn'), unformedReason: one('unformedReason'),
    seat: one('seat'), branches: all('branches'), themes: all('themes'), website: one('website'), about: { ...before, [locale]: one('about') }, motivation: one('motivation'),
    contactName: one('contactName'), contactEmail: one('contactEmail'), declarations: all('declarations'), sponsors: all('sponsors'),
  };
}

/** What was kept, to be changed. */
export function typedIn({ name, about, acronym, kindOfOrganisation, formedOn, unformedReason, seat, branches, themes, website, motivation, contactName, contactEmail, declarations, sponsors }: MyApplication): Typed {
  return {
    name: { fr: name.fr ?? '', ar: name.ar ?? '', en: name.en ?? '' }, about: aboutIn(about), acronym: acronym ?? '', kindOfOrganisation: kindOfOrganisation ?? undefined, formedOn: formedOn ?? '', unformedReason: unformedReason ?? '', seat: seat ?? '',
    branches, themes, website: website ?? '', motivation, contactName, contactEmail, declarations, sponsors: sponsors.map(({ organisation }) => organisation.slug),
  };
}

export function aboutIn(about: MyApplication['about']): Application['about'] {
  return Object.fromEntries(Object.entries(about).filter(([key, text]) => key !== '__typename' && text)) as Application['about'];
}

export function toRefused(result: Faulty, typed?: Typed): Refused {
  const fields = result.__typename === 'InvalidInput' ? result.fields : [];
  return { typed, message: result.message, faults: Object.fromEntries(fields.map(({ field, message }) => [field, message])) };
}
