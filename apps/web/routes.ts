import { index, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  index('./home/choose-language.ts'),
  // The console's routes stand here: route('console', './console/console.tsx', […]).
  route(':lang', './layout/site.tsx', [index('./home/home.tsx')]),
] satisfies RouteConfig;
