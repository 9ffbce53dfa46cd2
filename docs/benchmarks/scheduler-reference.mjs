// The reference's side of scheduler.sh: `train LOG` or `speed LOG`; run where both packages are
// installed.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(process.cwd() + "/");
const [mode, file] = process.argv.slice(2);
const lines = readFileSync(file, "utf8").trim().split("\n").slice(1)
  .map((line) => line.split(",").map(Number));
const RUNS = 5;

function median(times) {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

// One item for each review on a later day, with all reviews before it, in the order of the log.
function items({ FSRSBindingItem, FSRSBindingReview }) {
  const cards = new Map();
  const found = [];
  for (const [card, day, rating] of lines) {
    const before = cards.get(card) ?? { day, reviews: [] };
    const days = day - before.day;
    const reviews = [...before.reviews, new FSRSBindingReview(rating, days)];
    cards.set(card, { day, reviews });
    if (days > 0) found.push(new FSRSBindingItem(reviews));
  }
  return found;
}

// Only the optimiser is timed, not the making of its items.
async function train() {
  const binding = require("@open-spaced-repetition/binding");
  const times = [];
  let weights = [];
  for (let run = 0; run < RUNS; run++) {
    const set = items(binding);
    const began = performance.now();
    weights = await binding.computeParameters(set, {
      enableShortTerm: true,
      numRelearningSteps: 1,
    });
    times.push(performance.now() - began);
  }
  console.log("weights " + weights.join(" "));
  console.log("train.first_ms " + times[0].toFixed(3));
  console.log("train.median_ms " + median(times).toFixed(3));
}

function speed() {
  const { createEmptyCard, fsrs } = require("ts-fsrs");
  const start = Date.UTC(2031, 0, 1, 10);
  const answered = [];
  const remembered = [];
  for (let round = 0; round < RUNS; round++) {
    const scheduler = fsrs({ enable_fuzz: true, enable_short_term: true });
    const cards = new Map();
    let began = performance.now();
    for (const [card, day, rating] of lines) {
      const at = new Date(start + day * 86_400_000);
      const before = cards.get(card) ?? createEmptyCard(at);
      cards.set(card, scheduler.next(before, at, rating).card);
    }
    answered.push(performance.now() - began);

    const states = new Map();
    const last = new Map();
    began = performance.now();
    for (const [card, day, rating] of lines) {
      const state = states.get(card) ?? null;
      states.set(card, scheduler.next_state(state, day - (last.get(card) ?? day), rating));
      last.set(card, day);
    }
    remembered.push(performance.now() - began);
  }
  console.log("answer.per_second " + (lines.length / answered.at(-1) * 1000).toFixed(3));
  console.log("memory.per_second " + (lines.length / remembered.at(-1) * 1000).toFixed(3));
}

await (mode === "train" ? train() : speed());
