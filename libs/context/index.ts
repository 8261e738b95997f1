export * from './roles.js';
export * from './request-context.js';
export * from './refusals.js';
export * from './permissions.js';
export { Allow, Ctx, Public, contextOf } from './access.js';
export { ContextModule } from './context.module.js';
export { RateLimits, type RateLimit, type Taken } from './rate-limits.js';
export { RateLimitsModule } from './rate-limits.module.js';
