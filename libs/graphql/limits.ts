import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { fewRootFields } from './few-root-fields.js';

/** What one operation may ask for: depth 8, 1,000 tokens, 10 aliases, 10 directives, 5 root fields, cost 5,000; suggestions off. */
export function limits(): Pick<ApolloDriverConfig, 'plugins' | 'validationRules' | 'parseOptions'> {
  const armor = new ApolloArmor({
    maxDepth: { n: 8 },
    maxTokens: { enabled: false }, // it answers 500; the parser itself counts them and answers 400
    maxAliases: { n: 10, allowList: [] },
    maxDirectives: { n: 10 },
    costLimit: { maxCost: 5000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.5, ignoreIntrospection: true },
    blockFieldSuggestion: { enabled: true },
  }).protect();
  return { plugins: armor.plugins as ApolloDriverConfig['plugins'], validationRules: [...armor.validationRules, fewRootFields], parseOptions: { maxTokens: 1000 } };
}
