import type { CampaignMembersQuery } from '../../gql/graphql.js';
import { faultAt, type Fault } from '../outcome.js';
import { Choice } from '../parts/field.js';
import { useLanguage, useWords } from '../words/words.js';
import { inWords } from './in-words.js';
import { ProjectChoice } from './project-choice.js';

interface Given extends Pick<CampaignMembersQuery, 'strategies' | 'projects'> {
  readonly objectiveId?: string;
  readonly projectId?: string;
  readonly fault: Fault | undefined;
}

/** Which objective a campaign works for, and which project pays for it; neither is needed. */
export function WorksFor({ strategies, projects, objectiveId, projectId, fault }: Given) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <div className="row">
      <Choice label={say('console.campaigns.objective')} name="objectiveId" defaultValue={objectiveId ?? ''} isOptional fault={faultAt(fault, 'objectiveId')}>
        <option value="">–</option>
        {strategies.map(({ id, names, objectives }) => <optgroup key={id} label={inWords(names, locale)}>{objectives.map((one) => <option key={one.id} value={one.id}>{inWords(one.names, locale)}</option>)}</optgroup>)}
      </Choice>
      <ProjectChoice projects={projects} projectId={projectId} fault={fault} />
    </div>
  );
}
