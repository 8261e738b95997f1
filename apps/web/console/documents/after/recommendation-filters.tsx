import { Form, useSearchParams, useSubmit } from 'react-router';
import { Choice, Tick } from '../../parts/field.js';
import { useWords } from '../../words/words.js';
import { answers, statuses, useAfterWords } from './after-words.js';

const known = <Code extends string>(codes: readonly Code[], asked: string | null): Code | undefined => codes.find((code) => code === asked);

/** What a list was narrowed to by its address. */
export function chosenIn(asked: URLSearchParams) {
  return { theme: asked.get('theme') || undefined, answer: known(answers, asked.get('answer')), status: known(statuses, asked.get('status')), ours: asked.has('ours') || undefined, after: asked.get('after') };
}

/** By theme, answer, status, and whether it takes up our report; sent as soon as one is chosen. */
export function RecommendationFilters({ themes }: { readonly themes?: readonly string[] }) {
  const say = useWords();
  const words = useAfterWords();
  const submit = useSubmit();
  const [asked] = useSearchParams();
  return (
    <Form method="get" className="filters row" onChange={(event) => void submit(event.currentTarget)}>
      {asked.has('coalition') && <input type="hidden" name="coalition" value={asked.get('coalition')!} />}
      {themes && themes.length > 0 && (
        <Choice label={say('console.documents.recommendations.theme')} name="theme" defaultValue={asked.get('theme') ?? ''}>
          <option value="">{say('console.targets.all')}</option>
          {themes.map((theme) => <option key={theme} value={theme}>{theme}</option>)}
        </Choice>
      )}
      <Choice label={say('console.documents.recommendations.answer')} name="answer" defaultValue={asked.get('answer') ?? ''}>
        <option value="">{say('console.targets.all')}</option>
        {answers.map((answer) => <option key={answer} value={answer}>{words.answer(answer)}</option>)}
      </Choice>
      <Choice label={say('console.documents.recommendations.status')} name="status" defaultValue={asked.get('status') ?? ''}>
        <option value="">{say('console.targets.all')}</option>
        {statuses.map((status) => <option key={status} value={status}>{words.status(status)}</option>)}
      </Choice>
      <Tick name="ours" value="1" defaultChecked={asked.has('ours')} label={say('console.documents.recommendations.oursOnly')} />
      <noscript><button type="submit" className="second">{say('console.documents.recommendations.narrow')}</button></noscript>
    </Form>
  );
}
