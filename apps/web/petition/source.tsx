import type { PetitionInFull } from '../documents/shapes.js';
import { isWebAddress } from '../layout/is-web-address.js';
import { useSay } from '../layout/locale.js';

/** Where a copied petition comes from and under which licence it stands here. */
export function Source({ petition: { source } }: { petition: Pick<PetitionInFull, 'source'> }) {
  const say = useSay();
  if (!source) return null;
  return (
    <section aria-labelledby="source" className="source">
      <h2 id="source">{say('site.source.title')}</h2>
      <dl>
        <dt>{say('site.source.site')}</dt>
        <dd>{isWebAddress(source.url) ? <a href={source.url} rel="external"><bdi>{source.name}</bdi></a> : <bdi>{source.name}</bdi>}</dd>
        <dt>{say('site.source.licence')}</dt>
        <dd><bdi>{source.licence}</bdi></dd>
        <dt>{say('site.source.attribution')}</dt>
        <dd><bdi>{source.attribution}</bdi></dd>
      </dl>
    </section>
  );
}
