// Every form of question in a real browser: answered rightly by one phone, wrongly by another, with
// names for screen readers and targets of 64 pixels everywhere.
import assert from 'node:assert/strict';

const RIGHT = {
  'Combien de fois': page => page.click('button.option:has-text("deux fois")'),
  'Le phare des Aiguilles est': page => page.click('button.option:has-text("Vrai")'),
  'À combien': page => typed(page, 'QUARANTE mille couronnes'),
  'La ville de': page => typed(page, 'selve'),
  'Mettez les étapes': page => arrange(page, ['annoncer', 'attendre', 'franchir', 'accoster']),
  'Associez': page => pair(page, { Selve: 'le sel', Orme: 'le bois', Brise: 'le poisson' }),
};
const WRONG = {
  'Combien de fois': page => page.click('button.option:has-text("douze fois")'),
  'Le phare des Aiguilles est': page => page.click('button.option:has-text("False")'),
  'À combien': page => typed(page, '40 couronnes'),
  'La ville de': page => typed(page, 'Orme'),
  'Mettez les étapes': page => arrange(page, ['accoster', 'franchir', 'attendre', 'annoncer']),
  'Associez': page => pair(page, { Selve: 'le bois', Orme: 'le sel', Brise: 'le poisson' }),
};

async function typed(page, text) {
  await page.fill('#typed', text);
  await page.press('#typed', 'Enter');
}

/** By keyboard alone, as with a screen reader: the focus stays with the item that moves. */
async function arrange(page, wanted) {
  for (let place = 0; place < wanted.length; place++) {
    const texts = () => page.$$eval('.item > span', items => items.map(item => item.textContent));
    let at = (await texts()).findIndex(text => text.includes(wanted[place]));
    if (at > place) await (await page.$$('.item'))[at].$('button').then(button => button.focus());
    for (; at > place; at--) {
      await page.keyboard.press('Enter');
      assert.ok((await texts())[at - 1].includes(wanted[place]), 'the item did not move');
    }
  }
  await page.click('button.main');
}

async function pair(page, pairs) {
  for (const [left, right] of Object.entries(pairs)) await page.getByLabel(left).selectOption({ label: right });
  await page.click('button.main');
}

/** What a screen reader meets: everything that can be used has a name, the page a language and a live region. */
export async function accessible(page) {
  const flaws = await page.evaluate(() => {
    const all = [...document.querySelectorAll('button, input, select, a[href]')].filter(e => e.getClientRects().length);
    const name = e => (e.getAttribute('aria-label') || (e.labels && [...e.labels].map(l => l.textContent).join(' ')) || e.textContent || '').trim();
    const mute = all.filter(e => !name(e)).map(e => 'no name: ' + e.outerHTML);
    const small = all.filter(e => { const box = e.getBoundingClientRect(); return box.height < 63.5 || box.width < 63.5; }).map(e => 'too small: ' + e.outerHTML);
    const wide = document.documentElement.scrollWidth > window.innerWidth ? ['wider than the screen'] : [];
    const lost = document.documentElement.lang && document.querySelector('[role=status][aria-live]') && document.querySelector('h1') ? [] : ['no language, live region or heading'];
    return [...mute, ...small, ...wide, ...lost];
  });
  assert.deepEqual(flaws, []);
}

export async function everyForm(phone, enter, host, java, data) {
  const class_ = await host(java, data, 'formes', ['--port', '0', '--questions', '6', '--reading', '0', '--time', '120', '--new', '--seed', '3']);
  const ada = await phone('fr-FR'), bob = await phone('en-GB', 320);
  await enter(ada, class_.url, class_.code);
  await enter(bob, class_.url, class_.code);
  class_.press('t');
  await ada.waitForSelector('text=Question d’essai');
  await accessible(ada);
  await ada.click('.option >> nth=0');
  await ada.waitForSelector('text=Votre téléphone est entendu');
  await bob.click('text=Not yet');
  await bob.waitForSelector('text=Your phone is heard');
  const seen = new Set();
  const trials = [await ada.textContent('h1'), await bob.textContent('h1')];
  class_.press('');
  // The question on trial can still be answered until the first real one arrives.
  for (const [page, trial] of [[ada, trials[0]], [bob, trials[1]]]) {
    await page.waitForFunction(heading => document.querySelector('h1').textContent !== heading, trial);
  }
  for (let round = 0; round < 6; round++) {
    await ada.waitForSelector('.option:enabled, #typed, .item button, select:enabled');
    await bob.waitForSelector('.option:enabled, #typed, .item button, select:enabled');
    await accessible(ada);
    await accessible(bob);
    const stem = await ada.textContent('h1');
    const form = Object.keys(RIGHT).find(beginning => stem.startsWith(beginning));
    assert.ok(form, 'an unknown question: ' + stem);
    seen.add(form);
    await RIGHT[form](ada);
    await ada.waitForSelector('text=Réponse reçue');
    assert.ok(!await ada.$('.card'), 'the key before its time');
    await WRONG[form](bob);
    await ada.waitForSelector('text=Juste');
    await bob.waitForSelector('text=Not quite');
    await bob.waitForSelector('text=Your answer:');
    assert.ok(await ada.$('mark'), 'no source');
    await ada.waitForFunction(() => document.querySelector('#say').textContent !== '');
    await accessible(ada);
    class_.press('');
    if (round < 5) {
      await ada.waitForSelector('text=Où vous en êtes');
      class_.press('');
    }
  }
  assert.equal(seen.size, 6);
  await ada.waitForSelector('text=6 réponses justes sur 6');
  await bob.waitForSelector('text=0 right answers of 6');
  await bob.click('text=See my answers again');
  await bob.waitForSelector('h2 >> nth=5');
  await accessible(bob);
  await class_.leave();
  console.log('every form of question, by touch and by keyboard, rightly and wrongly: well');
}
