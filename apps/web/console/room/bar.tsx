import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Link, useSubmit } from 'react-router';
import { directionOf, languageNames, locales } from '#libs/i18n';
import { useLanguage, useWords } from '../words/words.js';
import { Palette } from './palette.js';
import { useMe } from './use-me.js';

/** The top of the console: where I am, what I look for, who I am. */
export function Bar() {
  const say = useWords();
  const me = useMe();
  return (
    <header className="bar">
      <Link className="brand" to="/console">{say('console.brand')}</Link>
      <Palette />
      <LanguageMenu />
      <MenuTrigger>
        <Button className="quiet"><bdi>{me.name}</bdi></Button>
        <Popover className="popover" placement="bottom end">
          <AccountMenu label={say('console.bar.account')} />
        </Popover>
      </MenuTrigger>
    </header>
  );
}

function AccountMenu({ label }: { readonly label: string }) {
  const say = useWords();
  const submit = useSubmit();
  return (
    <Menu className="menu" aria-label={label}>
      <MenuItem href="/console/account">{say('console.screen.account')}</MenuItem>
      <MenuItem onAction={() => void submit(null, { method: 'post', action: '/console/sign-out' })}>{say('console.bar.signOut')}</MenuItem>
    </Menu>
  );
}

/** The language is the account's, on every device; the page comes anew in it. */
function LanguageMenu() {
  const say = useWords();
  const current = useLanguage();
  const submit = useSubmit();
  return (
    <MenuTrigger>
      <Button className="quiet" aria-label={`${say('console.nav.languages')}: ${languageNames[current]}`}>{current.toUpperCase()}</Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={say('console.nav.languages')} selectionMode="single" selectedKeys={[current]} onAction={(locale) => void submit({ locale: String(locale), back: location.pathname + location.search }, { method: 'post', action: '/console/language' })}>
          {locales.map((locale) => <MenuItem key={locale} id={locale} textValue={languageNames[locale]}><span lang={locale} dir={directionOf(locale)}>{languageNames[locale]}</span></MenuItem>)}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
