import { locales } from '#libs/i18n';
import { Diff } from '../parts/diff.js';
import { Ago } from '../parts/when.js';
import { useWords } from '../words/words.js';
import { ReleaseMark } from './group-mark.js';
import type { Version } from './note.js';

/** Every version with what changed since the one before. */
export function NoteVersions({ versions }: { readonly versions: readonly Version[] }) {
  const say = useWords();
  return (
    <section className="card" aria-labelledby="versions">
      <h2 id="versions">{say('console.groups.versions')}</h2>
      {versions.map((version, i) => (
        <details key={version.number}>
          <summary>{say('console.groups.version', { number: version.number })} · <ReleaseMark at={version.releasedAt} /></summary>
          <p className="hint"><Ago at={version.madeAt} />{version.author && <> · <bdi>{version.author.name}</bdi></>}</p>
          <Changes before={versions[i + 1]} after={version} />
        </details>
      ))}
    </section>
  );
}

function Changes({ before, after }: { readonly before: Version | undefined; readonly after: Version }) {
  const parts = locales.flatMap((locale) => (['titles', 'texts'] as const).map((part) => ({ locale, part, was: before?.[part][locale] ?? '', is: after[part][locale] ?? '' })));
  return <>{parts.filter(({ was, is }) => was !== is).map(({ locale, part, was, is }) => <Diff key={locale + part} before={was} after={is} locale={locale} />)}</>;
}
