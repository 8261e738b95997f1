import { either, hasRole, leads } from '../room/screens.js';

/** Writes for an organisation, leads a coalition, or may sit in a group that writes. */
export const mayBegin = either(hasRole('REPRESENTATIVE', 'CAMPAIGNER', 'CONTRIBUTOR'), leads, (me) => me.voices.length > 0);
