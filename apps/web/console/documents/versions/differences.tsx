import { directionOf, type Locale } from '#libs/i18n';
import type { DocumentDiffQuery } from '../../../gql/graphql.js';
import { useWords } from '../../words/words.js';
import { folded } from './folded.js';

type Diff = DocumentDiffQuery['documentDiff'];
type Block = Diff['blocks'][number];
type Side = 'ADDED' | 'REMOVED';

interface Given {
  readonly diff: Diff;
  readonly locale: Locale;
  readonly view: 'text' | 'sides';
}

/** What was taken out and what was put in, in one text or in two columns; long stretches that stayed are folded. */
export function Differences({ diff: { isSame, added, removed, blocks }, locale, view }: Given) {
  const say = useWords();
  if (isSame) return <p className="good-note">{say('console.documents.versions.same')}</p>;
  return (
    <>
      <p role="status">{added + removed === 0 ? say('console.documents.versions.onlyForm') : `${say('console.documents.versions.added', { count: added })} · ${say('console.documents.versions.removed', { count: removed })}`}</p>
      <div className={view === 'sides' ? 'differences in-sides' : 'differences'} lang={locale} dir={directionOf(locale)}>
        {view === 'sides' && <div className="turn turn-heads"><h3 className="kicker">{say('console.documents.versions.before')}</h3><h3 className="kicker">{say('console.documents.versions.after')}</h3></div>}
        {folded(blocks, ({ change }) => change === 'SAME').map((run) => (
          run.isFolded ? <details key={run.at} className="stayed"><summary>{say('console.documents.versions.folded', { count: run.items.length })}</summary><Run {...{ run, view }} /></details> : <Run key={run.at} {...{ run, view }} />
        ))}
      </div>
    </>
  );
}

function Run({ run: { items, at }, view }: { readonly run: { readonly items: readonly Block[]; readonly at: number }; readonly view: Given['view'] }) {
  return items.map((block, i) => (view === 'sides' ? <Turn key={at + i} block={block} /> : <Whole key={at + i} block={block} />));
}

/** Before and after in one line; on a phone one below the other, and once where nothing changed. */
function Turn({ block }: { readonly block: Block }) {
  const shows = (side: Side) => block.change !== side;
  return (
    <div className={block.change === 'SAME' ? 'turn turn-same' : 'turn'}>
      <div>{shows('ADDED') && <Whole block={block} without="ADDED" />}</div>
      <div>{shows('REMOVED') && <Whole block={block} without="REMOVED" />}</div>
    </div>
  );
}

/** A block with its changes; of one side alone, without what the other has. */
function Whole({ block: { change, shape, level, dir, parts }, without }: { readonly block: Block; readonly without?: Side }) {
  const say = useWords();
  const isHead = shape === 'HEADING';
  return (
    <p className={`diff block-${shape.toLowerCase()}${isHead ? ` level-${level}` : ''}`} dir={dir as 'auto'}>
      {parts.filter((part) => part.change !== without).map(({ change: became, text }, i) =>
        became === 'ADDED' ? <ins key={i}><span className="hidden">{say('console.diff.added')} </span>{text}</ins>
        : became === 'REMOVED' ? <del key={i}><span className="hidden">{say('console.diff.removed')} </span>{text}</del>
        : <span key={i}>{text}</span>)}
      {change === 'FORM' && without !== 'ADDED' && <small className="form-note"> {say('console.documents.versions.otherForm')}</small>}
    </p>
  );
}
