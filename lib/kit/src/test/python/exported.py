"""Asks an exported model by Python's own loaders: exported.py FOLDER.

FOLDER holds model.pt, model.onnx, model-int8.onnx, and x.bin and y.bin: examples and what Java's
network made of them, as little-endian floats. Prints how far off each loader's answers are; what
can't be imported is named as absent.
"""

import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
try:
    import numpy
    import torch
except ImportError as missing:
    print(f"absent {missing.name}")
    sys.exit()

card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
sizes = card["input"]["sizes"]
x = numpy.fromfile(folder / "x.bin", "<f4").reshape([-1, *sizes])
y = numpy.fromfile(folder / "y.bin", "<f4").reshape([len(x), *card["output"]["sizes"]])


def tell(who, answers):
    print(f"{who} {numpy.abs(answers - y).max():.3g}")


module = torch.jit.load(folder / "model.pt")
assert not module.training
with torch.no_grad():
    tell("torch", module(torch.from_numpy(x)).numpy())

try:
    import onnx

    for name in ["model.onnx", "model-int8.onnx"]:
        if (folder / name).exists():
            onnx.checker.check_model(onnx.load(folder / name), full_check=True)
    print("onnx 0")
except ImportError:
    print("absent onnx")

try:
    import onnxruntime

    session = onnxruntime.InferenceSession(folder / "model.onnx")
    tell("onnxruntime", session.run(None, {"x": x})[0])
except ImportError:
    print("absent onnxruntime")
