import { useState } from 'react';
import { useFetcher } from 'react-router';
import { Choice, Field } from '../parts/field.js';
import type { Words } from '../parts/words-fields.js';
import { useWords } from '../words/words.js';
import { AreaOptions } from './area-options.js';
import type { AreaChoices } from './areas.js';
import type { loader } from './find.js';

interface Props {
  /** Slug of the coalition whose directory it is. */
  readonly coalition: string;
  /** Offered to look by area too. */
  readonly areas?: AreaChoices;
  readonly onPick: (entry: { readonly targetId: string; readonly name: Words }) => void;
}

/** Looks for somebody in the directory of targets, by some words of the name, function or institution in any language, and by area. */
export function DirectoryPick({ coalition, areas, onPick }: Props) {
  const say = useWords();
  const finding = useFetcher<typeof loader>();
  const [asked, setAsked] = useState({ search: '', area: '' });
  const look = (change: Partial<typeof asked>, after?: string) => {
    const wanted = { ...asked, ...change };
    setAsked(wanted);
    void finding.load(`/console/targets/find?${new URLSearchParams({ coalition, ...wanted, ...(after ? { after } : {}) })}`);
  };
  const { found = [], next } = finding.data ?? {};
  const isEmpty = finding.state === 'idle' && finding.data !== undefined && found.length === 0 && (asked.search !== '' || asked.area !== '');
  return (
    <div role="search">
      <div className="row">
        <Field label={say('console.details.pick')} hint={say('console.details.pickHint')} type="search" dir="auto" value={asked.search} onChange={(event) => look({ search: event.target.value })} onKeyDown={(event) => { if (event.key === 'Enter') event.preventDefault(); }} />
        {areas && <Choice label={say('console.targets.area')} value={asked.area} onChange={(event) => look({ area: event.target.value })}><option value="">{say('console.targets.all')}</option><AreaOptions areas={areas} /></Choice>}
      </div>
      {isEmpty && <p className="hint" role="status">{say('console.targets.noneFound')}</p>}
      {found.length > 0 && (
        <ul className="plain">
          {found.map(({ id, name, names, areaName, institution }) => (
            <li key={id}><button type="button" className="second" onClick={() => { onPick({ targetId: id, name: names }); look({ search: '', area: '' }); }}><bdi>{name}</bdi></button> <span className="hint">{institution && <><bdi>{institution.name}</bdi> · </>}{areaName}</span></li>
          ))}
        </ul>
      )}
      {next && <button type="button" className="quiet" onClick={() => look({}, next)}>{say('console.petitions.more')}</button>}
    </div>
  );
}
