import { RouteConfig } from '@nestjs/platform-fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    takesFiles?: boolean;
  }
}

/** This route reads files with `readUpload`; elsewhere a form with files is refused before any handler. */
export const TakesFiles = () => RouteConfig({ takesFiles: true });
