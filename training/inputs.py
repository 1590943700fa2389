"""From a form to the indices of the model's inputs: word list, parts, labels."""
from collections import Counter

import numpy as np

import forms
import vectors

SIZES = {'vector': 100, 'word': 64, 'hash': 32}
HASHED = [('prefix', 2), ('prefix', 4), ('suffix', 2), ('suffix', 3), ('suffix', 4), ('shape', None)]
BUCKETS = {'prefix2': 1024, 'prefix4': 4096, 'suffix2': 1024, 'suffix3': 4096, 'suffix4': 4096, 'shape': 512}
DISTANCES = [1, 2, 3, 4, 5, 7, 10, 15, 25]


def layout():
    """The parts of the input vector, each beginning at a multiple of 16."""
    parts = [{'kind': 'vector', 'offset': 0, 'size': SIZES['vector']},
             {'kind': 'word', 'offset': 112, 'size': SIZES['word']}]
    at = 176
    for number, (kind, length) in enumerate(HASHED):
        part = {'kind': kind, 'offset': at, 'size': SIZES['hash'], 'table': f'hash.{number}',
                'buckets': BUCKETS[kind + (str(length) if length else '')]}
        if length:
            part['length'] = length
        parts.append(part)
        at += SIZES['hash']
    return parts, -(-at // 16) * 16


class Vocabulary:
    """Words with a vector, with a trained row, or with both; in sections, as FORMAT.md wants them."""

    def __init__(self, sentences=None, state=None):
        listed, self.nibbles, self.code, self.base, self.scale = vectors.load()
        place = {w: i for i, w in enumerate(listed)}
        if state:
            self.words, self.both, self.vector_only, self.row_only = state['words'], *state['sections']
        else:
            counts = Counter(self.known(f, place) for s in sentences for f in s.forms)
            both = [w for w in listed if counts[w] >= 2]
            rows = sorted(w for w, n in counts.items() if n >= 2 and w not in place and '\n' not in w)
            chosen = set(both)
            rest = [w for w in listed if w not in chosen]
            self.words = both + rest + rows
            self.both, self.vector_only, self.row_only = len(both), len(rest), len(rows)
        order = [place[w] for w in self.words[:self.both + self.vector_only]]
        self.nibbles, self.scale = self.nibbles[order], self.scale[order]
        self.index = {w: i for i, w in enumerate(self.words)}
        self.parts, self.size = layout()
        self.cache = {}

    @staticmethod
    def known(form, place):
        lower = forms.lower(form)
        return lower if lower in place else forms.key(form)

    def state(self):
        return {'words': self.words, 'sections': (self.both, self.vector_only, self.row_only)}

    def floats(self):
        return vectors.floats(self.nibbles, self.code, self.base, self.scale)

    def ids(self, form):
        """(vector row + 1 or 0, trained row or 0, bucket of each hashed part)"""
        if form not in self.cache:
            i = self.index.get(forms.lower(form), self.index.get(forms.key(form), -1))
            with_vector = 0 <= i < self.both + self.vector_only
            row = i + 1 if 0 <= i < self.both else i - self.vector_only + 1 if i >= self.both + self.vector_only else 0
            self.cache[form] = np.array([i + 1 if with_vector else 0, row,
                                         *(forms.feature(p, form) for p in self.parts[2:])])
        return self.cache[form]


def label_sets(sentences):
    from names import TAGS
    deps = Counter(d for s in sentences for d in s.deps)
    return {'upos': sorted({u for s in sentences for u in s.upos}),
            'xpos': sorted({x for s in sentences for x in s.xpos}),
            'deps': sorted(d for d, n in deps.items() if n >= 10),
            'names': TAGS}
