import type { CommitmentState, DirectoryKind, Stance } from '../../gql/graphql.js';
import { Mark, type Tone } from '../parts/state-mark.js';
import { useWords } from '../words/words.js';

export const kinds = [
  'GOVERNMENT', 'PARLIAMENT', 'MINISTRY', 'AGENCY', 'JUSTICE', 'NHRI', 'COUNCIL', 'OMBUDSMAN', 'REGULATOR', 'REGION_COUNCIL', 'PROVINCE_COUNCIL', 'COMMUNE', 'UN', 'EU', 'COMPANY', 'MEDIA', 'OTHER',
] as const satisfies readonly DirectoryKind[];
export const stances = ['ALLY', 'NEUTRAL', 'OPPONENT', 'UNKNOWN'] as const satisfies readonly Stance[];
export const contactKinds = ['MEETING', 'CALL', 'LETTER', 'EVENT'] as const;
export const commitmentStates = ['ANNOUNCED', 'IN_PROGRESS', 'KEPT', 'BROKEN'] as const satisfies readonly CommitmentState[];

const small = <Code extends string>(code: Code) => code.toLowerCase() as Lowercase<Code>;

/** The words of a target's kinds, stances and states. */
export function useTargetWords() {
  const say = useWords();
  return {
    kind: (code: (typeof kinds)[number]) => say(`campaigns.targets.kind.${small(code)}`),
    stance: (code: (typeof stances)[number]) => say(`campaigns.targets.stance.${small(code)}`),
    contact: (code: (typeof contactKinds)[number]) => say(`campaigns.targets.contact.${small(code)}`),
    commitment: (code: (typeof commitmentStates)[number]) => say(`campaigns.targets.commitment.${small(code)}`),
  };
}

const stanceTones: Record<Stance, Tone> = { ALLY: 'good', NEUTRAL: 'waiting', OPPONENT: 'bad', UNKNOWN: 'quiet' };
const commitmentTones: Record<CommitmentState, Tone> = { ANNOUNCED: 'quiet', IN_PROGRESS: 'waiting', KEPT: 'good', BROKEN: 'bad' };

export function StanceMark({ stance }: { readonly stance: Stance }) {
  return <Mark tone={stanceTones[stance]}>{useTargetWords().stance(stance)}</Mark>;
}

export function CommitmentMark({ state }: { readonly state: CommitmentState }) {
  return <Mark tone={commitmentTones[state]}>{useTargetWords().commitment(state)}</Mark>;
}
