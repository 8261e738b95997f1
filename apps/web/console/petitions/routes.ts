import { index, route } from '@react-router/dev/routes';

/** Petitions: lists, the screens of one, and what is asked for beside them. */
export const petitionScreens = [
  route('petitions', './console/petitions/petitions.tsx'),
  route('petitions/new', './console/petitions/new-petition.tsx'),
  route('petitions/:slug', './console/petitions/petition.tsx', { id: 'petition' }, [
    index('./console/petitions/course.tsx'),
    route('text', './console/petitions/text.tsx'),
    route('details', './console/petitions/details.tsx'),
    route('news', './console/petitions/news.tsx'),
    route('partners', './console/partners/petition-partners.tsx'),
    route('delivery', './console/delivery/delivery.tsx'),
    route('signatures', './console/numbers/numbers.tsx'),
    route('review', './console/petitions/review.tsx'),
  ]),
  route('review', './console/petitions/review-queue.tsx'),
];

/** Answers without a screen of their own. */
export const petitionActs = [route('petitions/:slug/act', './console/petitions/act.ts'), route('similar', './console/petitions/similar.ts')];
