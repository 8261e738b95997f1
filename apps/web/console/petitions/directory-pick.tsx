import { useState } from 'react';
import { useFetcher } from 'react-router';
import { Field } from '../parts/field.js';
import type { loader } from '../targets/find.js';
import { useWords } from '../words/words.js';
import { usePetition } from './petition.js';
import type { WordsValue } from './words-fields.js';

interface Props {
  readonly onPick: (entry: { readonly targetId: string; readonly name: WordsValue }) => void;
}

/** Looks for somebody in the directory of targets, by some words of the name in French or Arabic. */
export function DirectoryPick({ onPick }: Props) {
  const say = useWords();
  const { coalition } = usePetition();
  const finding = useFetcher<typeof loader>();
  const [typed, setTyped] = useState('');
  const look = (search: string) => {
    setTyped(search);
    void finding.load(`/console/targets/find?${new URLSearchParams({ coalition: coalition.slug, search })}`);
  };
  const found = finding.data?.found ?? [];
  return (
    <div role="search">
      <Field label={say('console.details.pick')} hint={say('console.details.pickHint')} type="search" dir="auto" value={typed} onChange={(event) => look(event.target.value)} onKeyDown={(event) => { if (event.key === 'Enter') event.preventDefault(); }} />
      {found.length > 0 && (
        <ul className="plain">
          {found.map(({ id, name, names, areaName, institution }) => (
            <li key={id}><button type="button" className="second" onClick={() => { onPick({ targetId: id, name: names as WordsValue }); look(''); }}><bdi>{name}</bdi></button> <span className="hint">{institution && <><bdi>{institution.name}</bdi> · </>}{areaName}</span></li>
          ))}
        </ul>
      )}
    </div>
  );
}
