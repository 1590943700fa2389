#!/bin/sh
# The shipped model, from nothing, on one idle CPU core (about 25 minutes).
set -e
cd "$(dirname "$0")"
python=${PYTHON:-/usr/bin/python3}
gentle="--dropout 0.33 --recurrent 0.2 --unknown 0.1"
$python train.py --out model --seed 7 --epochs 30 --tokens 1200 $gentle --hide 0
$python export.py
$python evaluate.py --test

# Tried since, not shipped (figures in src/annotate/weights/README.md): a second model that also learns from the first, then a short round without it.
# $python train.py --out second --seed 11 --epochs 40 --teachers model
# $python train.py --out third --seed 17 --epochs 9 --start second --rate 1e-3 $gentle --hide 0.1
# $python export.py .cache/third.pt
