import { CommitmentItem } from '../commitments/commitment-item.js';
import type { PublicCommitment } from '../documents/commitments.js';
import { useLocale, useSay } from '../layout/locale.js';

/** The latest of what a coalition was promised, and the way to all of it. */
export function Promised({ slug, commitments }: { readonly slug: string; readonly commitments: readonly PublicCommitment[] }) {
  const say = useSay();
  const locale = useLocale();
  if (commitments.length === 0) return null;
  return (
    <section aria-labelledby="promised">
      <h2 id="promised">{say('site.commitments.title')}</h2>
      <ul className="items">{commitments.map((commitment) => <CommitmentItem key={commitment.id} commitment={commitment} isAmongOwn level="h3" />)}</ul>
      <p><a className="onward" href={`/${locale}/commitments?coalition=${encodeURIComponent(slug)}`}>{say('site.commitments.allOf')}</a></p>
    </section>
  );
}
