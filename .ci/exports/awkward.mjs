// Looks for awkward words in GIFT and in an Anki package with parsers that are not ours.
import fs from 'node:fs';
import { parse } from 'gift-pegjs';
import { readAnkiPackage } from 'anki-reader';

const folder = process.argv[2];
const questions = JSON.parse(fs.readFileSync(`${folder}/w.json`, 'utf8'));
const fail = (message) => { console.error(`FAILED: awkward words: ${message}`); process.exit(1); };
const named = { quot: '"', lt: '<', gt: '>', amp: '&' };
const plain = (html) => html
  .replace(/<br ?\/?>/g, '\n').replace(/<[^>]*>/g, '')
  .replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) => (code ? String.fromCodePoint(Number(code)) : named[name])).trim();
const answers = new Map(questions.map((question) => [question.id, question.answer]));

const gift = parse(fs.readFileSync(`${folder}/w.gift.txt`, 'utf8')).filter((found) => found.type !== 'Category');
if (gift.length !== questions.length) fail(`GIFT: ${gift.length} questions`);
for (const found of gift) {
  const shown = found.type === 'Essay'
    ? plain(found.globalFeedback.text.split('<div class="source">')[0])
    : plain(found.choices.find((choice) => choice.isCorrect).text.text);
  if (shown !== answers.get(found.title)) fail(`GIFT ${found.title}: ${shown}, wanted ${answers.get(found.title)}`);
}

const { collection } = await readAnkiPackage(new Blob([fs.readFileSync(`${folder}/w.apkg`)]));
const cards = Object.values(collection.getDecks()).flatMap((deck) => Object.values(deck.getCards()));
if (cards.length !== questions.length) fail(`Anki: ${cards.length} cards`);
const words = (value) => (typeof value === 'string' ? value
  : value && typeof value === 'object' ? Object.values(value).map(words).join('\n') : '');
const sides = cards.map((card) => plain(words(card.getRawCard())));
for (const question of questions) {
  if (!sides.some((side) => side.includes(question.answer))) fail(`Anki lacks ${question.answer}`);
}
console.log(`Awkward words: ${gift.length} questions in GIFT, ${cards.length} cards in Anki`);
