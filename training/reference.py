"""The shipped model in numpy, integer for integer as FORMAT.md describes it; what the TypeScript must agree with."""
import numpy as np

import container
import forms
from decode import tree, viterbi
from predict import choose_labels

F = np.float32


def q(x, low, high):
    return np.clip(np.floor(F(x) + F(0.5)), low, high).astype(np.int64)


def T(x):
    x = np.clip(x, F(-4.97), F(4.97))
    s = x * x
    top = x * (((s + F(378)) * s + F(17325)) * s + F(135135))
    return top / (((F(28) * s + F(3150)) * s + F(62370)) * s + F(135135))


def S(x):
    return F(0.5) + F(0.5) * T(F(0.5) * x)


def relu8(x):
    return np.clip(x, F(0), F(8))


class Reference:
    def __init__(self, path):
        self.header, self.t = container.read(path)
        self.config, self.labels = self.header['config'], self.header['labels']
        self.words = {w: i for i, w in enumerate(self.t['words'].tobytes().decode().split('\n'))}
        # The sums of products are taken in f64, where these integers are exact, because numpy is quicker at that.
        self.wide = {k: v.T.astype(np.float64) for k, v in self.t.items() if k + '.scale' in self.t and v.dtype == np.int8}
        self.cache = {}

    def dot(self, name, x):
        """m(x) of FORMAT.md: x is integer, (tokens, inputs)."""
        return (x.astype(np.float64) @ self.wide[name]).astype(F) * self.t[name + '.scale']

    def input(self, form):
        if form not in self.cache:
            c, t = self.config, self.t
            w = c['words']
            i = self.words.get(forms.lower(form), self.words.get(forms.key(form), -1))
            x = np.zeros(c['inputSize'], F)
            for part in c['parts']:
                if part['kind'] == 'vector':
                    v = np.zeros(part['size'], F)
                    if 0 <= i < w['both'] + w['vectorOnly']:
                        v = (t['vectors.code'][t['vectors'][i]] * t['vectors.base'][0]) * F(t['vectors.scale'][i])
                elif part['kind'] == 'word':
                    row = i + 1 if 0 <= i < w['both'] else i - w['vectorOnly'] + 1 if i >= w['both'] + w['vectorOnly'] else 0
                    v = t['word'][row].astype(F) * t['word.scale'][0]
                else:
                    v = t[part['table']][forms.feature(part, form)].astype(F) * t[part['table'] + '.scale'][0]
                x[part['offset']:part['offset'] + part['size']] = v
            self.cache[form] = q(x * F(8192), -32767, 32767)
        return self.cache[form]

    def direction(self, x, name, backward):
        hidden = self.config['hidden']
        p = self.dot(name + '.wx', x) + self.t[name + '.b']
        h, c = np.zeros((1, hidden), np.int64), np.zeros(hidden, F)
        out = np.zeros((len(x), hidden), np.int64)
        for i in range(len(x) - 1, -1, -1) if backward else range(len(x)):
            a = p[i] + self.dot(name + '.wh', h)[0]
            gi, gf, gg, go = a[:hidden], a[hidden:2 * hidden], a[2 * hidden:3 * hidden], a[3 * hidden:]
            c = S(gf) * c + S(gi) * T(gg)
            h = q(S(go) * T(c) * F(16384), -16384, 16384)[None]
            out[i] = h
        return out

    def scores(self, words):
        """All that the heads say of one sentence."""
        t, c = self.t, self.config
        x, layers = np.stack([self.input(w) for w in words]), []
        for layer in range(c['layers']):
            x = np.concatenate([self.direction(x, f'lstm.{layer}.f', False), self.direction(x, f'lstm.{layer}.b', True)], 1)
            layers.append(x)
        o = {head: layers[k] for head, k in c['heads'].items()}
        found = {head: self.dot(head + '.w', o[head]) + t[head + '.b'] for head in ('upos', 'xpos', 'names')}
        y, n, scale = o['tree'], len(words), F(c['arcKeyScale'])
        dep = q(relu8(self.dot('arc.dep.w', y) + t['arc.dep.b']) * F(511), 0, 4088)
        head = q(relu8(self.dot('arc.head.w', y) + t['arc.head.b']) * F(4095), 0, 32760)
        keys = np.concatenate([t['arc.root'][None], self.dot('arc.key.w', head)])
        keys = q(keys * scale, -2047, 2047)
        dist = self.dot('dist.w', y) + t['dist.b']
        i, j = np.arange(1, n + 1)[:, None], np.arange(n + 1)[None]
        k = np.searchsorted(c['buckets'], np.maximum(np.abs(i - j), 1), side='right') - 1
        classes = np.where(j == 0, 0, np.where(j < i, 1 + k, 1 + len(c['buckets']) + k))
        found['arcs'] = (dep @ keys.T).astype(F) * t['arc.unit'][0] + np.take_along_axis(dist, classes, 1)
        found['heads'] = tree(found['arcs'])
        label_heads = np.concatenate([t['label.root'][None], self.dot('label.head.w', y)])
        z = q(relu8((self.dot('label.dep.w', y) + t['label.dep.b']) + label_heads[found['heads']]) * F(4095), 0, 32760)
        found['deps'] = self.dot('label.out.w', z) + t['label.out.b']
        return found

    def predict(self, words):
        found, labels = self.scores(words), self.labels
        return {'upos': [labels['upos'][k] for k in found['upos'].argmax(1)],
                'xpos': [labels['xpos'][k] for k in found['xpos'].argmax(1)],
                'heads': found['heads'].tolist(),
                'deps': choose_labels(found['deps'], found['heads'], labels['deps']),
                'names': [labels['names'][k] for k in viterbi(found['names'], self.t['names.start'], self.t['names.trans'])]}
