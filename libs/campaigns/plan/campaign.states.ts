/*
 *   campaign   planned ──open──▶ active ⇄ paused (pause, resume)
 *                                  │         │
 *                                  └──close──┴──▶ closed ──evaluate (with lessons)──▶ evaluated
 *                                  ▲───reopen────────┘
 *   action     planned ──done──▶ done          planned ──callOff──▶ called_off
 *   message    draft ──approve (a second person)──▶ approved ──write──▶ draft      for each language
 */
export const campaignStates = ['planned', 'active', 'paused', 'closed', 'evaluated'] as const;
export type CampaignState = (typeof campaignStates)[number];
export const campaignVerbs = ['open', 'pause', 'resume', 'close', 'reopen', 'evaluate'] as const;
export type CampaignVerb = (typeof campaignVerbs)[number];

const moves: Record<CampaignState, Partial<Record<CampaignVerb | 'edit', CampaignState>>> = {
  planned: { edit: 'planned', open: 'active' },
  active: { edit: 'active', pause: 'paused', close: 'closed' },
  paused: { edit: 'paused', resume: 'active', close: 'closed' },
  closed: { reopen: 'active', evaluate: 'evaluated' },
  evaluated: {},
};

/** Where the verb leads a campaign; undefined when it is not possible. `edit` covers everything that is in it. */
export const nextCampaignState = (state: CampaignState, verb: CampaignVerb | 'edit'): CampaignState | undefined => moves[state][verb];

/** What may be done with a campaign now, for those who may. */
export const verbsOf = (state: CampaignState): CampaignVerb[] => campaignVerbs.filter((verb) => nextCampaignState(state, verb));

/** Campaigns everybody may see. */
export const publicStates = ['active', 'paused', 'closed', 'evaluated'] as const satisfies readonly CampaignState[];

export const actionStates = ['planned', 'done', 'called_off'] as const;
export type ActionState = (typeof actionStates)[number];
