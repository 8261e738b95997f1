import { Form } from 'react-router';
import { directionOf, languageNames, locales, type Locale } from '#libs/i18n';
import type { Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, TextArea } from '../parts/field.js';
import { Mark } from '../parts/state-mark.js';
import { Ago } from '../parts/when.js';
import { WordsFields } from '../parts/words-fields.js';
import { useLanguage, useWords } from '../words/words.js';
import type { Part } from './campaign.js';
import { inWords } from './in-words.js';

type Message = Part['campaign']['messages'][number];

/** What members pass on, language by language; only what a second person approved leaves. */
export function MessagesCard({ campaign: { messages, actions, mayEdit }, acted }: Part) {
  const say = useWords();
  const locale = useLanguage();
  const fault = acted?.done === 'message' ? acted.fault : undefined;
  const tellFault = (id: string) => (acted?.id === id ? acted.fault : undefined);
  if (messages.length === 0 && !mayEdit) return null;
  return (
    <section aria-labelledby="messages">
      <h2 id="messages">{say('console.campaigns.messages')}</h2>
      <p className="hint">{say('console.campaigns.messagesHint')}</p>
      {messages.map((message) => {
        const action = actions.find(({ id }) => id === message.actionId);
        return (
          <section key={message.id} className="card" aria-labelledby={`message-${message.id}`}>
            <h3 id={`message-${message.id}`} dir="auto">{inWords(message.titles, locale)}</h3>
            {action && <p className="hint"><bdi>{action.title}</bdi>{action.isUnderEmbargo && <> · {say('console.campaigns.messageEmbargo')}</>}</p>}
            {message.texts.map((text) => <Text key={text.locale} message={message} text={text} mayEdit={mayEdit} fault={tellFault(message.id)} />)}
            {mayEdit && <NewText message={message} fault={tellFault(message.id)} />}
          </section>
        );
      })}
      {mayEdit && (
        <details className="card" open={fault ? true : undefined}>
          <summary>{say('console.campaigns.newMessage')}</summary>
          <Form method="post" preventScrollReset>
            <FaultNote fault={fault} />
            <Choice label={say('console.campaigns.action')} name="actionId" isOptional>
              <option value="">{say('console.campaigns.wholeCampaign')}</option>
              {actions.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
            </Choice>
            <WordsFields fields={[{ name: 'title', label: say('console.campaigns.messageTitle') }, { name: 'text', label: say('console.campaigns.messageText'), rows: 4 }]} fault={fault} />
            <button type="submit" name="act" value="message">{say('console.campaigns.addMessage')}</button>
          </Form>
        </details>
      )}
    </section>
  );
}

function Text({ message, text: { locale, text, state, writtenAt, approvedAt, mayApprove }, mayEdit, fault }: { readonly message: Message; readonly text: Message['texts'][number]; readonly mayEdit: boolean; readonly fault: Fault | undefined }) {
  const say = useWords();
  const language = languageNames[locale as Locale];
  return (
    <div>
      <p><b lang={locale}>{language}</b> <Mark tone={state === 'APPROVED' ? 'good' : 'quiet'}>{say(`campaigns.plan.messageState.${state.toLowerCase() as 'draft'}`)}</Mark> <span className="hint"><Ago at={approvedAt ?? writtenAt} /></span></p>
      <p className="as-written" lang={locale} dir={directionOf(locale as Locale)}>{text}</p>
      {mayApprove && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="id" value={message.id} />
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="writtenAt" value={writtenAt} />
          <button type="submit" name="act" value="approve" className="second">{say('console.campaigns.approve')}<span className="hidden"> {language}</span></button>
        </Form>
      )}
      {mayEdit && (
        <details className="ask-first">
          <summary>{say('console.campaigns.change')}<span className="hidden"> {language}</span></summary>
          <Form method="post" preventScrollReset>
            <FaultNote fault={fault} />
            <input type="hidden" name="id" value={message.id} />
            <input type="hidden" name="locale" value={locale} />
            <TextArea label={say('console.campaigns.messageText')} name="text" rows={5} defaultValue={text} lang={locale} dir={directionOf(locale as Locale)} hint={state === 'APPROVED' ? say('console.campaigns.draftAgain') : undefined} />
            <button type="submit" name="act" value="write" className="second">{say('console.own.save')}</button>
          </Form>
        </details>
      )}
    </div>
  );
}

function NewText({ message, fault }: { readonly message: Message; readonly fault: Fault | undefined }) {
  const say = useWords();
  const missing = locales.filter((locale) => !message.texts.some((text) => text.locale === locale));
  if (missing.length === 0) return null;
  return (
    <details className="ask-first">
      <summary>{say('console.campaigns.otherLanguage')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <input type="hidden" name="id" value={message.id} />
        <Choice label={say('console.campaigns.language')} name="locale">{missing.map((locale) => <option key={locale} value={locale} lang={locale}>{languageNames[locale]}</option>)}</Choice>
        <TextArea label={say('console.campaigns.messageText')} name="text" rows={5} dir="auto" />
        <button type="submit" name="act" value="write" className="second">{say('console.own.save')}</button>
      </Form>
    </details>
  );
}
