import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { countryName, isCountry } from '#libs/i18n';
import type { ListedRecommendationFragment } from '../../../gql/graphql.js';
import { Mark } from '../../parts/state-mark.js';
import { Day, When } from '../../parts/when.js';
import { useLanguage, useWords } from '../../words/words.js';
import { AnswerMark, StatusMark } from './after-words.js';

export type Listed = ListedRecommendationFragment;

/** Who made it: the State by its name as it was typed, with that of its code where they differ. */
export function Maker({ maker, country }: Pick<Listed, 'maker' | 'country'>) {
  const locale = useLanguage();
  const known = country && isCountry(country) ? countryName(country, locale) : maker;
  return <><bdi>{maker}</bdi>{known !== maker && <> (<bdi>{known}</bdi>)</>}</>;
}

/** Recommendations, each with what was answered and where it stands. */
export function RecommendationList({ rows, about }: { readonly rows: readonly Listed[]; readonly about?: (row: Listed) => ReactNode }) {
  const say = useWords();
  return (
    <ul className="inbox">
      {rows.map((row) => {
        const { id, documentId, number, text, maker, country, theme, isOurs, answer, answeredOn, status, statusOn, nextOn, organisation } = row;
        return (
          <li key={id}>
            <span className="kicker"><bdi>{number}</bdi> · <Maker maker={maker} country={country} /> · <bdi>{theme}</bdi></span>
            <Link to={`/console/documents/${documentId}/recommendations/${id}`} dir="auto">{text}</Link>
            <span><AnswerMark answer={answer} />{answeredOn && <span className="hint"> <Day at={answeredOn} /></span>} <StatusMark status={status} />{statusOn && <span className="hint"> <Day at={statusOn} /></span>} {isOurs && <Mark tone="live">{say('console.documents.recommendations.ours')}</Mark>}</span>
            {(organisation || nextOn) && <span className="hint">{organisation && <bdi>{organisation.name}</bdi>}{nextOn && <> · {say('console.documents.recommendations.nextOn')} <When at={nextOn} /></>}</span>}
            {about?.(row)}
          </li>
        );
      })}
    </ul>
  );
}
