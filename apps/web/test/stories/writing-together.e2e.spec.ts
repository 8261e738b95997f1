import type { Editor } from '@tiptap/core';
import type { Page } from 'playwright-core';
import { makeDocument, writeText } from '#libs/documents/testing';
import { translate } from '#libs/i18n';
import { Office, password, say, told, visit, type Person } from '../office.js';
import { obstacles } from '../visitor.js';

/** As Word puts it on the clipboard. */
const fromWord = `<html><body><h2 style='color:#2F5496'>Venu de Word<o:p></o:p></h2>
  <p class=MsoNormal><span style='color:red'>rouge et </span><span style='font-weight:bold'>gras</span><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span>[1]</span></a><img src="https://elsewhere.example/a.png"></p>
  <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Un point</p>
  <p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>Un détail</p>
  <p class=MsoNormal>Fin.</p><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Dahir 1-58-376</p></div></body></html>`;

/** In the page: its editor has heard where the cursor is, which a browser tells a moment later; nobody types as soon as that but a script. */
function standsAtTheEnd(): boolean {
  const { doc, selection: { to, $to } } = document.querySelector<HTMLElement & { readonly editor: Editor }>('.written')!.editor.state;
  return to + $to.depth === doc.content.size;
}

/** The same, at the beginning of a line. */
function standsAtABeginning(): boolean {
  return document.querySelector<HTMLElement & { readonly editor: Editor }>('.written')!.editor.state.selection.$from.parentOffset === 0;
}

/** In the page: its editor has the keys again, which it takes back a frame after a tool has done its work. */
function hasTheKeys(): boolean {
  return document.querySelector<HTMLElement & { readonly editor: Editor }>('.written')!.editor.view.hasFocus();
}

/**
 * Two associations write one position at once, one in French before a wide screen, one in Arabic on a phone; the api is killed
 * under them, what was shown as saved is there when it is back, and both see the same.
 */
