import { Module } from '@nestjs/common';
import { InboxController } from './inbox.controller.js';

/** `/inbox`, the pages of the local mail catcher: imported by the api only when `Config.inboxDir` is set. */
@Module({ controllers: [InboxController] })
export class InboxModule {}
