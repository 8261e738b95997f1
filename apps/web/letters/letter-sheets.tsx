import { directionOf } from '#libs/i18n';
import type { Preview } from '../documents/letters.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { said } from './said.js';
import { fieldsOf, type Typed } from './typed.js';

/** The letter as each target gets it, before it is sent; what was typed travels along. */
export function LetterSheets({ typed, previews }: { readonly typed: Typed; readonly previews: readonly Preview[] }) {
  const say = useSay();
  const locale = useLocale();
  return (
    <section aria-labelledby="read">
      <h2 id="read">{say('site.letters.read')}</h2>
      {previews.map((letter, i) => (
        <article key={i} className="sheet" lang={letter.locale} dir={directionOf(letter.locale)}>
          <p className="fine" lang={locale} dir={directionOf(locale)}><Say of="site.letters.for" with={{ target: <bdi>{said(letter.target, locale)}</bdi> }} /></p>
          <h3 dir="auto">{letter.subject}</h3>
          {[letter.greeting, ...letter.paragraphs, letter.closing].map((text, at) => <p key={at} dir="auto">{text}</p>)}
          <p dir="auto">{[letter.name, ...letter.details].flatMap((line, at) => (at ? [<br key={at} />, line] : [line]))}</p>
        </article>
      ))}
      <form method="post" className="sending">
        {fieldsOf(typed).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        <button type="submit" name="intent" value="send">{say('site.letters.send')}</button>
        <button type="submit" name="intent" value="edit" className="second">{say('site.letters.change')}</button>
      </form>
    </section>
  );
}
