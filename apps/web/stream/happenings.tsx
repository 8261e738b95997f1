import type { Happening } from '../documents/stream.js';
import { useLocale } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Day } from '../layout/written.js';
import { pathOf, sentenceOf } from './happening.js';

/** What happened, each on its day, with the way to it. */
export function Happenings({ happenings }: { readonly happenings: readonly Happening[] }) {
  const locale = useLocale();
  return (
    <ol className="news">
      {happenings.map((happening) => {
        const { id, kind, at, title, words, count } = happening;
        return (
          <li key={id}>
            <Day of={at} />
            <p className="what">{kind === 'PETITION_NEWS' ? <bdi>{words}</bdi> : <Say of={sentenceOf(happening)} with={{ who: <bdi>{words}</bdi>, count: count ?? 0 }} />}</p>
            <a href={`/${locale}${pathOf(happening)}`}><bdi>{title}</bdi></a>
          </li>
        );
      })}
    </ol>
  );
}
