"""Trains when told to: orders come in and laps go out, a line of JSON each.

Takes the way to train (accuracy, plain or fused), the workload and the file with its data: floats,
first all features, then all labels. Python's side of io.percolate.bench.worker.Worker.
"""

import json
import os
import sys
import time

import torch
from torch import nn
from torch.nn.functional import cross_entropy

JUDGED = 1000


def perceptron(*units):
    layers = [nn.Flatten()]
    for here, there in zip(units, units[1:]):
        layers += [nn.Linear(here, there), nn.ReLU()]
    return nn.Sequential(*layers[:-1])


def convolutional():
    return nn.Sequential(
        nn.Conv2d(1, 16, 5), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(16, 32, 5), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Linear(512, 128), nn.ReLU(), nn.Linear(128, 10))


# Workload: shape of an example, examples an update, network.
WORKLOADS = {
    "mlp": ((1, 28, 28), 128, lambda: perceptron(784, 256, 128, 10)),
    "cnn": ((1, 28, 28), 128, convolutional),
    "tiny": ((10,), 1000, lambda: perceptron(10, 10, 2)),
}


def read(file, shape):
    with open(file, "rb") as stream:
        values = torch.frombuffer(bytearray(stream.read()), dtype=torch.float32)
    count = len(values) // (torch.Size(shape).numel() + 1)
    return values[:-count].view(count, *shape), values[-count:].long()


def train(way, build, x, y, batch_size, epochs, seed):
    torch.manual_seed(seed)
    start = time.perf_counter()
    network = build()
    optimizer = torch.optim.Adam(network.parameters(), lr=1e-3, fused=way == "fused" or None)
    for _ in range(epochs):
        order = torch.randperm(len(y))
        right = 0
        for i in range(0, len(y), batch_size):
            chosen = order[i:i + batch_size]
            labels = y[chosen]
            optimizer.zero_grad()
            logits = network(x[chosen])
            loss = cross_entropy(logits, labels)
            loss.backward()
            optimizer.step()
            if way == "accuracy":
                right += (logits.argmax(1) == labels).sum().item()
    seconds = time.perf_counter() - start
    with torch.no_grad():
        left = cross_entropy(network(x[:JUDGED]), y[:JUDGED]).item()
    return {"seconds": seconds, "loss": left}


def main(way, workload, file):
    if "OMP_NUM_THREADS" in os.environ:
        torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))
    shape, batch_size, build = WORKLOADS[workload]
    x, y = read(file, shape)
    print(json.dumps({"versions": f"Python {sys.version.split()[0]}, PyTorch {torch.__version__}"}), flush=True)
    for line in sys.stdin:
        order = json.loads(line)
        print(json.dumps(train(way, build, x, y, batch_size, **order)), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
