"""Writes schedule/schedules.json: factors of PyTorch's schedulers for ScheduleTest.

schedules: for each, the run's epochs, and at which epochs (possibly fractional) it has which factor. The optimizer's
rate is 1, so its rate is the factor. OneCycleLR reaches its peak at step pct_start · n − 1 of the last, n − 1: with
pct_start = (0.3 · (n − 1) + 1) / n, that is at three tenths of the run, which is how Schedule.oneCycle() counts.
"""

import warnings

import torch
from torch.optim import SGD
from torch.optim.lr_scheduler import ConstantLR, CosineAnnealingLR, LinearLR, OneCycleLR, SequentialLR, StepLR

from stored import write

warnings.filterwarnings("ignore", message=".*lr_scheduler.step.*")  # nothing is trained here


def factors(name, epochs, steps_an_epoch, scheduler, count=None):
    optimizer = SGD([torch.zeros(1, dtype=torch.float64)], lr=1.0)
    schedule = scheduler(optimizer)
    at, factor = [], []
    for step in range(count or epochs * steps_an_epoch + 1):
        at.append(step / steps_an_epoch)
        factor.append(optimizer.param_groups[0]["lr"])
        if step + 1 < (count or epochs * steps_an_epoch + 1):
            optimizer.step()
            schedule.step()
    return {"name": name, "epochs": epochs, "at": at, "factor": factor}


def warm_then_cosine(optimizer):
    warm = LinearLR(optimizer, start_factor=0.01, end_factor=1.0, total_iters=5)
    return SequentialLR(optimizer, [warm, CosineAnnealingLR(optimizer, T_max=45)], milestones=[5])


def warm_then_step(optimizer):
    warm = LinearLR(optimizer, start_factor=0.01, end_factor=1.0, total_iters=10)
    return SequentialLR(optimizer, [warm, StepLR(optimizer, 30, 0.1)], milestones=[10])


def one_cycle(steps):
    def scheduler(optimizer):
        peak = (0.3 * (steps - 1) + 1) / steps
        return OneCycleLR(optimizer, max_lr=1.0, total_steps=steps, pct_start=peak)

    return scheduler


write(
    "schedule/schedules.json",
    {
        "schedules": [
            factors("constant", 3, 1, lambda o: ConstantLR(o, factor=1.0)),
            factors("step(30, 0.1)", 100, 1, lambda o: StepLR(o, 30, 0.1)),
            factors("step(1, 0.5)", 10, 1, lambda o: StepLR(o, 1, 0.5)),
            factors("cosine", 50, 1, lambda o: CosineAnnealingLR(o, T_max=50)),
            factors("cosine(0.1)", 10, 4, lambda o: CosineAnnealingLR(o, T_max=40, eta_min=0.1)),
            factors("warmUp(5, cosine)", 50, 1, warm_then_cosine),
            factors("warmUp(10, step(30, 0.1))", 80, 1, warm_then_step),
            factors("oneCycle", 10, 10, one_cycle(101), count=101),
            factors("oneCycle", 100, 1, one_cycle(101), count=101),
        ]
    },
    torch=torch.__version__,
)
