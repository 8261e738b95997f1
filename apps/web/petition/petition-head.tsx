import type { PetitionInFull } from '../documents/shapes.js';
import { Head } from '../layout/head.js';
import { useLocale, useRoot, useSay } from '../layout/locale.js';
import { firstWords } from '../layout/first-words.js';

/** A copy from another site names that site as the place where it is at home. */
export function PetitionHead({ petition, isRefused }: { petition: PetitionInFull; isRefused: boolean }) {
  const say = useSay();
  const locale = useLocale();
  const { publicUrl } = useRoot();
  const here = `${publicUrl}/${locale}/petitions/${petition.slug}`;
  const title = isRefused ? say('site.petition.toCorrect', { title: petition.title }) : petition.title;
  return (
    <>
      <Head title={title} description={firstWords(petition.body)} canonical={petition.source?.url ?? here} languages={petition.locales} kind="article" card={`/${locale}/petitions/${petition.slug}/card.png`} />
      <link rel="alternate" type="application/json+oembed" href={`${publicUrl}/oembed?url=${encodeURIComponent(here)}`} title={petition.title} />
    </>
  );
}
