import DataLoader from 'dataloader';
import type { RequestContext } from '#libs/context';

/** Reads for all the rows of an answer at once what each of their fields asks for; kept for one request. */
export class RequestLoader<Value> {
  private readonly loaders = new WeakMap<RequestContext, DataLoader<string, Value | undefined>>();

  constructor(private readonly read: (ctx: RequestContext, ids: string[]) => Promise<ReadonlyMap<string, Value>>) {}

  load(ctx: RequestContext, id: string): Promise<Value | undefined> {
    let loader = this.loaders.get(ctx);
    if (!loader) this.loaders.set(ctx, (loader = this.make(ctx)));
    return loader.load(id);
  }

  private make(ctx: RequestContext): DataLoader<string, Value | undefined> {
    return new DataLoader(async (ids) => {
      const found = await this.read(ctx, [...ids]);
      return ids.map((id) => found.get(id));
    });
  }
}
