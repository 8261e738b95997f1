import { Form, useLoaderData, useNavigate, useSearchParams } from 'react-router';
import { languageNames, locales } from '#libs/i18n';
import { faultAt } from '../outcome.js';
import { Choice } from '../parts/field.js';
import { FaultNote } from '../parts/fault-note.js';
import { MomentField } from '../parts/moment-field.js';
import { PageHead } from '../parts/page-head.js';
import { useWords } from '../words/words.js';
import { conditionNames, DIRECT } from './conditions.js';
import { ReasonChoice } from './held-table.js';
import type { removalLoader } from './removal-loader.js';
import { useDecide } from './use-decide.js';

export { removalLoader as loader, removalAction as action } from './removal-loader.js';

/** Counted signatures that should not count: chosen by condition, seen as a number, proposed to a second person. */
export default function Removal() {
  const say = useWords();
  const { organisation, petitions, sources, count } = useLoaderData<typeof removalLoader>();
  const [search] = useSearchParams();
  const given = (name: string) => search.get(name) ?? '';
  return (
    <>
      <PageHead title={say('console.suspects.remove')} kicker={<bdi>{organisation.name}</bdi>} />
      <p>{say('console.suspects.removeText')}</p>
      <Form className="card" key={search.toString()}>
        <input type="hidden" name="organisation" value={organisation.slug} />
        <Choice label={say('console.suspects.petition')} name="petition" defaultValue={given('petition')}>
          {petitions.map(({ slug, title }) => <option key={slug} value={slug}>{title}</option>)}
        </Choice>
        <div className="row">
          <Choice label={say('console.suspects.source')} name="source" defaultValue={given('source')}>
            <option value="">{say('console.suspects.anything')}</option>
            <option value={DIRECT}>{say('console.suspects.direct')}</option>
            {sources.map(({ slug, name }) => <option key={slug} value={slug}>{name}</option>)}
          </Choice>
          <Choice label={say('console.suspects.language')} name="locale" defaultValue={given('locale')}>
            <option value="">{say('console.suspects.anything')}</option>
            {locales.map((locale) => <option key={locale} value={locale}>{languageNames[locale]}</option>)}
          </Choice>
          <MomentField label={say('console.suspects.from')} name="from" value={given('from') || null} />
          <MomentField label={say('console.suspects.until')} name="until" value={given('until') || null} />
        </div>
        <button type="submit" className="second">{say('console.suspects.see')}</button>
      </Form>
      {count !== null && <Proposal count={count} />}
    </>
  );
}

function Proposal({ count }: { readonly count: number }) {
  const say = useWords();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { organisation } = useLoaderData<typeof removalLoader>();
  const { fetcher, isBusy, fault } = useDecide(() => void navigate(`/console/suspects?organisation=${organisation.slug}`));
  return (
    <fetcher.Form method="post" className="card">
      <FaultNote fault={fault && { ...fault, message: faultAt(fault, 'conditions') ?? faultAt(fault, 'reason') ?? fault.message }} />
      <p role="status"><strong>{say('console.suspects.wouldGo', { count })}</strong></p>
      {['petition', ...conditionNames].map((name) => search.get(name) && <input key={name} type="hidden" name={name} value={search.get(name)!} />)}
      {count > 0 && <div className="row"><ReasonChoice label={say('console.suspects.reason')} /><button type="submit" name="act" value="propose" disabled={isBusy}>{say('console.suspects.propose')}</button></div>}
    </fetcher.Form>
  );
}
