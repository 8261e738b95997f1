import { useEffect, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import { useFetcher, useNavigate } from 'react-router';
import { useWords } from '../words/words.js';
import type { loader } from './find.js';
import { mayCreate, screens } from './screens.js';
import { useMe } from './use-me.js';

const pauseMs = 250;

/** What is in the palette: screens at once, petitions from two letters on. */
export default function Finder({ close }: { readonly close: () => void }) {
  const say = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const { load, data } = useFetcher<typeof loader>();
  const [query, setQuery] = useState('');
  useEffect(() => {
    if (query.trim().length < 2) return undefined;
    const later = setTimeout(() => void load(`/console/find?query=${encodeURIComponent(query.trim())}`), pauseMs);
    return () => clearTimeout(later);
  }, [load, query]);
  const places = [...screens.filter(({ isFor }) => !isFor || isFor(me)).map(({ to, name }) => ({ to, name: say(name) })), ...(mayCreate(me) ? [{ to: '/console/petitions/new', name: say('console.petitions.new') }] : [])];
  const wanted = query.trim().toLocaleLowerCase();
  const found = [...places.filter(({ name }) => name.toLocaleLowerCase().includes(wanted)), ...(wanted.length >= 2 ? data ?? [] : [])];
  const go = (to: string) => {
    close();
    void navigate(to);
  };
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField aria-label={say('console.bar.find')} autoFocus><Input dir="auto" placeholder={say('console.bar.find')} /></SearchField>
      <ListBox className="menu" aria-label={say('console.bar.found')} items={found.map(({ to, name }) => ({ id: to, name }))} selectionMode="none" onAction={(to) => go(String(to))} renderEmptyState={() => <p className="hint">{say('console.bar.nothing')}</p>}>
        {({ id, name }) => <ListBoxItem id={id} textValue={name}><span dir="auto">{name}</span></ListBoxItem>}
      </ListBox>
    </Autocomplete>
  );
}
