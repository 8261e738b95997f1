export { DateTimeScalar } from './date-time.scalar.js';
export { GraphqlModule } from './graphql.module.js';
export { Json } from './json.scalar.js';
export { KnownOperations } from './known-operations.js';
export { MOST_PER_PAGE, PageArgs, PageInfo, pageOf, pageSize, readCursor, toPage, type Page } from './page.js';
export { FieldFault, IllegalMove, InvalidInput, TooManyRequests, UserError, fault, illegalMove, invalidInput, resultUnion, tooManyRequests } from './user-error.js';
export { RequestLoader } from './request-loader.js';
export { toWords, Words, WordsInput } from './words.js';
