"""Writes train/optimizers.json: how PyTorch's optimizers move weights, in float32 and in float64.

Fifty steps each, of three problems that all start from the float32 numbers in this file:

gradients: for weights that start at `start`, the gradients of step 1, 2, … in `steps` (50 × 10). Weight i starts at
  about 10⁻ⁱ and gets gradients of about 10⁻ⁱ, so they span 1 to 1e-9, and every second column changes signs: what ε
  and the moments do shows, and so does the smallest plain step.
quadratic: loss(w) = ½ wᵀAw − bᵀw, so the gradient is Aw − b. `matrix` is A, symmetric, with eigenvalues of about
  0.1 to 10; `vector` is b; w begins at `start`.
mlp: mean cross-entropy of linear(4 → 8), tanh, linear(8 → 3) on `features` (16 × 4) with `labels` (16). `start` holds
  the weights in the order [weight1 (8 × 4), bias1 (8), weight2 (3 × 8), bias2 (3)], each flat, row after row. PyTorch
  and DJL both keep a linear layer's weight as (outputs, inputs).

runs: for each optimizer and problem
  name, settings: PyTorch's class and what it was given; all else is PyTorch's default: RMSprop α 0.99, ε 1e-8,
    Adam and AdamW β (0.9, 0.999), ε 1e-8
  problem: "gradients", "quadratic" or "mlp"
  float32, float64: for steps 10, 20, 30, 40 and 50, in `at`, the weights after that step: a list of tensors, each flat
    (one tensor for the first two problems, four for the mlp)
  loss: of quadratic and mlp, in float64: before the first step and after each of `at`

Weight decay is PyTorch's own: `Adam` adds weight_decay · w to the gradient (L2), `AdamW` shrinks w by rate · weight_decay
(decoupled), and both do so to every tensor, biases too.

normClipping: `gradients` (a list of flat tensors) after clip_grad_norm_ with `limit`: `clipped`, and the `norm` they had
  together. PyTorch scales by limit / (norm + 1e-6), where that is below 1.
valueClipping: the same after clip_grad_value_, which moves each number into [−limit, limit].
Both in float64.
"""

import numpy
import torch
from torch.nn.functional import cross_entropy, linear
from torch.nn.utils import clip_grad_norm_, clip_grad_value_

from stored import Chance, write

torch.set_num_threads(1)
STEPS = 50
AT = range(10, STEPS + 1, 10)
chance = Chance(2)


def rounded(values):
    """To float32, so that both precisions start from the same numbers."""
    return numpy.float64(numpy.float32(values))


def spanning():
    def gradient(i):
        return 10.0**-i * (chance.uniform(0.2, 1.2) if i % 2 == 0 else chance.uniform(-1, 1.2))

    return {
        "start": rounded([10.0**-i * chance.uniform(0.5, 1) for i in range(10)]),
        "steps": rounded([[gradient(i) for i in range(10)] for _ in range(STEPS)]),
    }


def bowl(n=5):
    axes, _ = numpy.linalg.qr(numpy.array([chance.uniforms(n, -1, 1) for _ in range(n)]))
    matrix = axes @ numpy.diag(numpy.geomspace(0.1, 10, n)) @ axes.T
    matrix = rounded(matrix + matrix.T) / 2
    return {"matrix": matrix, "vector": rounded(chance.uniforms(n, -1, 1)), "start": rounded(chance.uniforms(n, -2, 2))}


def perceptron():
    features = rounded([chance.uniforms(4, -1, 1) for _ in range(16)])
    labels = [int(numpy.argmax(row[:3] + row[3] * numpy.array([1, -1, 0]))) for row in features]
    start = [rounded(chance.uniforms(n, -0.5, 0.5)) for n in (32, 8, 24, 3)]
    return {"features": features, "labels": labels, "start": start}


PROBLEMS = {"gradients": spanning(), "quadratic": bowl(), "mlp": perceptron()}


