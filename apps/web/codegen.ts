import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents for the console and the list of what everybody may ask, from the api's printed schema; `npm run check` fails when they are behind. */
export default {
  schema: 'apps/api/schema.graphql',
  ignoreNoDocuments: true,
  emitLegacyCommonJSImports: false,
  generates: {
    'apps/web/gql/': {
      documents: ['apps/web/console/**/*.{ts,tsx}'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { documentMode: 'string', useTypeImports: true, enumsAsTypes: true, onlyOperationTypes: true, strictScalars: true, scalars: { DateTime: 'string', ID: 'string', Json: 'unknown' } },
    },
    // The public operations by name, each in its one written form.
    'apps/api/operations/operations.json': {
      documents: ['apps/api/operations/*.graphql'],
      preset: {
        buildGeneratesSection: ({ baseOutputDir, schema, schemaAst, documents, config }) => {
          const texts = documents.map(({ rawSDL = '', document }) => {
            const [only, ...more] = document?.definitions ?? [];
            if (only?.kind !== 'OperationDefinition' || !only.name || more.length > 0) throw new Error(`One named operation a file: ${rawSDL}`);
            return [only.name.value, rawSDL];
          });
          const content = `${JSON.stringify(Object.fromEntries(texts), null, 2)}\n`;
          return [{ filename: baseOutputDir, schema, schemaAst, documents, config, plugins: [{ list: {} }], pluginMap: { list: { plugin: () => content } } }];
        },
      },
    },
  },
} satisfies CodegenConfig;
