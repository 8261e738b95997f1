import { Injectable } from '@nestjs/common';
import { IndicatorGoals } from '#libs/exports';
import { dayOf } from '#libs/i18n';
import { CoalitionRow, type Coalition } from '#libs/organisations';
import { demanded } from './demanded.js';
import type { Actors } from './founding.service.js';

const DAY = 86_400_000;

/** What the demo coalition wants to reach, where it stood, and what it says of this year: as its coordination would write it. */
@Injectable()
export class Measuring {
  constructor(private readonly goals: IndicatorGoals) {}

  async run({ id: coalitionId }: Coalition, { coordinator }: Actors): Promise<void> {
    const now = Date.now();
    const year = dayOf(new Date(now)).slice(0, 4);
    const period = { from: `${year}-01-01`, to: `${year}-12-31` };
    if (await this.goals.isSet({ ...coordinator }, coalitionId)) return;
    const ago = { ...coordinator, now: new Date(now - 20 * DAY) };
    for (const [indicator, goal] of [['participation', 80], ['actions', 2], ['subscribers', 60], ['trainings', 4]] as const) demanded(await this.goals.setGoal(ago, { coalitionId, indicator, goal }), CoalitionRow);
    demanded(await this.goals.recordBaseline(ago, { coalitionId, indicator: 'subscribers', day: dayOf(new Date(now - 30 * DAY)), value: 70 }), CoalitionRow);
    demanded(await this.goals.recordBaseline(ago, { coalitionId, indicator: 'participation', day: dayOf(new Date(now - 30 * DAY)), value: 40 }), CoalitionRow);
    demanded(await this.goals.writeWords(ago, { coalitionId, indicator: 'participation', ...period, text: {
      fr: 'Les organisations se retrouvent deux fois par mois ; les votes et la pétition commune les ont réunies.',
      ar: 'تلتقي الجمعيات مرتين في الشهر؛ وقد جمعتها التصويتات والعريضة المشتركة.',
      en: 'The organisations meet twice a month; votes and the shared petition brought them together.',
      es: 'Las organizaciones se reúnen dos veces al mes; las votaciones y la petición común las unieron.',
    } }), CoalitionRow);
  }
}
