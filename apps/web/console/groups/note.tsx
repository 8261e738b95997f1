import { data, Form, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { directionOf, inLocale, languageNames, locales } from '#libs/i18n';
import type { NoteQuery } from '../../gql/graphql.js';
import { ask, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { faultAt, faultOf } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { TextArea } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { Ago, Moment } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';
import { ReleaseMark } from './group-mark.js';
import { commentOnNote, noteQuery, releaseNote } from './group.queries.js';
import { NoteVersions } from './note-versions.js';

type Note = NonNullable<NoteQuery['note']>;
export type Version = Note['versions'][number];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { note } = await ask(context, noteQuery, { id: params['noteId']! });
  if (!note?.group || !note.versions[0]) throw notFound();
  return { ...note, group: note.group, latest: note.versions[0] };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const noteId = params['noteId']!;
  const done = form.text('act');
  const answer = done === 'release' ? (await ask(context, releaseNote, { noteId, number: Number(form.text('number')) })).releaseNote : (await ask(context, commentOnNote, { noteId, text: form.text('text') })).commentOnNote;
  const fault = faultOf(answer);
  return data({ fault, done }, { status: fault ? 409 : 200 });
}

/** A note: what it says now, how it came to that, and what the group says to it. */
export default function NoteScreen() {
  const say = useWords();
  const locale = useLanguage();
  const { id, group, latest, versions } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const isActive = group.state === 'ACTIVE';
  return (
    <>
      <PageHead title={inLocale(latest.titles as Record<string, string>, locale)} kicker={<><ReleaseMark at={latest.releasedAt} /> <Link to={`/console/groups/${group.id}`}><bdi>{group.name}</bdi></Link></>}>
        {group.rights.writes && isActive && <Link className="button" to={`/console/groups/notes/${id}/edit`}>{say('console.groups.writeOn')}</Link>}
      </PageHead>
      {acted && !acted.fault && <p className="good-note" role="status">{say('console.groups.done')}</p>}
      <div className="pair">
        <div>
          <Written version={latest} />
          {group.rights.reads && <Comments />}
        </div>
        <aside>
          {group.rights.releases && isActive && !latest.releasedAt && <Release />}
          <NoteVersions versions={versions} />
        </aside>
      </div>
    </>
  );
}

function Written({ version: { number, titles, texts, madeAt, author, releasedAt, releasedBy } }: { readonly version: Version }) {
  const say = useWords();
  return (
    <>
      <p className="hint">{say('console.groups.version', { number })} · <Ago at={madeAt} />{author && <> · <bdi>{author.name}</bdi></>}</p>
      {releasedAt && <p className="hint">{say('console.groups.releasedOn')} <Moment at={releasedAt} />{releasedBy && <> · <bdi>{releasedBy.name}</bdi></>}</p>}
      {locales.filter((one) => texts[one]).map((one) => (
        <section key={one} lang={one} dir={directionOf(one)} aria-label={languageNames[one]}>
          {titles[one] && <h2>{titles[one]}</h2>}
          <p className="as-written">{texts[one]}</p>
        </section>
      ))}
    </>
  );
}

function Release() {
  const say = useWords();
  const { latest } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  return (
    <Form method="post" className="card" preventScrollReset>
      <h2>{say('console.groups.release')}</h2>
      <FaultNote fault={acted?.done === 'release' ? acted.fault : undefined} />
      <p className="hint">{say('console.groups.releaseHint')}</p>
      <input type="hidden" name="number" value={latest.number} />
      <button type="submit" name="act" value="release">{say('console.groups.releaseVersion', { number: latest.number })}</button>
    </Form>
  );
}

function Comments() {
  const say = useWords();
  const { comments, group } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const fault = acted?.done === 'comment' ? acted.fault : undefined;
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{say('console.groups.comments')}</h2>
      <ul className="inbox">
        {comments.map(({ id, text, madeAt, account, organisation }) => (
          <li key={id}>
            <span className="hint"><bdi>{account?.name ?? '–'}</bdi>{organisation && <> · <bdi>{organisation.name}</bdi></>} · <Ago at={madeAt} /></span>
            <p className="as-written" dir="auto">{text}</p>
          </li>
        ))}
      </ul>
      {group.state === 'ACTIVE' && (
        <Form method="post" key={comments.length} preventScrollReset>
          <FaultNote fault={fault} />
          <TextArea label={say('console.groups.comment')} name="text" rows={3} required maxLength={5000} dir="auto" hint={say('console.groups.commentHint')} fault={faultAt(fault, 'text')} />
          <button type="submit" name="act" value="comment" className="second">{say('console.groups.sendComment')}</button>
        </Form>
      )}
    </section>
  );
}
