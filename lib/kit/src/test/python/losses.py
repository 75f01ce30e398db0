"""Writes train/losses.json: PyTorch's losses, each the mean over a batch, and their gradients.

crossEntropy: `logits` (batch × classes) and class `labels` (batch), as nn.CrossEntropyLoss takes them
binaryCrossEntropy: `logits` (batch) and `labels` 0, 1 or between, as nn.BCEWithLogitsLoss takes them
meanSquaredError: `predictions` (batch) and `labels` (batch), as nn.MSELoss takes them
In each case `float32` and `float64` hold the `loss`, in nats for the first two, and its `gradient` for the logits or
predictions, shaped like them. All inputs are float32 numbers, logits of ±1000 among them, and nothing is infinite.
"""

import numpy
import torch
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy, mse_loss

from stored import Chance, write

torch.set_num_threads(1)
chance = Chance(3)


def case(loss, name, outputs, labels):
    outputs = numpy.float64(numpy.float32(outputs))
    result = {name: outputs, "labels": labels}
    for precision in (torch.float32, torch.float64):
        x = torch.tensor(outputs, dtype=precision, requires_grad=True)
        y = torch.tensor(labels) if loss is cross_entropy else torch.tensor(labels, dtype=precision)
        value = loss(x, y)
        value.backward()
        result[str(precision).removeprefix("torch.")] = {"loss": value.item(), "gradient": x.grad}
    return result


def rows(n, classes, reach):
    return [chance.uniforms(classes, -reach, reach) for _ in range(n)]


def classes(n, of):
    return [chance.below(of) for _ in range(n)]


def halves(n):
    return [chance.below(9) / 8 for _ in range(n)]  # exact in float32


write(
    "train/losses.json",
    {
        "crossEntropy": [
            case(cross_entropy, "logits", rows(8, 3, 2), classes(8, 3)),
            case(cross_entropy, "logits", rows(5, 10, 20), classes(5, 10)),
            case(cross_entropy, "logits", [[0.0, 0.0, 0.0, 0.0]], [2]),  # knows nothing: log 4
            case(cross_entropy, "logits", [[1000.0, -1000.0, 0.0]], [0]),  # sure and right
            case(cross_entropy, "logits", [[1000.0, -1000.0, 0.0]], [1]),  # sure and wrong
            case(cross_entropy, "logits", [[1000.0, 1000.0], [-1000.0, -1000.0]], [0, 1]),
            case(cross_entropy, "logits", [[7.0]], [0]),
        ],
        "binaryCrossEntropy": [
            case(binary_cross_entropy_with_logits, "logits", chance.uniforms(8, -4, 4), classes(8, 2)),
            case(binary_cross_entropy_with_logits, "logits", chance.uniforms(8, -4, 4), halves(8)),
            case(binary_cross_entropy_with_logits, "logits", [-1000.0, -50.0, 0.0, 50.0, 1000.0], [0, 0, 0, 0, 0]),
            case(binary_cross_entropy_with_logits, "logits", [-1000.0, -50.0, 0.0, 50.0, 1000.0], [1, 1, 1, 1, 1]),
        ],
        "meanSquaredError": [
            case(mse_loss, "predictions", chance.uniforms(8, -2, 2), halves(8)),
            case(mse_loss, "predictions", [1000.0, -1000.0, 0.5], [999.0, 1000.0, 0.5]),
            case(mse_loss, "predictions", [3.0], [1.0]),
        ],
    },
    torch=torch.__version__,
    numpy=numpy.__version__,
)
