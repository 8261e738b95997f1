import { locales } from '#libs/i18n';

/** A posted form as texts. */
export interface Form {
  /** Empty when it was not sent. */
  text(name: string): string;
  /** Undefined when it was not sent or is empty. */
  some(name: string): string | undefined;
  all(name: string): string[];
  has(name: string): boolean;
}

export async function readForm(request: Request): Promise<Form> {
  const data = await request.formData();
  const all = (name: string) => data.getAll(name).filter((value) => typeof value === 'string');
  const text = (name: string) => all(name)[0] ?? '';
  return { text, all, some: (name) => text(name) || undefined, has: (name) => data.has(name) };
}

/** `title.fr`, `title.ar` … as one. */
export function wordsIn(form: Form, name: string): Record<string, string | undefined> {
  return Object.fromEntries(locales.map((locale) => [locale, form.some(`${name}.${locale}`)]));
}
