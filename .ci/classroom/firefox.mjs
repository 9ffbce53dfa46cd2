// The phones' page in Firefox, which shares nothing with Chromium: join, answer, refresh, results, the end of the class.
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import { host } from './host.mjs';

const [java, data, document_] = process.argv.slice(2);
const browser = await puppeteer.launch({
  browser: 'firefox', headless: true, executablePath: process.env.FIREFOX || '/usr/bin/firefox-esr', timeout: 120_000,
});
const complaints = [];
const class_ = await host(java, data, document_, ['--port', '0', '--questions', '2', '--type', 'multiple-choice,true-false', '--time', '300', '--own-names', '--new', '--seed', '5']);

async function enter(name) {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  page.on('pageerror', error => complaints.push(error.message));
  await page.setViewport({ width: 390, height: 800 });
  await page.goto(class_.url + '/');
  await page.waitForSelector('#code');
  await page.type('#code', class_.code);
  await page.type('#name', name);
  await page.click('button[type=submit]');
  await until(page, 'Vous y êtes', 'You are in');
  assert.ok((await page.$eval('#main', main => main.innerText)).includes(name), 'a name is not shown as it was typed');
  return page;
}

function until(page, ...words) {
  return page.waitForFunction(
    wanted => wanted.some(one => document.getElementById('main').innerText.includes(one)), {}, words);
}

async function answer(page) {
  await page.bringToFront();
  await page.waitForSelector('.option:enabled');
  const heights = await page.$$eval('.option', all => all.map(one => one.getBoundingClientRect().height));
  assert.ok(heights.every(height => height >= 64), 'targets below 64 px: ' + heights);
  await page.focus('.option');
  await page.keyboard.press('Enter');
}

const fanny = await enter('Fanny <i>'), felix = await enter('Félix');
class_.press('');
await until(fanny, 'Lisez la question', 'Read the question');
class_.press('');
await answer(fanny);
await until(fanny, 'Réponse reçue', 'Answer received');
const address = fanny.url();
await fanny.reload();
await until(fanny, 'Réponse reçue', 'Answer received');
assert.equal(fanny.url(), address);
await answer(felix);
for (const page of [fanny, felix]) await page.waitForSelector('mark');
class_.press(''); class_.press(''); class_.press('');
await answer(felix);
await until(felix, 'Réponse reçue', 'Answer received');
class_.press('q');
for (const page of [fanny, felix]) await until(page, 'La classe est terminée', 'The class is over');
await class_.leave();
assert.deepEqual(complaints, []);
assert.deepEqual(await browser.cookies(), []);
await browser.close();
console.log('Firefox: join, answer, refresh, results, end: well');
process.exit(0);
