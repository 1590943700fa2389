"""The mean of checkpoints that began from one another: python3 training/mean.py OUT CHECKPOINT CHECKPOINT ... (names in the cache)

Their weights lie in one valley, and the middle is a little better than its edges (Wortsman et al. 2022, "Model soups").
"""
import sys

import torch

from paths import CACHE


def main():
    out, *names = sys.argv[1:]
    saved = [torch.load(CACHE / f'{name}.pt') for name in names]
    mean = {k: sum(one['average'][k] for one in saved) / len(saved) for k in saved[0]['average']}
    torch.save({**saved[-1], 'average': mean}, CACHE / f'{out}.pt')


if __name__ == '__main__':
    main()
