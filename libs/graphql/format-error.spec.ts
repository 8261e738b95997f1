import { Logger } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { NotAllowed } from '#libs/context';
import { formatError } from './format-error.js';

const format = (error: Error, code?: string) => formatError({ message: error.message, extensions: { code, stacktrace: ['secret'] } }, error);

describe('errors of the api', () => {
  beforeAll(() => Logger.overrideLogger(false));

  it('keep the code of a refusal and say no more', () => expect(format(new GraphQLError('x', { originalError: new NotAllowed() }))).toMatchObject({ message: 'NOT_ALLOWED', extensions: { code: 'NOT_ALLOWED' } }));

  it('tell what is wrong with a query, whichever copy of graphql says it', () => {
    const foreign = Object.assign(new Error('Cannot query field "x"'), { name: 'GraphQLError' });
    expect(format(foreign, 'GRAPHQL_VALIDATION_FAILED')).toEqual({ message: 'Cannot query field "x"', locations: undefined, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    expect(format(new GraphQLError('limit exceeded'), 'INTERNAL_SERVER_ERROR').extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('tell a value that no table can hold from a breakage', () => {
    const database = (code: string, message: string) => format(new GraphQLError(message, { originalError: Object.assign(new Error(message), { code }) }), 'INTERNAL_SERVER_ERROR').extensions?.['code'];
    expect(database('22P02', 'invalid input syntax for type uuid: "x"')).toBe('NOT_FOUND');
    expect(database('22P02', 'invalid input syntax for type integer: "x"')).toBe('UNEXPECTED');
    expect(['22021', '22P05'].map((code) => database(code, 'invalid byte sequence for encoding "UTF8": 0x00'))).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
  });

  it('hide a breakage behind a reference', () => {
    const masked = format(new GraphQLError('password is hunter2', { originalError: new Error('password is hunter2') }), 'INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(masked)).not.toContain('hunter2');
    expect(masked.extensions).toEqual({ code: 'UNEXPECTED', reference: expect.stringMatching(/^[\da-f-]{36}$/) });
  });
});
