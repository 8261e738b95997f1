import type { CampaignMembersQuery } from '../../gql/graphql.js';
import { faultAt, type Fault } from '../outcome.js';
import { Choice } from '../parts/field.js';
import { useLanguage, useWords } from '../words/words.js';
import { inWords } from './in-words.js';

interface Given extends Pick<CampaignMembersQuery, 'projects'> {
  readonly projectId: string | null | undefined;
  readonly fault: Fault | undefined;
}

/** Which funder’s project pays for it; none is needed. */
export function ProjectChoice({ projects, projectId, fault }: Given) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <Choice label={say('console.campaigns.project')} name="projectId" defaultValue={projectId ?? ''} isOptional fault={faultAt(fault, 'projectId')}>
      <option value="">–</option>
      {projects.map(({ id, code, names }) => <option key={id} value={id}>{`${code} · ${inWords(names, locale)}`}</option>)}
    </Choice>
  );
}
