"""What the scripts beside this one share: numbers that Java's tests compare with are written here.

Each script is run by hand, rarely: `python3 lib/kit/src/test/python/metrics.py`. It writes one JSON file into
`src/test/resources`, the same to the byte on every run, and says in it which versions computed it.
Numbers are written so that reading them as doubles gives back every bit; a float32 is written as the double it equals.
"""

import json
import math
import platform
import random
from pathlib import Path

RESOURCES = Path(__file__).parent.parent / "resources" / "io" / "percolate" / "kit"


def write(name, content, **versions):
    """Writes a dictionary, one line for each value or, where a value is a list, for each of its elements."""
    file = RESOURCES / name
    file.parent.mkdir(parents=True, exist_ok=True)
    whole = {"versions": {"python": platform.python_version(), **versions}, **content}
    file.write_text("{\n" + ",\n".join(f"{dump(key)}: {lines(value)}" for key, value in whole.items()) + "\n}\n")


def lines(value):
    return "[\n" + ",\n".join(dump(element) for element in value) + "\n]" if isinstance(value, list) else dump(value)


def dump(value):
    return json.dumps(plain(value), allow_nan=False)


def plain(value):
    """Lists and numbers instead of arrays and tensors; a NaN becomes null, which JSON has."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, dict):
        return {key: plain(element) for key, element in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(element) for element in value]
    return None if isinstance(value, float) and math.isnan(value) else value


class Chance:
    """Random numbers that are the same in every version of Python: all follow from `random.random()`."""

    def __init__(self, seed):
        self.source = random.Random(seed)

    def uniform(self, low, high):
        return low + (high - low) * self.source.random()

    def below(self, n):
        return int(self.source.random() * n)

    def uniforms(self, n, low, high):
        return [self.uniform(low, high) for _ in range(n)]
