import type { Update } from '../documents/shapes.js';
import { useSay } from '../layout/locale.js';
import { Day, Paragraphs } from '../layout/written.js';

/** News of the campaign, the latest first. */
export function News({ updates }: { updates: readonly Update[] }) {
  const say = useSay();
  if (updates.length === 0) return null;
  return (
    <section aria-labelledby="news">
      <h2 id="news">{say('site.news.title')}</h2>
      <ol className="news">
        {[...updates].sort((a, b) => b.publishedAt.localeCompare(a.publishedAt)).map(({ title, body, publishedAt }) => (
          <li key={publishedAt}>
            <Day of={publishedAt} />
            <h3 dir="auto">{title}</h3>
            <Paragraphs text={body} />
          </li>
        ))}
      </ol>
    </section>
  );
}
