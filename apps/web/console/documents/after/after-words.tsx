import type { RecommendationMaker, RecommendationStatus, ReportFileKind, ReportStage, ReportStepKind, StateAnswer } from '../../../gql/graphql.js';
import { Mark, type Tone } from '../../parts/state-mark.js';
import { useWords } from '../../words/words.js';

export const answers = ['PENDING', 'ACCEPTED', 'PARTLY', 'NOTED'] as const satisfies readonly StateAnswer[];
export const statuses = ['NO_ACTION', 'ANNOUNCED', 'IN_PROGRESS', 'IMPLEMENTED', 'ABANDONED'] as const satisfies readonly RecommendationStatus[];
export const makers = ['STATE', 'COMMITTEE'] as const satisfies readonly RecommendationMaker[];
export const stepKinds = ['PRESESSION', 'REVIEW', 'OBSERVATIONS'] as const satisfies readonly ReportStepKind[];
const small = <Code extends string>(code: Code) => code.toLowerCase() as Lowercase<Code>;

/** What answers, statuses, stages and files are called. */
export function useAfterWords() {
  const say = useWords();
  return {
    answer: (code: StateAnswer) => say(`documents.recommendations.answer.${small(code)}`),
    status: (code: RecommendationStatus) => say(`documents.recommendations.status.${small(code)}`),
    stage: (code: ReportStage) => say(`console.documents.recommendations.stage.${small(code)}`),
    step: (code: ReportStepKind) => say(`console.documents.recommendations.stepKind.${small(code)}`),
    maker: (code: RecommendationMaker) => say(`console.documents.recommendations.makerKind.${small(code)}`),
    file: (code: ReportFileKind) => say(`console.documents.recommendations.fileKind.${small(code)}`),
  };
}

const answerTones: Record<StateAnswer, Tone> = { PENDING: 'quiet', ACCEPTED: 'good', PARTLY: 'waiting', NOTED: 'stopped' };
const statusTones: Record<RecommendationStatus, Tone> = { NO_ACTION: 'quiet', ANNOUNCED: 'waiting', IN_PROGRESS: 'live', IMPLEMENTED: 'good', ABANDONED: 'bad' };

export function AnswerMark({ answer }: { readonly answer: StateAnswer }) {
  return <Mark tone={answerTones[answer]}>{useAfterWords().answer(answer)}</Mark>;
}

export function StatusMark({ status }: { readonly status: RecommendationStatus }) {
  return <Mark tone={statusTones[status]}>{useAfterWords().status(status)}</Mark>;
}
