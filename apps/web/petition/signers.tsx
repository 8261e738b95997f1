import type { PublicSigners } from '../documents/shapes.js';
import { useSay } from '../layout/locale.js';

interface Props {
  readonly signers: PublicSigners;
  readonly org: string;
  readonly isFirst: boolean;
}

/** Names of those who asked to be named, the latest first, a page at a time. */
export function Signers({ signers: { edges, pageInfo }, org, isFirst }: Props) {
  const say = useSay();
  if (edges.length === 0 && isFirst) return null;
  const at = (cursor: string | null) => `?${new URLSearchParams({ ...(org && { org }), ...(cursor && { signers: cursor }) })}#signers`;
  return (
    <section aria-labelledby="signers" data-nosnippet="">
      <h2 id="signers">{say('site.signers.title')}</h2>
      <ul className="names">{edges.map(({ node: { name } }, i) => <li key={i}><bdi>{name}</bdi></li>)}</ul>
      <p className="fine">{say('site.signers.why')}</p>
      {(pageInfo.hasNextPage || !isFirst) && (
        <p className="pages">
          {!isFirst && <a href={at(null)} rel="nofollow">{say('site.signers.latest')}</a>}
          {pageInfo.hasNextPage && <a href={at(pageInfo.endCursor)} rel="nofollow">{say('site.signers.more')}</a>}
        </p>
      )}
    </section>
  );
}