describe('writing together', () => {
  let office: Office;
  let rapporteur: Person;
  let samira: Page;
  let idris: Page;
  let document: Awaited<ReturnType<typeof makeDocument>>;
  const text = (page: Page) => page.locator('.written');
  const wordsOf = async (page: Page) => (await text(page).locator('> *').evaluateAll((blocks) => blocks.map((block) => block.textContent?.trim()))).filter(Boolean);
  const saved = (page: Page, state = 'saved') => page.locator(`.saved-note[data-saving=${state}]`).waitFor();
  const sees = (page: Page, words: string) => text(page).getByText(words).waitFor();
  const goToTheEnd = async (page: Page) => {
    await text(page).locator('> *').last().click();
    await page.keyboard.press('Control+End');
    await page.waitForFunction(standsAtTheEnd);
  };
  /** A new paragraph at the end. */
  const write = async (page: Page, words: string) => {
    await goToTheEnd(page);
    await page.keyboard.press('Enter');
    await page.keyboard.type(words);
  };

  beforeAll(async () => {
    office = await Office.open();
    const { site } = office;
    document = await makeDocument(site.story.db, { coalitionId: site.coalition.id, organisationId: site.nour.id, locales: ['fr', 'ar'] });
    await site.story.db.sql('update document set word_limit = 40 where id = $1', [document.id]);
    rapporteur = await office.person('contributor', { at: 'nour', name: 'Samira' });
    samira = await office.enter(rapporteur);
    idris = await office.enter(await office.person('campaigner', { at: 'tawassol', name: 'إدريس', locale: 'ar' }), { locale: 'ar', width: 360 });
    for (const page of [samira, idris]) {
      await visit(page, `/console/documents/${document.id}/write/fr`);
      await saved(page);
    }
  });
  afterAll(() => office.close());

  it('shows each what the other types and who they are, in two scripts', async () => {
    await write(samira, 'Nous demandons');
    await sees(idris, 'Nous demandons');
    await write(idris, 'نطالب');
    await sees(samira, 'نطالب');
    await Promise.all([samira.keyboard.type(' un centre de santé.'), idris.keyboard.type(' بمركز صحي مفتوح مساءً.')]);
    await sees(samira, 'نطالب بمركز صحي مفتوح مساءً.');
    await sees(idris, 'Nous demandons un centre de santé.');
    await samira.locator('.caret[data-who^="إدريس · "]').waitFor();
    await idris.locator('.writers li', { hasText: 'Samira' }).waitFor();
    await write(samira, 'Là.');
    const beside = text(idris).locator('p', { hasText: 'Là.' });
    await beside.locator('.caret[data-who^="Samira · "]').waitFor();
    const place = beside.evaluate((block) => new Promise<boolean>((clicked) => {
      block.addEventListener('click', () => clicked(block.querySelector('.caret')!.contains(getSelection()!.focusNode)), { once: true });
    }));
    await beside.click();
    expect(await place).toBe(false); // within another’s cursor, nothing that is typed arrives
    const turned = text(samira).locator('p', { hasText: 'نطالب' });
    expect(await turned.evaluate((block) => getComputedStyle(block).direction)).toBe('rtl');
  });

  it('keeps what it showed as saved when the api is killed, and what was typed meanwhile', async () => {
    await write(samira, 'Ouvert le soir.');
    await saved(samira);
    await sees(idris, 'Ouvert le soir.');
    await write(idris, 'كل أيام الأسبوع.');
    await saved(idris);
    await sees(samira, 'كل أيام الأسبوع.');
    await office.site.story.killApi();
    await saved(samira, 'offline');
    await saved(idris, 'offline');
    await write(samira, 'Écrit hors ligne.');
    await write(idris, 'كُتب دون اتصال.');
    const typeOn = async () => {
      while (await samira.locator('.saved-note[data-saving=offline]').count() > 0) await samira.keyboard.type('.', { delay: 60 }); // also in the moment in which the line is back and nothing has been sent
    };
    await Promise.all([office.site.story.startApi(), typeOn()]);
    for (const page of [samira, idris]) {
      await saved(page);
      for (const words of ['Nous demandons un centre de santé.', 'نطالب بمركز صحي مفتوح مساءً.', 'Ouvert le soir.', 'كل أيام الأسبوع.', 'Écrit hors ligne.', 'كُتب دون اتصال.']) await sees(page, words);
    }
    const both = await Promise.all([samira, idris].map(wordsOf));
    expect(both[0]).toEqual(both[1]);
    await visit(samira);
    await saved(samira);
    expect(await wordsOf(samira)).toEqual(both[1]);
  });

  it('is written with headings, lists, quotes, tables, notes and links, from the keyboard too', async () => {
    await write(samira, 'Nos raisons');
    const tools = samira.getByRole('toolbar', { name: say('documents.write.tools') });
    await samira.keyboard.press('Alt+F10');
    await samira.keyboard.press('Enter');
    await samira.keyboard.press('ArrowDown');
    await samira.keyboard.press('Enter');
    await text(samira).locator('h1', { hasText: 'Nos raisons' }).waitFor();
    await write(samira, 'La loi le dit');
    await tools.getByRole('button', { name: say('documents.write.tool.footnote') }).click();
    await samira.getByLabel(say('documents.write.footnoteText')).fill('Loi-cadre 06-22');
    await samira.getByRole('dialog').getByRole('button', { name: say('documents.write.insert') }).click();
    await samira.locator('.notes li', { hasText: 'Loi-cadre 06-22' }).waitFor();
    await tools.getByRole('button', { name: say('documents.write.tool.table') }).click();
    await samira.getByRole('menuitem', { name: say('documents.write.table.insert') }).click();
    await samira.waitForFunction(hasTheKeys);
    for (const words of ['Lieu', 'Jour', 'Heure']) {
      await samira.keyboard.type(words);
      await samira.keyboard.press('Tab');
    }
    await idris.locator('.written th', { hasText: 'Heure' }).waitFor();
    await idris.locator('.notes li', { hasText: 'Loi-cadre 06-22' }).waitFor();
    await goToTheEnd(samira);
    await samira.keyboard.press('Enter');
    await text(samira).evaluate((written, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      written.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, fromWord);
    await idris.locator('.notes li', { hasText: 'Dahir 1-58-376' }).waitFor();
    expect(await text(idris).locator('h2', { hasText: 'Venu de Word' }).count()).toBe(1);
    expect(await text(idris).locator('ul > li > ul > li', { hasText: 'Un détail' }).count()).toBe(1);
    expect(await text(idris).locator('p', { hasText: 'rouge et gras' }).innerHTML()).toMatch(/^rouge et <strong>gras<\/strong><sup [^>]*><\/sup>/);
    expect(await text(idris).getByText('[1]').count() + await text(idris).locator('img[src*=elsewhere]').count()).toBe(0);
    await samira.getByText(say('documents.write.pasted.foreignPictures')).waitFor();
    await text(samira).evaluate(async (written) => {
      const clipboardData = new DataTransfer();
      const canvas = Object.assign(written.ownerDocument.createElement('canvas'), { width: 30, height: 20 });
      const blob = await new Promise<Blob>((done) => canvas.toBlob((made) => done(made!), 'image/png'));
      clipboardData.items.add(new File([blob], 'carte.png', { type: 'image/png' }));
      written.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await samira.getByRole('textbox', { name: say('documents.write.imageAlt') }).fill('Une carte');
    await samira.getByRole('dialog').getByRole('button', { name: say('documents.write.insert') }).click();
    await text(idris).locator('img[alt="Une carte"]').waitFor({ state: 'attached' });
    expect(await samira.getByText(say('documents.write.pasted.foreignPictures')).count()).toBe(0);
    expect(await obstacles(samira)).toEqual([]);
    expect(await obstacles(idris)).toEqual([]);
  });

  it('talks about words that stay where they are, and takes what is suggested when its rapporteur accepts it', async () => {
    await text(idris).getByText('Nous demandons').selectText();
    const talk = (page: Page) => page.locator('#comments');
    await talk(idris).getByRole('button', { name: say('documents.talk.commentWords', {}, 'ar') }).click();
    await talk(idris).getByLabel(say('documents.talk.words', {}, 'ar')).fill('أين بالضبط؟');
    await talk(idris).getByRole('button', { name: say('documents.talk.send', {}, 'ar') }).click();
    const marked = text(samira).locator('.commented');
    await marked.getByText('Nous demandons un centre de santé.').waitFor();
    await talk(samira).getByText('أين بالضبط؟').waitFor();
    await text(samira).getByText('Nous demandons').click();
    await samira.keyboard.press('Home');
    await samira.waitForFunction(standsAtABeginning);
    await samira.keyboard.type('Ensemble. ');
    await sees(idris, 'Ensemble.');
    await office.site.story.db.sql(`insert into document_keeper (document_id, coalition_id, account_id, organisation_id, role) select d.id, d.coalition_id, a.id, m.organisation_id, 'rapporteur' from document d, account a join membership m on m.account_id = a.id where d.id = $1 and a.name = 'Samira'`, [document.id]);
    await visit(samira);
    await saved(samira);
    await marked.getByText('Nous demandons un centre de santé.').waitFor();
    expect((await marked.allTextContents()).join('')).toBe('Nous demandons un centre de santé.');
    await idris.getByRole('button', { name: say('documents.suggest.mode', {}, 'ar') }).click();
    await write(idris, 'مجانا');
    await samira.locator('.written ins', { hasText: '¶مجانا' }).waitFor();
    expect(await idris.getByRole('button', { name: say('documents.suggest.accept', {}, 'ar') }).count()).toBe(0);
    await samira.getByRole('button', { name: say('documents.suggest.accept'), exact: true }).click();
    await idris.locator('.written p', { hasText: /^مجانا$/ }).waitFor();
    expect(await text(idris).locator('ins').count()).toBe(0);
    await idris.getByRole('button', { name: say('documents.suggest.mode', {}, 'ar') }).click();
    expect(await obstacles(samira)).toEqual([]);
    expect(await obstacles(idris)).toEqual([]);
  });

  it('asks before words that were typed into a plain form are left', async () => {
    await visit(samira, `/console/documents/${document.id}/comments`);
    await samira.getByLabel(say('documents.talk.words')).last().fill('Un mot à garder');
    await samira.getByRole('navigation').getByRole('link', { name: say('screen.documents') }).click();
    await samira.getByRole('alertdialog').getByText(say('text.leaveUnsent')).waitFor();
    await samira.keyboard.press('Escape');
    expect(await samira.getByLabel(say('documents.talk.words')).last().inputValue()).toBe('Un mot à garder');
    await samira.getByLabel(say('documents.talk.words')).last().fill('');
    await visit(samira, `/console/documents/${document.id}/write/fr`);
    await saved(samira);
  });

  it('tells who comes back what has changed, and how long the text may be', async () => {
    await visit(idris, '/console');
    await office.site.story.until(async () => (await office.site.story.db.sql('select 1 from document_visit v join account a on a.id = v.account_id where a.name = $1', ['إدريس'])).length > 0);
    await write(samira, 'Ajouté pendant son absence, avec beaucoup de mots pour que la limite de quarante mots soit dépassée par ce texte commun que deux associations ont écrit ensemble un dimanche de novembre.');
    await saved(samira);
    await samira.locator('.word-count .fault').waitFor();
    await visit(idris, `/console/documents/${document.id}/write/fr`);
    await saved(idris);
    await idris.locator('[aria-labelledby=since] button').click();
    await idris.locator('[aria-labelledby=since] ins', { hasText: 'Ajouté pendant son absence' }).waitFor();
    expect(await obstacles(idris)).toEqual([]);
  });

  it('asks the community on a small telephone without scripts, and goes to the vote no sooner than it was heard', async () => {
    const { story, coalition, nour } = office.site;
    const { id, texts } = await makeDocument(story.db, { coalitionId: coalition.id, organisationId: nour.id, madeBy: rapporteur.accountId });
    await writeText(story.db, texts['fr']!, { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Un centre de santé ouvert le soir.' }] }] });
    await (await story.client().signIn(rapporteur.email, password)).ask('mutation ($id: ID!) { openCommentRound(documentId: $id) { __typename } }', { id });
    await story.db.sql(`with done as (update adoption_round set phase = 'synthesis' where document_id = $1) update document set state = 'synthesis' where id = $1`, [id]);
    const desk = await samira.context().newPage();
    const [asking, adopting] = [`/console/documents/${id}/consultations`, `/console/documents/${id}/adoption`];
    await visit(desk, asking);
    await desk.locator('summary', { hasText: say('documents.consultations.open') }).click();
    await desk.fill('[name="questions.ar"]', 'ماذا ينقص؟');
    await desk.getByLabel(say('documents.consultations.closesAt')).fill(new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 16));
    await desk.getByRole('button', { name: say('documents.consultations.open') }).click();
    await desk.locator('summary', { hasText: say('documents.consultations.askOthers') }).click();
    const link = new URL(await desk.getByLabel(say('documents.consultations.link')).inputValue()).pathname.replace('/fr/', '/ar/');
    const reader = await office.page({ locale: 'fr', width: 360, javaScriptEnabled: false });
    await reader.goto(link);
    const said = (key: 'notInYours' | 'words' | 'send' | 'done' | 'another') => translate('ar', `site.documents.consultation.${key}`);
    await reader.getByText(said('notInYours')).waitFor();
    await reader.getByText('Un centre de santé ouvert le soir.').waitFor();
    await reader.getByLabel(said('words')).fill('الدواء قبل كل شيء');
    await reader.getByRole('button', { name: said('send') }).click();
    await reader.getByText(said('done')).waitFor();
    expect([reader.url(), await reader.getByLabel(said('words')).inputValue(), await reader.locator('html').getAttribute('dir')]).toEqual([expect.stringMatching(/\/ar\/consultations\/[\w-]{64}\?done=1$/), 'الدواء قبل كل شيء', 'rtl']);
    expect(await reader.getByRole('link', { name: said('another') }).getAttribute('href')).toBe(link);
    const vote = async () => {
      await visit(desk, adopting);
      await desk.getByRole('button', { name: say('documents.adoption.vote') }).click();
      await desk.getByRole('alertdialog').getByRole('button', { name: say('documents.adoption.vote') }).click();
    };
    await vote();
    await desk.getByRole('alert').getByText(translate('fr', 'documents.adoption.hindrance.consultation', { count: 1 })).waitFor();
    await visit(desk, asking);
    await desk.getByText('الدواء قبل كل شيء').waitFor();
    await desk.locator('summary', { hasText: say('documents.consultations.close') }).click();
    await desk.fill('[name="synthesis.fr"]', 'Le médicament d’abord.');
    await desk.getByRole('button', { name: say('documents.consultations.close') }).click();
    await told(desk, 'documents.consultations.done');
    await vote();
    await desk.getByText(say('documents.adoption.step.VOTE')).waitFor();
    await reader.reload();
    await reader.getByText('Le médicament d’abord.').waitFor();
    await desk.close();
  });

  it('says why nothing more is taken, and leaves nobody without their words', async () => {
    await samira.context().setOffline(true);
    await saved(samira, 'offline');
    await goToTheEnd(samira);
    await samira.keyboard.insertText('Trop tard.');
    await office.site.story.db.sql(`update document set state = 'voting' where id = $1`, [document.id]);
    await saved(idris, 'closed');
    await samira.context().setOffline(false);
    await saved(samira, 'closed');
    await samira.getByText(say('documents.write.refused.closed')).waitFor();
    expect(await samira.getByLabel(say('documents.write.own')).inputValue()).toBe('Trop tard.');
    expect(await text(samira).getAttribute('contenteditable')).toBe('false');
    expect(await obstacles(samira)).toEqual([]);
    await samira.getByRole('button', { name: say('documents.write.drop') }).click();
    await samira.getByRole('alertdialog').getByRole('button', { name: say('documents.write.drop') }).click();
    await saved(samira, 'readOnly');
    await sees(samira, 'Ouvert le soir.');
    expect(await text(samira).getByText('Trop tard.').count()).toBe(0);
    await visit(samira, '/console');
    await samira.getByRole('button', { name: 'Samira' }).click();
    await samira.getByRole('menuitem', { name: say('bar.signOut') }).click();
    await samira.waitForURL('**/sign-in');
    expect(await samira.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
    expect(office.faults.filter((fault) => !/WebSocket|ERR_CONNECTION_REFUSED/.test(fault))).toEqual([]);
  });
});
