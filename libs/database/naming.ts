import { DefaultNamingStrategy } from 'typeorm';

const snake = (text: string) => text.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
const table = (of: { name: string } | string) => (typeof of === 'string' ? of : of.name).split('.').pop()!;

/** snake_case everywhere; constraints are named after what they hold, so that a migration can be read. */
export class Naming extends DefaultNamingStrategy {
  override tableName(target: string, given?: string): string {
    return given ?? snake(target.replace(/Row$/, ''));
  }
  override columnName(property: string, given: string | undefined, prefixes: string[]): string {
    return [...prefixes.map(snake), given ?? snake(property)].join('_');
  }
  override joinColumnName(relation: string, column: string): string {
    return `${snake(relation)}_${snake(column)}`;
  }
  override primaryKeyName(of: { name: string } | string): string {
    return `${table(of)}_pkey`;
  }
  override uniqueConstraintName(of: { name: string } | string, columns: string[]): string {
    return `${table(of)}_${columns.join('_')}_key`;
  }
  override foreignKeyName(of: { name: string } | string, columns: string[]): string {
    return `${table(of)}_${columns.join('_')}_fkey`;
  }
  override indexName(of: { name: string } | string, columns: string[]): string {
    return `${table(of)}_${columns.join('_')}_idx`;
  }
  override checkConstraintName(of: { name: string } | string, expression: string): string {
    return `${table(of)}_${expression.replace(/\W+/g, '_').slice(0, 24)}_check`;
  }
}