def weights(problem, precision):
    start = PROBLEMS[problem]["start"]
    shapes = [(8, 4), (8,), (3, 8), (3,)] if problem == "mlp" else [(len(start),)]
    tensors = start if problem == "mlp" else [start]
    return [torch.tensor(t, dtype=precision).reshape(shape).requires_grad_() for t, shape in zip(tensors, shapes)]


def loss(problem, w):
    given = {key: torch.tensor(value) for key, value in PROBLEMS[problem].items() if key != "start"}
    given = {key: value.to(w[0].dtype) if key != "labels" else value for key, value in given.items()}
    if problem == "quadratic":
        return w[0] @ given["matrix"] @ w[0] / 2 - given["vector"] @ w[0]
    hidden = torch.tanh(linear(given["features"], w[0], w[1]))
    return cross_entropy(linear(hidden, w[2], w[3]), given["labels"])


def path(optimizer, settings, problem, precision):
    w = weights(problem, precision)
    steps = optimizer(w, **settings)
    reached, losses = [], []
    if problem != "gradients":
        losses.append(loss(problem, w).item())
    for step in range(1, STEPS + 1):
        steps.zero_grad()
        if problem == "gradients":
            w[0].grad = torch.tensor(PROBLEMS[problem]["steps"][step - 1], dtype=precision)
        else:
            loss(problem, w).backward()
        steps.step()
        if step in AT:
            reached.append([tensor.detach().flatten().clone() for tensor in w])
            if problem != "gradients":
                losses.append(loss(problem, w).item())
    return reached, losses


def run(optimizer, problem, **settings):
    exact, losses = path(optimizer, settings, problem, torch.float64)
    return {
        "name": optimizer.__name__,
        "settings": settings,
        "problem": problem,
        "float32": path(optimizer, settings, problem, torch.float32)[0],
        "float64": exact,
        **({"loss": losses} if losses else {}),
    }


def clipping(clip, limit, *gradients):
    tensors = [torch.zeros(len(g), dtype=torch.float64, requires_grad=True) for g in gradients]
    for tensor, gradient in zip(tensors, gradients):
        tensor.grad = torch.tensor(gradient, dtype=torch.float64)
    norm = clip(tensors, limit)
    case = {"limit": limit, "gradients": gradients, "clipped": [tensor.grad for tensor in tensors]}
    return case if norm is None else {**case, "norm": norm.item()}


ways = [
    (torch.optim.SGD, dict(lr=0.01)),
    (torch.optim.SGD, dict(lr=0.01, momentum=0.9)),
    (torch.optim.SGD, dict(lr=0.01, momentum=0.9, nesterov=True)),
    (torch.optim.SGD, dict(lr=0.01, momentum=0.9, weight_decay=0.01)),
    (torch.optim.RMSprop, dict(lr=0.01)),
    (torch.optim.Adam, dict(lr=0.01)),
    (torch.optim.Adam, dict(lr=0.01, weight_decay=0.01)),
    (torch.optim.AdamW, dict(lr=0.01, weight_decay=0.01)),
]
several = [chance.uniforms(4, -3, 3), chance.uniforms(3, -1, 1), [1e-9, 0.0]]
write(
    "train/optimizers.json",
    {
        **PROBLEMS,
        "at": list(AT),
        "runs": [run(way, problem, **settings) for way, settings in ways for problem in PROBLEMS],
        "normClipping": [
            *(clipping(clip_grad_norm_, limit, *several) for limit in [0.1, 1.0, 100.0]),
            clipping(clip_grad_norm_, 1.0, [0.0, 0.0]),
            clipping(clip_grad_norm_, 1.0, [3e10, -4e10]),
        ],
        "valueClipping": [clipping(clip_grad_value_, limit, *several) for limit in [0.1, 1.0, 100.0]],
    },
    torch=torch.__version__,
    numpy=numpy.__version__,
)
