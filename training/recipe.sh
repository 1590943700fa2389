#!/bin/sh
# The shipped model, from nothing, on one idle CPU core (about 30 minutes).
set -e
cd "$(dirname "$0")"
python=${PYTHON:-/usr/bin/python3}
gentle="--tokens 1200 --dropout 0.33 --recurrent 0.2 --unknown 0.1 --hide 0"
$python train.py --out first --seed 7 --epochs 30 --every 3 $gentle
$python train.py --out further --seed 17 --epochs 10 --every 2 --start first --rate 1e-3 $gentle
$python mean.py model first further
$python export.py
$python evaluate.py --test

# Tried before, not shipped (figures in src/annotate/weights/README.md): a second model that also learns from the first, then a short round without it.
# $python train.py --out second --seed 11 --epochs 40 --teachers first
# $python train.py --out third --seed 17 --epochs 9 --start second --rate 1e-3 $gentle --hide 0.1
# $python export.py .cache/third.pt
