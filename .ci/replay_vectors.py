"""With one argument prints the reference vectors as a log; with two compares a replay with them."""

import csv
import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    sequences = json.load(file)["sequences"]

if len(sys.argv) == 2:
    print("card,rating,t")
    for name, rows in sequences.items():
        for row in rows:
            print(f"{name},{row['g']},{row['t']}")
else:
    with open(sys.argv[2], encoding="utf-8") as file:
        replayed = list(csv.DictReader(file))
    expected = [row for rows in sequences.values() for row in rows]
    assert len(replayed) == len(expected), (len(replayed), len(expected))
    worst = 0.0
    for got, want in zip(replayed, expected):
        for column in ("S", "D"):
            worst = max(worst, abs(float(got[column]) - want[column]) / want[column])
    assert worst < 1e-4, worst
    print(len(expected), "reviews agree with the reference to", worst)
