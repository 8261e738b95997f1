import type { PetitionInFull } from '../documents/shapes.js';
import { useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Day, Num } from '../layout/written.js';

/** A number from another site, said to be so and never added to what is confirmed here. */
export function ImportedCounter({ petition: { importedTally } }: { petition: Pick<PetitionInFull, 'importedTally'> }) {
  const say = useSay();
  if (!importedTally) return null;
  return (
    <div className="imported">
      <p className="tag">{say('site.imported.tag')}</p>
      <p className="count">
        <strong><Num of={importedTally.signatures} /></strong> <span>{say('site.imported.signatures', { count: importedTally.signatures })}</span>
      </p>
      <p className="asof"><Say of="site.imported.asOf" with={{ source: <bdi>{importedTally.source}</bdi>, date: <Day of={importedTally.asOf} /> }} /></p>
    </div>
  );
}
