"""Nanoseconds per hiker and step of PyTorch's own optimizers on Himmelblau's function, on one thread, in 64 bits.

Called with the number of hikers and of steps and a JSON list of [name, parameters of the optimizer]; prints a JSON list of
numbers. Each is the fastest of several rounds. The gradient is PyTorch's own, by autograd.
"""

import json
import sys
import time

import torch

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)

hikers, steps, rounds = int(sys.argv[1]), int(sys.argv[2]), 5
side = int(hikers**0.5)


def starts():
    at = -2 + 4 * (torch.arange(side) + 0.5) / side
    y, x = torch.meshgrid(at, at, indexing="ij")
    return torch.stack([x.flatten(), y.flatten()]).requires_grad_()


def walk(name, parameters):
    place = starts()
    optimizer = getattr(torch.optim, name)([place], **parameters)
    begin = time.perf_counter_ns()
    for _ in range(steps):
        optimizer.zero_grad()
        x, y = place
        ((x * x + y - 11) ** 2 + (x + y * y - 7) ** 2).sum().backward()
        optimizer.step()
    return (time.perf_counter_ns() - begin) / (hikers * steps)


print(json.dumps([min(walk(name, parameters) for _ in range(rounds)) for name, parameters in json.loads(sys.argv[3])]))
