"""python3 -m unittest discover training: what can go wrong silently."""
import random
import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch
from torch.nn.utils.rnn import pack_sequence

import container
import forms
import lstm
from augment import Augment
from conllu import Sentence
from decode import bio_rules, tree, viterbi


class Lstm(unittest.TestCase):
    def test_equals_torch(self):
        torch.manual_seed(0)
        hidden, lengths = 5, torch.tensor([6, 4, 4, 1])
        packed = pack_sequence([torch.randn(n, 7) for n in lengths])
        theirs = torch.nn.LSTM(7, hidden, bidirectional=True)

        def ours(w):
            i, f, g, o = w.detach().chunk(4)
            return torch.cat([i, f, o, g]).requires_grad_()

        class Weights:
            def __init__(self, end):
                self.wx = ours(getattr(theirs, 'weight_ih_l0' + end))
                self.b = ours(getattr(theirs, 'bias_ih_l0' + end) + getattr(theirs, 'bias_hh_l0' + end))

        f, b = Weights(''), Weights('_reverse')
        wh = torch.stack([ours(theirs.weight_hh_l0), ours(theirs.weight_hh_l0_reverse)]).detach().requires_grad_()
        want = theirs(packed)[0].data
        got = lstm.bilstm(packed.data, f, b, wh, packed.batch_sizes.tolist(), lstm.reversal(lengths, packed.batch_sizes))
        self.assertTrue(torch.allclose(want, got, atol=1e-6))
        weight = torch.randn_like(want)
        want.backward(weight)
        got.backward(weight)
        self.assertTrue(torch.allclose(ours(theirs.weight_hh_l0.grad), wh.grad[0], atol=1e-5))
        self.assertTrue(torch.allclose(ours(theirs.weight_ih_l0_reverse.grad), b.wx.grad, atol=1e-5))


class Forms(unittest.TestCase):
    def test_shapes(self):
        for form, shape in [('Pyongyang', 'Xxx'), ('U.S.', 'X.X.'), ('F-16s', 'X-ddx'), ('NATO', 'XX'), ('$1,000', '$d,dd')]:
            self.assertEqual(''.join(map(chr, forms.shape(form))), shape)

    def test_keys(self):
        self.assertEqual(forms.key('1990’s'), "0000's")
        self.assertEqual(forms.fnv1a(forms.units('foobar')), forms.fnv1a([102, 111, 111, 98, 97, 114]))


class Trees(unittest.TestCase):
    def test_one_root_no_cycle(self):
        rng = np.random.default_rng(1)
        for n in list(range(1, 30)) * 10:
            heads = tree(rng.normal(size=(n, n + 1)).astype(np.float32))
            self.assertEqual(list(heads).count(0), 1)
            for i in range(n):
                at, steps = i + 1, 0
                while at:
                    at, steps = heads[at - 1], steps + 1
                    self.assertLessEqual(steps, n)

    def test_names_are_well_formed(self):
        tags = ['O', 'B-a', 'I-a', 'B-b', 'I-b']
        start, trans = bio_rules(tags)
        e = np.random.default_rng(2).normal(size=(200, 5)).astype(np.float32)
        path = [tags[k] for k in viterbi(e, start, trans)]
        for before, tag in zip(['O', *path], path):
            self.assertTrue(tag[0] != 'I' or before[2:] == tag[2:])


class Copies(unittest.TestCase):
    def test_hyphens_joined(self):
        s = Sentence('d', ['a', 'nuclear', '-', 'powered', 'ship'], ['DET', 'ADJ', 'PUNCT', 'VERB', 'NOUN'], ['DT', 'JJ', 'HYPH', 'VBN', 'NN'],
                     [5, 4, 2, 5, 0], ['det', 'amod', 'punct', 'amod', 'root'],
                     ['_', 'SpaceAfter=No', 'SpaceAfter=No', '_', '_'], ['O'] * 5)
        joined = Augment([s], random.Random(1)).join(s)
        self.assertEqual((joined.forms, joined.heads, joined.deps), (['a', 'nuclear-powered', 'ship'], [3, 3, 0], ['det', 'amod', 'root']))


class Container(unittest.TestCase):
    def test_damage_is_seen(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / 'x.bin'
            nibbles = np.arange(15, dtype=np.uint8).reshape(3, 5)
            container.write(path, 'x', {}, {}, {'n': ('u4', nibbles), 'f': ('f32', np.ones(3))})
            self.assertTrue((container.read(path)[1]['n'] == nibbles).all())
            data = bytearray(path.read_bytes())
            data[-40] ^= 1
            path.write_bytes(data)
            with self.assertRaises(ValueError):
                container.read(path)


if __name__ == '__main__':
    unittest.main()
