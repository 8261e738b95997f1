import { createParamDecorator, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { demand } from './permissions.js';
import type { RequestContext } from './request-context.js';

const ACCESS = 'sawt:access';
type Access = { permission: string } | { publicBecause: string };

/** This handler asks for a permission; the service checks the row. */
export const Allow = (permission: string) => SetMetadata<string, Access>(ACCESS, { permission });
/** This handler is open to everybody, for the reason given. */
export const Public = (publicBecause: string) => SetMetadata<string, Access>(ACCESS, { publicBecause });

export function accessOf(handler: object): Access | undefined {
  return Reflect.getMetadata(ACCESS, handler) as Access | undefined;
}

type Carrier = { sawt: RequestContext };

/** The RequestContext of a GraphQL operation (its context object) or of a plain request. */
export function contextOf(execution: ExecutionContext): RequestContext {
  const carrier = execution.getType<string>() === 'graphql' ? execution.getArgByIndex<Carrier>(2) : execution.switchToHttp().getRequest<Carrier>();
  return carrier.sawt;
}

export const Ctx = createParamDecorator((_data: unknown, execution: ExecutionContext) => contextOf(execution));

/** Refuses a handler whose permission the actor holds nowhere, and any handler that names none. */
@Injectable()
export class AccessGuard implements CanActivate {
  canActivate(execution: ExecutionContext): boolean {
    const access = accessOf(execution.getHandler());
    if (!access) throw new Error(`${execution.getClass().name}.${execution.getHandler().name} has neither @Allow nor @Public`);
    if ('permission' in access) demand(contextOf(execution), access.permission);
    return true;
  }
}
