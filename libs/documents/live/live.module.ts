import { Module } from '@nestjs/common';
import { CollabAccess } from './collab-access.js';
import { CollabPool } from './collab-pool.js';
import { Collab } from './collab.service.js';
import { LiveTexts } from './live-texts.service.js';
import { Neighbours } from './neighbours.js';
import { UpdateLog } from './update-log.service.js';
import { Visits } from './visits.service.js';

const services = [Collab, CollabAccess, CollabPool, LiveTexts, Neighbours, UpdateLog, Visits];

/** Texts that several write at once. */
@Module({ providers: services, exports: services })
export class LiveModule {}
