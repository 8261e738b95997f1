import { index, route, type RouteConfig } from '@react-router/dev/routes';
import { consoleRoutes } from './console/routes.js';

const files = [
  route('robots.txt', './feeds/serve-robots.ts'),
  route('sitemap.xml', './feeds/serve-sitemap.ts'),
  route('oembed', './embed/serve-oembed.ts'),
  route('embed.js', './embed/serve-embed.ts'),
  route('script/:file', './script/serve-script.ts'),
  route('accent/:file', './accents/serve-accent.ts'),
  route(':lang/petitions.atom', './feeds/serve-feed.ts', { id: 'atom' }),
  route(':lang/petitions.rss', './feeds/serve-feed.ts', { id: 'rss' }),
  ...['atom', 'json'].map((kind) => route(`:lang/activities.${kind}`, './feeds/serve-activity-feed.ts', { id: `activities-${kind}` })),
  ...['atom', 'json'].flatMap((kind) => [route(`:lang/stream.${kind}`, './feeds/serve-stream-feed.ts', { id: `stream-${kind}` }), route(`:lang/coalitions/:slug/stream.${kind}`, './feeds/serve-stream-feed.ts', { id: `coalition-stream-${kind}` })]),
  ...['csv', 'json'].map((kind) => route(`:lang/coalitions/:slug/members.${kind}`, './coalition/member-files.ts', { id: `members-${kind}` })),
  route(':lang/coalitions/:slug/charter.json', './charter/charter-files.ts', { id: 'charter-list' }),
  route(':lang/coalitions/:slug/charter/:number/document.json', './charter/charter-files.ts', { id: 'charter-document' }),
  route(':lang/documents/:slug/editions/:number/:file', './library/edition-files.ts'),
  route(':lang/consultations/:token/:file', './consultations/consulted-file.ts'),
  route(':lang/my-signature/:token/data', './signature/my-signature-data.ts'),
];

const petition = [
  route('petitions/:slug', './petition/petition-page.tsx'),
  route('petitions/:slug/check-your-mail', './petition/check-your-mail.tsx'),
  route('petitions/:slug/thank-you', './petition/thank-you.tsx'),
];

const signature = [
  route('confirm/:token', './signature/confirm-page.tsx'),
  route('my-signature/:token', './signature/my-signature-page.tsx'),
  route('unsubscribe/:token', './signature/unsubscribe-page.tsx'),
  route('withdrawn', './signature/withdrawn-page.tsx'),
  route('link-expired', './signature/link-expired-page.tsx'),
];

const newsletter = [
  route('newsletter', './newsletter/newsletter-page.tsx'),
  route('newsletter/check-your-mail', './newsletter/check-mail-page.tsx'),
  route('newsletter/confirm/:token', './newsletter/confirm-subscription-page.tsx'),
  route('newsletter/welcome', './newsletter/welcome-page.tsx'),
  route('preferences/:token', './newsletter/preferences-page.tsx'),
];

const activities = [
  route('activities', './activities/activities-page.tsx'),
  route('activities/confirm/:token', './activities/confirm-registration-page.tsx'),
  route('activities/mine/:token', './activities/my-registration-page.tsx'),
  route('activities/:slug', './activities/activity-page.tsx'),
  route('activities/:slug/check-your-mail', './activities/check-mail-page.tsx', { id: 'registration-noted' }),
];

const letters = [
  route('letters', './letters/letters-list-page.tsx'),
  route('letters/:slug', './letters/letters-page.tsx'),
  route('letters/:slug/check-your-mail', './letters/check-letter-mail-page.tsx'),
  route('letters/confirm/:token', './letters/confirm-letter-page.tsx'),
  route('letters/mine/:token', './letters/my-letter-page.tsx'),
  route('letters/no-more/:token', './letters/no-more-page.tsx'),
];

const words = ['privacy', 'accessibility', 'legal'].map((name) => route(name, './words/legal-page.tsx', { id: name }));

export default [
  index('./home/choose-language.ts'),
  ...files,
  ...consoleRoutes,
  route(':lang/w/:slug', './embed/widget.tsx'),
  route(':lang/m/:slug', './coalition/member-frame.tsx'),
  route(':lang', './layout/site.tsx', [
    index('./home/home.tsx'),
    route('petitions', './petitions/petitions-page.tsx'),
    ...petition,
    route('campaigns', './campaigns/campaigns-page.tsx'),
    route('campaigns/:slug', './campaigns/campaign-page.tsx'),
    route('documents', './library/library-page.tsx'),
    route('documents/:slug', './library/document-page.tsx'),
    route('documents/:slug/report', './library/report-page.tsx'),
    route('organisations', './organisation/organisations-page.tsx'),
    route('organisations/:slug', './organisation/organisation-page.tsx'),
    route('stream', './stream/stream-page.tsx'),
    route('commitments', './commitments/commitments-page.tsx'),
    route('campaigns/:slug/members', './participation/members-page.tsx'),
    route('coalitions/:slug', './coalition/coalition-page.tsx'),
    route('coalitions/:slug/charter/:number?', './charter/charter-page.tsx'),
    route('coalitions/:slug/join', './joining/join-page.tsx'),
    route('coalitions/:slug/join/check-your-mail', './joining/check-mail-page.tsx', { id: 'application-noted' }),
    route('consultations/:token', './consultations/consultation-page.tsx'),
    route('consultations/:token/sheet', './consultations/sheet-page.tsx'),
    route('sign-off/:token', './signoff/sign-off-page.tsx'),
    route('application/:token', './joining/application-page.tsx'),
    ...signature,
    ...newsletter,
    ...activities,
    ...letters,
    ...words,
    route('*', './layout/no-page.tsx', { id: 'no-page-in-language' }),
  ]),
  route('*', './layout/no-page.tsx', { id: 'no-page' }),
] satisfies RouteConfig;
