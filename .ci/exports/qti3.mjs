// Compares our QTI 3.0 items with what a converter that is not ours makes of our QTI 2.1 items, which the schemas of
// QTI 2.1 have passed. The schemas of QTI 3.0 are in no package registry.
// usage: qti3.mjs FOLDER-OF-2.1-ITEMS FOLDER-OF-3.0-ITEMS
import fs from 'node:fs';
import path from 'node:path';
import { convertQti2toQti3 } from '@citolab/qti-convert/qti-convert-node';

const [older, newer] = process.argv.slice(2);
const MOST = 120;

// Without the spaces between elements, and with attributes in one order.
const plain = (xml) => xml
  .replace(/<\?[^>]*\?>/g, '')
  .replace(/\s*xsi:schemaLocation="[^"]*"|\s*xmlns(:\w+)?="[^"]*"/g, '')
  .replace(/<([\w-]+)((?:\s+[\w:-]+="[^"]*")+)\s*(\/?)>/g, (_, name, attributes, end) =>
    `<${name} ${attributes.trim().match(/[\w:-]+="[^"]*"/g).sort().join(' ')}${end}>`)
  .replace(/\s*(<[^>]*>)\s*/g, '$1');
// QTI 3.0 asks what a rubric block is for; QTI 2.1 cannot say it, so that the converter leaves it out.
const withoutUse = (xml) => xml.replaceAll(' use="scoring"', '');

const names = fs.readdirSync(newer).sort();
if (names.length === 0 || names.join() !== fs.readdirSync(older).sort().join()) {
  console.error('FAILED: the two packages hold different items');
  process.exit(1);
}
const step = Math.max(1, Math.floor(names.length / MOST));
let compared = 0;
for (let at = 0; at < names.length; at += step) {
  const ours = fs.readFileSync(path.join(newer, names[at]), 'utf8');
  if ((ours.match(/<qti-rubric-block/g) ?? []).length !== (ours.match(/ use="scoring"/g) ?? []).length) {
    console.error(`FAILED: ${names[at]} does not say what its rubric is for`);
    process.exit(1);
  }
  const theirs = plain(await convertQti2toQti3(fs.readFileSync(path.join(older, names[at]), 'utf8')));
  const mine = plain(withoutUse(ours));
  if (theirs !== mine) {
    console.error(`FAILED: ${names[at]} differs\nconverted: ${theirs}\nours:      ${mine}`);
    process.exit(1);
  }
  compared++;
}
console.log(`QTI 3.0: ${compared} items as a converter makes them of QTI 2.1`);
