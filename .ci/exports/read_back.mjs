// Reads the GIFT file and the Anki package with parsers that are not ours and counts what they find.
import fs from 'node:fs';
import { parse } from 'gift-pegjs';
import { readAnkiPackage } from 'anki-reader';

const folder = process.argv[2];
const questions = JSON.parse(fs.readFileSync(`${folder}/q.json`, 'utf8'));
const count = (type) => questions.filter((question) => question.type === type).length;
const fail = (message) => { console.error(`FAILED: ${message}`); process.exit(1); };
const expect = (what, found, wanted) => { if (found !== wanted) fail(`${what}: ${found}, wanted ${wanted}`); };

const gift = parse(fs.readFileSync(`${folder}/q.gift.txt`, 'utf8'));
const kind = (type) => gift.filter((question) => question.type === type);
expect('GIFT choices', kind('MC').length, count('multiple-choice'));
expect('GIFT judgements', kind('TF').length, count('true-false'));
expect('GIFT typed answers', kind('Short').length, count('cloze') + count('short-answer'));
expect('GIFT matchings', kind('Matching').length, count('matching') + count('ordering'));
expect('GIFT essays', kind('Essay').length, count('flashcard'));
const plain = (html) => html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const byId = new Map(questions.map((question) => [question.id, question]));
for (const choice of kind('MC')) {
  const ours = byId.get(choice.title);
  const keys = choice.choices.filter((option) => option.isCorrect);
  expect(`keys of ${choice.title}`, keys.length, 1);
  expect(`key of ${choice.title}`, plain(keys[0].text.text), ours.options[ours.key]);
  expect(`stem of ${choice.title}`, plain(choice.stem.text), ours.stem);
}

const { collection } = await readAnkiPackage(new Blob([fs.readFileSync(`${folder}/q.apkg`)]));
const cards = Object.values(collection.getDecks()).flatMap((deck) => Object.values(deck.getCards()));
expect('cards in the Anki package', cards.length, questions.length);
console.log(`GIFT: ${gift.length - 1} questions, Anki: ${cards.length} cards read back`);
