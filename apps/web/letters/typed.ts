import type { LetterInput, NotTaken, Preview } from '../documents/letters.js';

/** A letter as it was typed, as it goes back into the form. */
export interface Typed {
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly area: string;
  readonly address: string;
  readonly showsArea: boolean;
  readonly wantsAnswers: boolean;
  readonly subjectId: string;
  readonly ownSubject: string;
  /** The place each point was given, by its id; empty for none. */
  readonly places: Readonly<Record<string, string>>;
  readonly ownWords: string;
  readonly isAgreed: boolean;
}
/** Why the form is shown again: something is to correct, or the letter is to be read before it is sent. */
export interface Answered {
  readonly typed: Typed;
  readonly message?: string;
  readonly faults: Readonly<Record<string, string>>;
  readonly previews?: readonly Preview[];
}

export const blank: Typed = { email: '', givenName: '', familyName: '', area: '', address: '', showsArea: true, wantsAnswers: false, subjectId: '', ownSubject: '', places: {}, ownWords: '', isAgreed: false };
const POINT = 'point.';

export function readTyped(form: FormData): Typed {
  const one = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const places = [...form.keys()].filter((name) => name.startsWith(POINT)).map((name) => [name.slice(POINT.length), one(name)] as const);
  return {
    email: one('email'), givenName: one('givenName'), familyName: one('familyName'), area: one('area'), address: one('address'), showsArea: form.has('showsArea'), wantsAnswers: form.has('wantsAnswers'),
    subjectId: one('subjectId'), ownSubject: one('ownSubject'), places: Object.fromEntries(places), ownWords: one('ownWords'), isAgreed: form.has('isAgreed'),
  };
}

/** Every field of the form by its name, to be carried through the page that shows the letter. */
export function fieldsOf({ places, showsArea, wantsAnswers, isAgreed, ...texts }: Typed): (readonly [string, string])[] {
  const ticks = Object.entries({ showsArea, wantsAnswers, isAgreed }).flatMap(([name, isTicked]) => (isTicked ? [[name, 'on'] as const] : []));
  return [...Object.entries(texts), ...Object.entries(places).map(([id, place]) => [POINT + id, place] as const), ...ticks];
}

/** Points in the places they were given; those given the same stand as they do on the page. */
export function toInput(slug: string, locale: string, { places, subjectId, ...typed }: Typed): LetterInput {
  const points = Object.entries(places).filter(([, place]) => place !== '').sort(([, a], [, b]) => Number(a) - Number(b)).map(([id]) => id);
  return { ...typed, subjectId: subjectId || null, points, letters: slug, locale };
}

export function toAnswered(typed: Typed, result: NotTaken): Answered {
  const fields = result.__typename === 'InvalidInput' ? result.fields : [];
  return { typed, message: result.message, faults: Object.fromEntries(fields.map(({ field, message }) => [field, message])) };
}

