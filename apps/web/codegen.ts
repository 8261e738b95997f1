import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents for the console, from the api's printed schema; `npm run check` fails when they are behind. */
export default {
  schema: 'apps/api/schema.graphql',
  documents: ['apps/web/console/**/*.{ts,tsx}'],
  ignoreNoDocuments: true,
  emitLegacyCommonJSImports: false,
  generates: {
    'apps/web/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { documentMode: 'string', useTypeImports: true, enumsAsTypes: true, onlyOperationTypes: true, strictScalars: true, scalars: { DateTime: 'string', ID: 'string' } },
    },
  },
} satisfies CodegenConfig;
