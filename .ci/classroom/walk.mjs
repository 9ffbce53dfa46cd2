// Real browsers in a class: what a teacher and pupils would do, and what they must not see.
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { accessible, everyForm } from './forms.mjs';
import { host } from './host.mjs';

const [java, data, document_, work] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
const complaints = [];

async function phone(locale, width = 390) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale });
  const page = await context.newPage();
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => { if (/Content.Security|Uncaught/i.test(message.text())) complaints.push(message.text()); });
  return page;
}

async function enter(page, url, code, name) {
  await page.goto(url + '/');
  await page.fill('#code', code);
  if (name) await page.fill('#name', name);
  await page.click('button[type=submit]');
  await page.waitForSelector('#code', { state: 'detached' });
}

/** Answers whatever kind of question is there. */
async function answer(page) {
  await page.waitForSelector('.option:enabled, #typed, .item, select');
  await accessible(page);
  if (await page.$('.option')) await page.click('.option >> nth=1');
  else if (await page.$('#typed')) { await page.fill('#typed', 'je ne sais pas'); await page.press('#typed', 'Enter'); }
  else if (await page.$('.item')) { await page.click('.item >> nth=1 >> button >> nth=0'); await page.click('button.main'); }
  else {
    const lefts = await page.$$('select');
    for (let at = 0; at < lefts.length; at++) await lefts[at].selectOption(String(at));
    await page.click('button.main');
  }
}

const received = page => page.waitForSelector('text=/Réponse reçue|Answer received/');

// A class of choices, with a host that is killed in the middle.
let class_ = await host(java, data, document_, ['--port', '0', '--questions', '3', '--type', 'multiple-choice,true-false', '--time', '120', '--own-names', '--new', '--seed', '5']);
const port = new URL(class_.url).port;
const ada = await phone('fr-FR'), bob = await phone('en-GB', 320);
const requests = [];
ada.on('request', request => requests.push(request.url()));
const page = await ada.goto(class_.url + '/#' + class_.code);
assert.ok((await page.body()).length < 60_000, 'the page is too large');
await ada.click('button[type=submit]');
await ada.waitForSelector('text=Vous y êtes');
await bob.goto(class_.url);
await bob.fill('#code', '100000');
await bob.click('button[type=submit]');
await bob.waitForSelector('text=That is not the code');
await enter(bob, class_.url, class_.code, '<b>Bob</b>');
assert.equal(await bob.textContent('.big'), '<b>Bob</b>');
assert.ok(!await bob.$('main b'), 'a name is read as markup');
await accessible(bob);

class_.press('');
await ada.waitForSelector('text=Lisez la question');
assert.ok(!await ada.$('.option'), 'options before their time');
class_.press('');
await answer(ada);
await received(ada);
const address = ada.url();
await ada.reload();
await received(ada);
assert.equal(ada.url(), address);
console.log('join, answer, refresh: well');

// Somebody late, by keyboard alone.
const late = await phone('fr-FR');
await enter(late, class_.url, class_.code);
await late.waitForSelector('.option:enabled');
await late.focus('.option >> nth=0');
await late.keyboard.press('Enter');
await received(late);
await answer(bob);
await bob.waitForSelector('text=/Right!|Not quite/');
await late.waitForSelector('text=/justes? sur 1/');
assert.ok(await ada.$('mark'), 'the answer is not marked in its sentence');
console.log('late join, result with its source: well');

// The host is killed during the second question; the phones find it again by themselves.
class_.press(''); class_.press(''); class_.press('');
await answer(ada);
await received(ada);
await class_.kill();
await ada.waitForSelector('#line:visible');
class_ = await host(java, data, document_, ['--port', port, '--results', work + '/report.xlsx']);
await ada.waitForSelector('text=Pause', { timeout: 20_000 });
class_.press('');
await received(ada);
await answer(bob);
await answer(late);
await late.waitForSelector('text=/Juste|Ce n’est pas cela/');
console.log('a killed host goes on with all answers: well');

class_.press('q');
await ada.waitForSelector('text=La classe est terminée');
await ada.waitForSelector('text=/justes? sur 2/');
await ada.waitForSelector('a[href="/deck"]');
const [file] = await Promise.all([ada.waitForEvent('download'), ada.click('a[href="/deck"]')]);
await file.saveAs(work + '/missed.alinea');
await class_.leave();
const strangers = requests.filter(url => !url.startsWith(class_.url) && !url.startsWith('data:'));
assert.deepEqual(strangers, [], 'the page asked others');
assert.deepEqual(await ada.context().cookies(), []);

// Homework: no key, source or score before the deadline; all of them after it.
class_ = await host(java, data, document_, ['--port', '0', '--questions', '5', '--homework', '2', '--new', '--seed', '2']);
const eve = await phone('fr-FR', 360);
const told = [];
eve.on('response', async response => { if (/answer/.test(response.url())) told.push(await response.text()); });
await enter(eve, class_.url, class_.code);
class_.press('');
let done = 0;
while (!await eve.$('text=Toutes les questions sont faites')) {
  const stem = await eve.textContent('h1');
  await answer(eve);
  await eve.waitForFunction(before => document.querySelector('h1').textContent !== before, stem);
  done++;
}
assert.ok(done >= 1);
assert.ok(told.every(reply => reply === '{"outcome":"STORED"}'), told.join());
// The words of a result, not those of a question: a stem may well speak of a just peace.
const score = await eve.$('text=/\\d points|réponses? justes?|Juste !|Ce n’est pas cela/');
assert.ok(!score, 'a score before the deadline: ' + (score && await score.textContent()));
class_.press('q');
await eve.waitForSelector('text=La classe est terminée');
await eve.waitForSelector('h2 >> nth=' + (done - 1));
await accessible(eve);
await class_.leave();
console.log('homework of ' + done + ' questions, keys only after it: well');

await everyForm(phone, enter, host, java, data);

assert.deepEqual(complaints, []);
await browser.close();
