import { themes, type MessageKey } from '#libs/i18n';
import type { ActivityAudience, ActivityKind, ActivityQuery, AroundActivitiesQuery } from '../../gql/graphql.js';
import { ProjectChoice } from '../campaigns/project-choice.js';
import { wordsIn, type Form } from '../form.js';
import { faultAt, type Fault } from '../outcome.js';
import { Choice, Field, TextArea, Tick } from '../parts/field.js';
import { WordsFields } from '../parts/words-fields.js';
import { useWords } from '../words/words.js';

const kinds: readonly ActivityKind[] = ['TRAINING', 'WORKSHOP', 'ROUND_TABLE', 'CONFERENCE', 'DAY_OF_ACTION', 'EVENT'];
const audiences: readonly ActivityAudience[] = ['PUBLIC', 'MEMBERS', 'INVITED'];
type Known = NonNullable<ActivityQuery['activity']>;
type Organisations = NonNullable<AroundActivitiesQuery['coalition']>['organisations'];
/** What the form offers to choose from. */
export interface Around {
  readonly organisations: Organisations;
  readonly campaigns: AroundActivitiesQuery['campaigns']['edges'];
  readonly projects: AroundActivitiesQuery['projects'];
}
interface Props {
  readonly of?: Known;
  readonly around: Around;
  readonly fault: Fault | undefined;
}

/** Everything said of an activity but its time. */
export function ActivityFields({ of: known, around: { organisations, campaigns, projects }, fault }: Props) {
  const say = useWords();
  const texts = known?.texts;
  return (
    <>
      <div className="row">
        <Choice label={say('console.activities.kind')} name="kind" defaultValue={known?.kind}>
          {kinds.map((kind) => <option key={kind} value={kind}>{say(`campaigns.activities.kind.${kind.toLowerCase()}` as MessageKey)}</option>)}
        </Choice>
        <Choice label={say('console.activities.campaign')} name="campaignId" defaultValue={known?.campaignId ?? ''} fault={faultAt(fault, 'campaignId')}>
          <option value="">{say('console.activities.noCampaign')}</option>
          {campaigns.map(({ node }) => <option key={node.id} value={node.id}>{node.title}</option>)}
          {known?.campaignId && !campaigns.some(({ node }) => node.id === known.campaignId) && <option value={known.campaignId}>{say('console.activities.thisCampaign')}</option>}
        </Choice>
        <ProjectChoice projects={projects} projectId={known?.projectId} fault={fault} />
      </div>
      <WordsFields
        fields={[
          { name: 'title', label: say('console.activities.title'), words: texts?.title },
          { name: 'summary', label: say('console.activities.summary'), words: texts?.summary, rows: 5 },
          { name: 'place', label: say('console.activities.place'), words: texts?.place },
          { name: 'module', label: say('console.activities.module'), words: texts?.module },
        ]}
        fault={fault}
      />
      <Field label={say('console.activities.link')} name="link" type="url" dir="ltr" isOptional placeholder="https://" defaultValue={known?.link} fault={faultAt(fault, 'link')} />
      <TextArea label={say('console.activities.trainers')} name="trainers" rows={3} dir="auto" isOptional hint={say('console.activities.trainersHint')} defaultValue={known?.trainers.map(({ name, organisation }) => [name, organisation?.slug].filter(Boolean).join(' | ')).join('\n')} fault={faultAt(fault, 'trainers')} />
      <div className="row">
        <Choice label={say('console.activities.audience')} name="audience" defaultValue={known?.audience}>
          {audiences.map((audience) => <option key={audience} value={audience}>{say(`campaigns.activities.audience.${audience.toLowerCase()}` as MessageKey)}</option>)}
        </Choice>
        <Field label={say('console.activities.capacity')} name="capacity" type="number" min={1} max={5000} dir="ltr" isOptional hint={say('console.activities.capacityHint')} defaultValue={known?.capacity ?? ''} fault={faultAt(fault, 'capacity')} />
        <Field label={say('console.activities.perOrganisation')} name="perOrganisation" type="number" min={1} max={5000} dir="ltr" isOptional defaultValue={known?.perOrganisation ?? ''} fault={faultAt(fault, 'perOrganisation')} />
        <Field label={say('console.activities.keepDays')} name="keepDays" type="number" min={1} max={365} dir="ltr" defaultValue={known?.keepDays ?? 90} fault={faultAt(fault, 'keepDays')} />
      </div>
      <details open={known?.audience === 'INVITED' || faultAt(fault, 'invited') ? true : undefined}>
        <summary>{say('console.activities.invited')}</summary>
        {faultAt(fault, 'invited') && <p className="fault">{faultAt(fault, 'invited')}</p>}
        {organisations.map(({ id, name }) => <Tick key={id} label={<bdi>{name}</bdi>} name="invited" value={id} defaultChecked={known?.invited.includes(id)} />)}
      </details>
      <details>
        <summary>{say('console.activities.themes')}</summary>
        {themes.map((theme) => <Tick key={theme} label={say(`organisations.theme.${theme}`)} name="themes" value={theme} defaultChecked={known?.themes.includes(theme)} />)}
      </details>
    </>
  );
}

const numberIn = (form: Form, name: string) => (form.some(name) ? Number(form.text(name)) : undefined);

/** Asked for with `aroundActivities`. */
export const aroundOf = ({ coalition, campaigns, projects }: AroundActivitiesQuery): Around => ({ organisations: coalition?.organisations ?? [], campaigns: campaigns.edges, projects });

/** What the fields say; a trainer’s organisation is given by its slug, and the api says when there is none of that name. */
export function activityOf(form: Form, { organisations }: Around) {
  const trainers = form.text('trainers').split('\n').map((line) => line.split('|').map((piece) => piece.trim())).filter(([name]) => name);
  return {
    kind: kinds.find((kind) => kind === form.text('kind')) ?? ('EVENT' as const),
    words: { title: wordsIn(form, 'title'), summary: wordsIn(form, 'summary'), place: wordsIn(form, 'place'), module: wordsIn(form, 'module'), link: form.some('link') },
    room: { audience: audiences.find((one) => one === form.text('audience')) ?? ('PUBLIC' as const), invited: form.all('invited'), capacity: numberIn(form, 'capacity'), perOrganisation: numberIn(form, 'perOrganisation'), keepDays: numberIn(form, 'keepDays') },
    trainers: trainers.map(([name, slug]) => ({ name: name!, organisationId: organisations.find((one) => one.slug === slug)?.id ?? slug })),
    themes: form.all('themes'),
    campaignId: form.some('campaignId'),
    projectId: form.some('projectId'),
  };
}
