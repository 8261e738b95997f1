import type { Happenings } from '../documents/home.js';

export interface Happening {
  readonly kind: 'update' | 'delivery' | 'answer' | 'debate';
  readonly at: string;
  readonly slug: string;
  readonly title: string;
  /** Title of the news, or who received the petition. */
  readonly words: string;
}

/** News, deliveries and answers of several petitions in one row, the latest first. */
export function latest(petitions: readonly Happenings[], most = 6): Happening[] {
  return petitions
    .flatMap(({ slug, title, updates, deliveries, answers }) => [
      ...updates.map((update): Happening => ({ kind: 'update', at: update.publishedAt, slug, title, words: update.title })),
      ...deliveries.map((delivery): Happening => ({ kind: 'delivery', at: delivery.deliveredOn, slug, title, words: delivery.target?.name ?? '' })),
      ...answers.map((answer): Happening => ({ kind: answer.kind === 'debate' ? 'debate' : 'answer', at: answer.answeredOn, slug, title, words: '' })),
    ])
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .slice(0, most);
}
