import { createHmac, hash } from 'node:crypto';
import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { Config } from '#libs/config';

/** So many takes in a window that starts with the first of them. */
export interface RateLimit {
  readonly points: number;
  readonly seconds: number;
}
export interface Taken {
  readonly isAllowed: boolean;
  /** Whole seconds until the next take may succeed; 0 when this one did. */
  readonly retryAfter: number;
  /** Takes that are left in this window. */
  readonly left: number;
}

/**
 * Counts what was done under a name for a key (an address, a client), in Redis when there is one, else in the
 * memory of this process; in memory too while Redis is away. Keys are hashed under the master key before they are kept.
 */
@Injectable()
export class RateLimits implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger(RateLimits.name);
  private readonly limiters = new Map<string, RateLimiterAbstract>();
  private readonly redis?: Redis;

  /** Of the master key, for nothing else. */
  private readonly secret: string;

  constructor(config: Config) {
    this.secret = createHmac('sha256', config.masterKey).update('rate-limit').digest('hex');
    if (!config.redisUrl) return;
    this.redis = new Redis(config.redisUrl, { lazyConnect: true, maxRetriesPerRequest: 1, disconnectTimeout: 500 });
    this.redis.on('error', (error: Error) => this.logger.warn(`Redis: ${error.message}`));
  }

  /** Counts one take, allowed or not. */
  async take(name: string, key: string, limit: RateLimit): Promise<Taken> {
    try {
      const { remainingPoints } = await this.limiter(name, limit).consume(this.hidden(key));
      return { isAllowed: true, retryAfter: 0, left: remainingPoints };
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return { isAllowed: false, retryAfter: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)), left: 0 };
    }
  }

  /** Uncounts a take that turned out to be harmless. */
  async giveBack(name: string, key: string, limit: RateLimit): Promise<void> {
    await this.limiter(name, limit).reward(this.hidden(key));
  }

  async onModuleInit(): Promise<void> {
    await this.redis?.connect().catch(() => this.logger.warn('Redis cannot be reached; limits are kept in memory until it can'));
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }

  private limiter(name: string, { points, seconds }: RateLimit): RateLimiterAbstract {
    const id = `${name}:${points}:${seconds}`;
    let limiter = this.limiters.get(id);
    if (!limiter) this.limiters.set(id, (limiter = this.make({ points, duration: seconds, keyPrefix: `sawt:${id}` })));
    return limiter;
  }

  private make(options: { points: number; duration: number; keyPrefix: string }): RateLimiterAbstract {
    const memory = new RateLimiterMemory(options);
    return this.redis ? new RateLimiterRedis({ ...options, storeClient: this.redis, rejectIfRedisNotReady: true, insuranceLimiter: memory }) : memory;
  }

  private hidden(key: string): string {
    return hash('sha256', `${this.secret} ${key}`, 'base64url');
  }
}
