import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { accessOf } from './access.js';
import { isPermission } from './permissions.js';

const isGraphqlDoor = (handler: object) => ['Query', 'Mutation', 'Subscription'].includes(String(Reflect.getMetadata('graphql:resolver_type', handler)));
const isHttpDoor = (handler: object) => Reflect.hasMetadata('path', handler) && Reflect.hasMetadata('method', handler);

/** At boot: every query, mutation and route says who may call it, by a permission that exists. Else the app stops. */
@Injectable()
export class AccessCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const faults = [...this.discovery.getProviders(), ...this.discovery.getControllers()].flatMap(({ instance }) => (instance ? this.faultsOf(instance as object) : []));
    if (faults.length > 0) throw new Error(`Access is not declared:\n${[...new Set(faults)].map((fault) => `  - ${fault}`).join('\n')}`);
  }

  private faultsOf(instance: object): string[] {
    const prototype = Object.getPrototypeOf(instance) as Record<string, object> | null;
    if (!prototype) return [];
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      if (!handler || !(isGraphqlDoor(handler) || isHttpDoor(handler))) return [];
      const access = accessOf(handler);
      const door = `${instance.constructor.name}.${name}`;
      if (!access) return [`${door} has neither @Allow nor @Public`];
      return 'permission' in access && !isPermission(access.permission) ? [`${door} asks for ${access.permission}, which no area defines`] : [];
    });
  }
}
