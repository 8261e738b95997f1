import { data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { isLocale } from '#libs/i18n';
import { ask, notFound } from '../asking/ask.js';
import { petitionPage } from '../documents/petition.js';
import { signPetition } from '../documents/sign.js';
import { given } from '../given.js';
import { sharedFor } from '../layout/caching.js';
import { Script } from '../layout/script.js';
import { readTyped, textOf, toInput, toRefused, type Refused } from '../sign/signing-form.js';
import { Accent } from './accent.js';
import { Answers } from './answers.js';
import { Errata } from './errata.js';
import { News } from './news.js';
import { PetitionHead } from './petition-head.js';
import { Places } from './places.js';
import { Poster } from './poster.js';
import { SignCard } from './sign-card.js';
import { Signers } from './signers.js';
import { Source } from './source.js';
import { Steps } from './steps.js';
import { Story } from './story.js';
import { Track } from './track.js';
import { Titling } from './titling.js';

export const handle = sharedFor(1);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { locale, publicUrl } = context.get(given);
  const { searchParams } = new URL(request.url);
  const signersAfter = searchParams.get('signers');
  const org = searchParams.get('org') ?? '';
  const { petition } = await ask(context, petitionPage, { slug: params['slug'] ?? '', locale, signersAfter, org: org || null });
  if (!petition) throw notFound();
  return { petition, publicUrl, org, isFirst: !signersAfter };
}

/** A form the api sent back for correction (307): the same answers once more, and this time the page says what is wrong with them. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const typed = readTyped(form);
  const slug = params['slug'] ?? '';
  const locale = isLocale(params['lang']) ? params['lang'] : context.get(given).locale;
  const { signPetition: result } = await ask(context, signPetition, { input: toInput(slug, locale, typed, textOf(form.get('proof'))) });
  if (result.__typename === 'CheckYourEmail') return redirect(`/${locale}/petitions/${encodeURIComponent(slug)}/check-your-mail`, 303);
  return data<Refused>(toRefused(typed, result), { status: ['TooManyRequests', 'ChallengeNeeded'].includes(result.__typename) ? 429 : 422 });
}

export default function PetitionPage() {
  const { petition, org, isFirst } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  return (
    <main id="main" className="wrap petition" itemScope itemType="https://schema.org/CreativeWork">
      <PetitionHead petition={petition} isRefused={refused !== undefined} />
      <Accent of={petition.variant ? [petition.variant.organisation] : petition.organisations} />
      <div className="grid">
        <Titling petition={petition} />
        <SignCard petition={petition} org={org} refused={refused} />
        <div className="reading">
          <Story petition={petition} />
          <Track track={petition.track} />
          <Places tally={petition.tally} />
          <Signers signers={petition.publicSigners} org={org} isFirst={isFirst} />
          <Steps petition={petition} />
          <News updates={petition.updates} />
          <Answers answers={petition.answers} />
          <Errata errata={petition.errata} />
          <Source petition={petition} />
        </div>
      </div>
      <Poster slug={petition.slug} />
      <Script />
    </main>
  );
}
