/** What a person is in an organisation. */
export const organisationRoles = ['representative', 'campaigner', 'contributor', 'moderator', 'mailing_operator', 'analyst'] as const;
export type OrganisationRole = (typeof organisationRoles)[number];

/** What a person is for a whole coalition. */
export const coalitionRoles = ['coordinator', 'admin'] as const;
export type CoalitionRole = (typeof coalitionRoles)[number];

/** What a person is in a coalition without leading it and for no organisation. */
export const voiceRoles = ['steering', 'community_representative'] as const;
export type VoiceRole = (typeof voiceRoles)[number];
