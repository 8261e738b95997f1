import type { ReactNode } from 'react';
import { useLoaderData } from 'react-router';
import { formatNumber, regional, type MessageKey } from '#libs/i18n';
import type { ShareRow } from '../charts/share-rows.js';
import { ShareTable } from '../charts/share-table.js';
import { Tiles } from '../charts/tiles.js';
import { Moment } from '../parts/when.js';
import { useLanguage, useWords, Words } from '../words/words.js';
import type { Dashboard } from './dashboard.js';

const SHOWN = 8;

/** Where signatures come from: regions, links of organisations, languages, countries. */
export function Origins() {
  const { sources, languages, countries, totals } = useLoaderData<Dashboard>();
  return (
    <>
      <div className="charts">
        <Regions />
        <Shares name="sources" rows={sources} unnamed="console.numbers.sources.direct" empty="console.numbers.sources.none" />
        <Shares name="languages" rows={languages} unnamed="console.numbers.unknown" empty="console.numbers.tooFew" />
        <Shares name="countries" rows={countries} unnamed="console.numbers.unknown" empty="console.numbers.tooFew" />
      </div>
      <p className="hint">
        {!totals.isWhole && <Words of="console.numbers.smallHidden" />}{' '}
        {totals.partsAsOf && <Words of="console.numbers.partsAsOf" with={{ moment: <Moment at={totals.partsAsOf} /> }} />}
      </p>
    </>
  );
}

function Regions() {
  const say = useWords();
  const locale = useLanguage();
  const { tiles, areas, unplaced } = useLoaderData<Dashboard>();
  const [first] = [...tiles].sort((a, b) => b.confirmed - a.confirmed);
  const all = tiles.reduce((n, { confirmed }) => n + confirmed, 0);
  if (!first || all === 0) return <Card name="areas" title={say('console.numbers.areas.none')} />;
  const values = { name: first.name, n: first.written, all: formatNumber(locale, all) };
  return (
    <Card name="areas" title={<Words of="console.numbers.areas.first" with={{ name: <bdi>{first.name}</bdi>, n: <bdi>{values.n}</bdi>, all: <bdi>{values.all}</bdi> }} />}>
      <Tiles tiles={tiles} title={say('console.numbers.areas.first', values)} desc={say('console.numbers.areas.desc')} />
      {unplaced > 0 && <p className="hint"><Words of="console.numbers.areas.unplaced" with={{ n: <bdi>{formatNumber(locale, unplaced)}</bdi> }} /></p>}
      <details>
        <summary>{say('console.numbers.areas.table')}</summary>
        <div className="scroll long" tabIndex={0} role="region" aria-label={say('console.numbers.areas.table')}>
          <ShareTable rows={areas} what={say('console.numbers.area')} unnamed={say('console.numbers.unknown')} />
        </div>
      </details>
    </Card>
  );
}

interface Shared {
  readonly name: 'sources' | 'languages' | 'countries';
  readonly rows: readonly ShareRow[];
  readonly unnamed: MessageKey;
  readonly empty: MessageKey;
}

/** The largest first, in the title too; the long tail folded away. */
function Shares({ name, rows, unnamed, empty }: Shared) {
  const say = useWords();
  const { totals } = useLoaderData<Dashboard>();
  const finding = name === 'sources' && !totals.isWhole ? 'console.numbers.sources.own' : 'console.numbers.first';
  const percent = new Intl.NumberFormat(regional[useLanguage()], { style: 'percent' });
  const [first] = rows.filter(({ key }) => key !== '');
  const what = say(`console.numbers.${name}` as MessageKey);
  if (!first) return <Card name={name} title={say(empty)} />;
  const tail = rows.slice(SHOWN);
  return (
    <Card name={name} title={<Words of={finding} with={{ name: <bdi>{first.name}</bdi>, share: <bdi>{percent.format(first.share)}</bdi> }} />}>
      <ShareTable rows={rows.slice(0, SHOWN)} what={what} unnamed={say(unnamed)} />
      {tail.length > 0 && (
        <details>
          <summary>{say('console.numbers.more', { count: tail.length })}</summary>
          <ShareTable rows={tail} what={what} unnamed={say(unnamed)} />
        </details>
      )}
    </Card>
  );
}

/** What a chart is about, what it shows, and the chart. */
function Card({ name, title, children }: { readonly name: string; readonly title: ReactNode; readonly children?: ReactNode }) {
  const say = useWords();
  return (
    <section className="card chart" aria-labelledby={`${name}-title`}>
      <p className="kicker">{say(`console.numbers.${name}` as MessageKey)}</p>
      <h2 id={`${name}-title`}>{title}</h2>
      {children}
    </section>
  );
}
