import type { Material } from '../documents/activities.js';
import { useSay } from '../layout/locale.js';
import { Size } from '../layout/written.js';

/** What was handed out: files to keep, links to follow. `under` is where the files are. */
export function MaterialList({ material, under }: { material: readonly Material[]; under: string }) {
  const say = useSay();
  if (material.length === 0) return null;
  return (
    <section aria-labelledby="material">
      <h2 id="material">{say('site.activities.material')}</h2>
      <ul className="points">
        {material.map(({ id, name, url, bytes }) => (
          <li key={id}>
            {url ? <a href={url} rel="external nofollow"><bdi>{name}</bdi></a> : <a href={`${under}/${id}`} download><bdi>{name}</bdi></a>}
            {bytes !== null && <span className="fine"> <Size bytes={bytes} /></span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
