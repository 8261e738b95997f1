import { languageNames, locales } from '#libs/i18n';
import { useLocale, useSay } from '../layout/locale.js';
import { shownStates, type Chosen } from './petition-filters.js';

/** A plain form by GET: the choices stand in the address and can be sent to somebody. */
export function Filters({ chosen }: { chosen: Chosen }) {
  const say = useSay();
  return (
    <form className="filters" action={`/${useLocale()}/petitions`} role="search">
      <p className="wide">
        <label htmlFor="q">{say('site.list.query')}</label>
        <input id="q" name="q" type="search" defaultValue={chosen.q} maxLength={200} />
      </p>
      <p>
        <label htmlFor="state">{say('site.list.state')}</label>
        <select id="state" name="state" defaultValue={chosen.state.toLowerCase()}>
          <option value="">{say('site.list.anyState')}</option>
          {shownStates.map((state) => <option key={state} value={state.toLowerCase()}>{say(`site.state.${state}`)}</option>)}
        </select>
      </p>
      <p>
        <label htmlFor="language">{say('site.list.language')}</label>
        <select id="language" name="language" defaultValue={chosen.language}>
          <option value="">{say('site.list.anyLanguage')}</option>
          {locales.map((locale) => <option key={locale} value={locale} lang={locale}>{languageNames[locale]}</option>)}
        </select>
      </p>
      <p>
        <label htmlFor="from">{say('site.list.from')}</label>
        <select id="from" name="from" defaultValue={chosen.from}>
          <option value="">{say('site.list.fromHere')}</option>
          <option value="elsewhere">{say('site.list.fromElsewhere')}</option>
        </select>
      </p>
      {chosen.org && <input type="hidden" name="org" value={chosen.org} />}
      <p><button type="submit">{say('site.list.search')}</button></p>
    </form>
  );
}
