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

/** What is done in a campaign: it is moved, what stands in it is edited, its members say that they have published. */
export type CampaignDeed = CampaignVerb | 'edit' | 'publish';

const moves: Record<CampaignState, Partial<Record<CampaignDeed, CampaignState>>> = {
  planned: { edit: 'planned', open: 'active' },
  active: { edit: 'active', publish: 'active', pause: 'paused', close: 'closed' },
  paused: { edit: 'paused', publish: 'paused', resume: 'active', close: 'closed' },
  closed: { publish: 'closed', reopen: 'active', evaluate: 'evaluated' },
  evaluated: {},
};

/** Where the deed leaves a campaign; undefined when it is not possible. */
export const nextCampaignState = (state: CampaignState, deed: CampaignDeed): CampaignState | undefined => moves[state][deed];

/** What may be done with a campaign now, for those who may. */
export const verbsOf = (state: CampaignState): CampaignVerb[] => campaignVerbs.filter((verb) => nextCampaignState(state, verb));

/** Campaigns everybody may see. */
export const publicStates = ['active', 'paused', 'closed', 'evaluated'] as const satisfies readonly CampaignState[];

export const actionStates = ['planned', 'done', 'called_off'] as const;
export type ActionState = (typeof actionStates)[number];
