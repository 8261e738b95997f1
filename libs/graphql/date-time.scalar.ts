import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

// Years that are written with four digits and that the database reads, in every time zone.
const [earliest, end] = [Date.UTC(1000), Date.UTC(9999)];

/** A moment in UTC, ISO 8601: `2026-11-22T10:00:00.000Z`. Anything else is refused. */
@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  readonly description = 'A moment in UTC, ISO 8601';

  serialize(value: unknown): string {
    return new Date(value as Date | string).toISOString();
  }
  parseValue(value: unknown): Date {
    return this.read(value);
  }
  parseLiteral(node: ValueNode): Date {
    return this.read(node.kind === Kind.STRING ? node.value : undefined);
  }

  private read(value: unknown): Date {
    const moment = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/.test(value) ? Date.parse(value) : Number.NaN;
    if (moment >= earliest && moment < end) return new Date(moment);
    throw new GraphQLError('A DateTime is written 2026-11-22T10:00:00Z');
  }
}
