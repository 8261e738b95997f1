import { Module } from '@nestjs/common';
import { LiveModule } from './live.module.js';
import { SweepTexts } from './sweep-texts.job.js';

/** The jobs of live texts. */
@Module({ imports: [LiveModule], providers: [SweepTexts] })
export class LiveWorkerModule {}
