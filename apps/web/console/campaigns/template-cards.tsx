import { Link } from 'react-router';
import type { CampaignTemplatesQuery } from '../../gql/graphql.js';
import { useLanguage, useWords } from '../words/words.js';
import { inWords } from './in-words.js';
import { Lessons } from './lessons.js';

type Template = CampaignTemplatesQuery['campaignTemplates'][number];

/** What a campaign can be launched from, with what the campaign before it taught. */
export function TemplateCards({ templates, of }: { readonly templates: readonly Template[]; readonly of: string }) {
  const say = useWords();
  const at = `/console/campaigns/new?coalition=${of}&template=`;
  return (
    <>
      <p className="hint">{say('console.campaigns.chooseTemplate')}</p>
      <div className="cards">{templates.map((template) => <Card key={template.id} template={template} to={at + template.id} />)}</div>
      <p><Link className="button second" to={`${at}none`}>{say('console.campaigns.withoutTemplate')}</Link></p>
    </>
  );
}

function Card({ template: { id, isShipped, names, days, actions, taskCount, messageCount, lessons }, to }: { readonly template: Template; readonly to: string }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <section className="card" aria-labelledby={`template-${id}`}>
      <h2 id={`template-${id}`} dir="auto">{inWords(names, locale)}</h2>
      <p className="hint">{say(isShipped ? 'console.campaigns.shipped' : 'console.campaigns.ownTemplate')}{days !== null && <> · {say('console.campaigns.lasts', { days })}</>} · {say('console.campaigns.brings', { tasks: taskCount, messages: messageCount })}</p>
      <ul className="plain">
        {actions.map((action, i) => <li key={i}>{say('console.campaigns.day', { day: action.startsIn + 1 })} · {say(`campaigns.plan.kind.${action.kind.toLowerCase() as 'petition'}`)} · <bdi>{inWords(action.titles, locale)}</bdi></li>)}
      </ul>
      {lessons && <Lessons lessons={lessons} level="h3" />}
      <p><Link className="button" to={to}>{say('console.campaigns.useTemplate')}<span className="hidden"> <bdi>{inWords(names, locale)}</bdi></span></Link></p>
    </section>
  );
}
