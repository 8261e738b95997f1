import { faultAt, type Fault } from '../../outcome.js';
import { Choice, Field, Tick } from '../../parts/field.js';
import { WordsFields, type Words } from '../../parts/words-fields.js';
import { useWords } from '../../words/words.js';
import { makers, useAfterWords } from './after-words.js';

export interface Written {
  readonly number: string;
  readonly texts: Words;
  readonly makerKind: string;
  readonly maker: string;
  readonly country?: string | null;
  readonly theme: string;
  readonly isOurs: boolean;
  readonly passage: string;
  readonly receivedOn: string;
  readonly sourceUrl: string;
}

/** Everything that is written of a recommendation. */
export function RecommendationFields({ written, themes, fault }: { readonly written?: Written; readonly themes: readonly string[]; readonly fault: Fault | undefined }) {
  const say = useWords();
  const words = useAfterWords();
  const at = (field: string) => faultAt(fault, field);
  return (
    <>
      <div className="row">
        <Field label={say('console.documents.recommendations.number')} hint={say('console.documents.recommendations.numberHint')} name="number" dir="ltr" required defaultValue={written?.number} fault={at('number')} />
        <Field label={say('console.documents.recommendations.receivedOn')} name="receivedOn" type="date" dir="ltr" required defaultValue={written?.receivedOn} fault={at('receivedOn')} />
      </div>
      <WordsFields fields={[{ name: 'text', label: say('console.documents.recommendations.text'), words: written?.texts, rows: 3 }]} fault={fault} />
      <div className="row">
        <Choice label={say('console.documents.recommendations.makerKindField')} name="makerKind" defaultValue={written?.makerKind}>{makers.map((kind) => <option key={kind} value={kind}>{words.maker(kind)}</option>)}</Choice>
        <Field label={say('console.documents.recommendations.maker')} name="maker" dir="auto" required defaultValue={written?.maker} fault={at('maker')} />
        <Field label={say('console.documents.recommendations.country')} hint={say('console.documents.recommendations.countryHint')} name="country" dir="ltr" maxLength={2} isOptional defaultValue={written?.country ?? ''} fault={at('country')} />
      </div>
      <Field label={say('console.documents.recommendations.theme')} name="theme" dir="auto" required list="themes" defaultValue={written?.theme} fault={at('theme')} />
      <datalist id="themes">{themes.map((theme) => <option key={theme} value={theme} />)}</datalist>
      <Tick name="isOurs" value="1" defaultChecked={written?.isOurs} label={say('console.documents.recommendations.isOurs')} />
      <Field label={say('console.documents.recommendations.passage')} hint={say('console.documents.recommendations.passageHint')} name="passage" dir="auto" isOptional defaultValue={written?.passage} fault={at('passage')} />
      <Field label={say('console.targets.source')} name="sourceUrl" type="url" dir="ltr" isOptional defaultValue={written?.sourceUrl} fault={at('sourceUrl')} />
    </>
  );
}
