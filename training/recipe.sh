#!/bin/sh
# The shipped model, from nothing, on one CPU core (about 110 minutes): a first model, a second of the same size that also learns
# from the first, and a short last round from the second that learns from both.
set -e
cd "$(dirname "$0")"
python=${PYTHON:-/usr/bin/python3}
$python train.py --out first --seed 7 --epochs 30
$python train.py --out second --seed 11 --epochs 40 --teachers first
$python train.py --out model --seed 13 --epochs 14 --start second --teachers first second --rate 1e-3
$python export.py
$python evaluate.py --test
