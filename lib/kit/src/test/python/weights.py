"""Writes store/python.safetensors and store/types.safetensors with the format's own Python library, for WeightsTest,
and checks that the library reads store/java.safetensors, which WeightsTest expects Weights.save to write byte for byte.

python: a linear layer 3 → 2 under DJL's names, and the input it is for.
types: one array of each type that can be read, among them an empty one and a single number.
java: 1, 2, 3 … in a linear layer 3 → 2 with batch norm behind it.
"""

from pathlib import Path

import numpy
from safetensors import safe_open
from safetensors.numpy import save_file

from stored import RESOURCES

STORE = RESOURCES / "store"
STORE.mkdir(exist_ok=True)

save_file(
    {
        "01Linear_weight": numpy.array([[1, 2, 3], [4, 5, 6]], dtype=numpy.float32) / 8,
        "01Linear_bias": numpy.array([-1, 1], dtype=numpy.float32),
    },
    STORE / "python.safetensors",
    metadata={"input": "(1, 3)"},  # one note alone: several come in any order
)
save_file(
    {
        **{
            name: numpy.array([[0, 1], [1, 0]], dtype=name)
            for name in ["float64", "float32", "float16", "int64", "int32", "int8", "uint8", "bool"]
        },
        "empty": numpy.zeros((0, 3), dtype=numpy.float32),
        "number": numpy.array(7, dtype=numpy.float32),
    },
    STORE / "types.safetensors",
)

EXPECTED = {"01Linear_weight": (2, 3), "01Linear_bias": (2,)} | {
    f"02BatchNorm_{name}": (2,) for name in ["gamma", "beta", "runningMean", "runningVar"]
}
if Path(STORE / "java.safetensors").exists():
    with safe_open(STORE / "java.safetensors", "numpy") as java:
        assert java.metadata() == {"input": "(1, 3)", "note": 'ä "quoted" → 7', "seed": "7"}, java.metadata()
        assert set(java.keys()) == set(EXPECTED), java.keys()
        number = 1
        for name, shape in EXPECTED.items():
            array = java.get_tensor(name)
            size = array.size
            wanted = numpy.arange(number, number + size, dtype=numpy.float32).reshape(shape)
            assert array.dtype == numpy.float32 and numpy.array_equal(array, wanted), (name, array)
            number += size
    print("Python reads java.safetensors.")
