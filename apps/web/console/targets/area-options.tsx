import { useWords } from '../words/words.js';
import type { AreaChoices } from './areas.js';

interface Named {
  readonly code: string;
  readonly name: string;
}
const Options = ({ of }: { readonly of: readonly Named[] }) => of.map(({ code, name }) => <option key={code} value={code}>{name}</option>);

/** Morocco, its regions and provinces, what lies beyond countries, other countries. */
export function AreaOptions({ areas }: { readonly areas: AreaChoices }) {
  const say = useWords();
  return (
    <>
      <Options of={[areas.morocco]} />
      <optgroup label={say('console.targets.regions')}><Options of={areas.regions} /></optgroup>
      <optgroup label={say('console.targets.provinces')}><Options of={areas.provinces} /></optgroup>
      <optgroup label={say('console.targets.beyond')}>
        <option value="INT">{say('campaigns.targets.area.INT')}</option>
        <option value="EU">{say('campaigns.targets.area.EU')}</option>
        <Options of={areas.countries} />
      </optgroup>
    </>
  );
}
