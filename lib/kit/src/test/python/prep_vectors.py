"""Writes a small table and what scikit-learn makes of it, for PrepAgainstScikitLearnTest.

    python prep_vectors.py ../resources/io/percolate/kit/table
"""

import csv
import sys
from pathlib import Path

import numpy as np
from sklearn.impute import SimpleImputer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, OneHotEncoder, StandardScaler

folder = Path(sys.argv[1])
random = np.random.default_rng(6)


def table(n):
    columns = {
        "area": np.round(random.lognormal(4.4, 0.5, n), 1),
        "offset": 1e9 + np.round(random.normal(0, 3, n), 2),
        "constant": np.full(n, 0.1),
        "age": np.round(random.uniform(0, 120, n), 2),
        "rooms": random.integers(1, 7, n).astype(float),
        "region": random.choice(["north", "south", "east", "west"], n, p=[0.4, 0.3, 0.2, 0.1]),
        "price": np.round(random.lognormal(12, 0.4, n)),
    }
    for name in ["area", "age", "rooms", "region"]:
        column = columns[name].astype(object)
        column[random.random(n) < 0.15] = np.nan
        columns[name] = column
    return columns


def write(name, header, rows):
    with open(folder / name, "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        for row in rows:
            writer.writerow(["" if value != value else value for value in row])


def expected(fill, train, part):
    number = lambda: SimpleImputer(strategy=fill)
    steps = {
        "area": make_pipeline(number(), StandardScaler()),
        "offset": make_pipeline(number(), StandardScaler()),
        "constant": make_pipeline(number(), StandardScaler()),
        "age": make_pipeline(number(), MinMaxScaler()),
        "rooms": SimpleImputer(strategy="most_frequent", add_indicator=True),
        "region": make_pipeline(
            SimpleImputer(strategy="most_frequent"),
            OneHotEncoder(handle_unknown="ignore", sparse_output=False),
        ),
    }
    made = []
    for name, step in steps.items():
        kind = object if name == "region" else float
        step.fit(train[name].astype(kind).reshape(-1, 1))
        made.append(step.transform(part[name].astype(kind).reshape(-1, 1)))
    return np.hstack(made).astype(float).tolist()


train, test = table(40), table(15)
test["region"][3] = "overseas"
test["age"][5] = 150.0
header = ["area", "offset", "constant", "age", "rooms", "rooms is missing"]
header += ["region=" + name for name in ["east", "north", "south", "west"]]
for name, part in [("train", train), ("test", test)]:
    write(f"houses-{name}.csv", part.keys(), zip(*part.values()))
    for fill in ["mean", "median"]:
        write(f"houses-{name}-{fill}.csv", header, expected(fill, train, part))
