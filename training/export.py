"""A checkpoint -> src/annotate/weights/en.bin, eight bits a weight: python3 training/export.py [CHECKPOINT.pt]

Also rewrites the test vectors (fixtures.py).
"""
import os
import sys

os.environ.setdefault('OMP_NUM_THREADS', '1')
import numpy as np
import torch

import container
import fixtures
import train
from decode import bio_rules
from inputs import DISTANCES
from paths import CACHE, WEIGHTS

INPUT, STATE, RELU = 1 / 8192, 1 / 16384, 1 / 4095       # scales of the i16 inputs: embeddings, LSTM states, relu8
QUERY, KEY_TOP = 511, 2047


def rows(matrix, input_scale):
    """int8 with one scale a row, the scale of the input multiplied in."""
    top = np.maximum(np.abs(matrix).max(1), 1e-8)
    q = np.clip(np.rint(matrix / (top / 127)[:, None]), -127, 127)
    return ('i8', q), ('f32', (top / 127 * input_scale).astype(np.float32))


def whole(table):
    top = np.abs(table).max()
    return ('i8', np.rint(table / (top / 127))), ('f32', np.array([top / 127], np.float32))


def reordered(matrix):
    """Gates i, f, o, g of lstm.py -> i, f, g, o."""
    i, f, o, g = np.split(matrix, 4)
    return np.concatenate([i, f, g, o])


def columns(matrix, parts, size):
    """The matrix of the first layer with its columns where FORMAT.md's parts lie."""
    wide, at = np.zeros((len(matrix), size), np.float32), 0
    for part in parts:
        wide[:, part['offset']:part['offset'] + part['size']] = matrix[:, at:at + part['size']]
        at += part['size']
    return wide


def key_scale(model, vocabulary):
    """The scale of the arc keys: large enough to be fine, small enough that they stay within 12 bits on running text."""
    import corpus
    sentences = sorted(corpus.load('dev')['gum-news'], key=lambda s: -len(s.forms))
    lengths = [len(s.forms) for s in sentences]
    from predict import batch_ids
    with torch.no_grad():
        o = model.encode(batch_ids(vocabulary, sentences, lengths[0]), torch.tensor(lengths))[model.heads['tree']]
        keys = torch.relu(model.arc_head(o)).clamp(max=8) @ model.arc_key.t()
        top = max(float(keys[b, :n].abs().max()) for b, n in enumerate(lengths))
        top = max(top, float(model.arc_root.abs().max()))
    return round(KEY_TOP / (1.2 * top), 1)


def tensors_of(model, vocabulary, labels):
    w = {k: v.detach().numpy() for k, v in model.named_parameters()}
    out = {'words': ('u8', np.frombuffer('\n'.join(vocabulary.words).encode(), np.uint8)),
           'vectors': ('u4', vocabulary.nibbles), 'vectors.code': ('f32', vocabulary.code),
           'vectors.base': ('f32', np.array([vocabulary.base])), 'vectors.scale': ('u8', vocabulary.scale)}

    def add(name, pair):
        out[name], out[name + '.scale'] = pair

    add('word', whole(w['word.weight']))
    for k in range(len(model.hash)):
        add(f'hash.{k}', whole(w[f'hash.{k}.weight']))
    for layer in range(model.config['layers']):
        for d, letter in enumerate('fb'):
            wx, wh, b = (reordered(w[f'lstm.{layer}.{d}.{part}']) for part in ('wx', 'wh', 'b'))
            if layer == 0:
                wx = columns(wx, vocabulary.parts, vocabulary.size)
            add(f'lstm.{layer}.{letter}.wx', rows(wx, INPUT if layer == 0 else STATE))
            add(f'lstm.{layer}.{letter}.wh', rows(wh, STATE))
            out[f'lstm.{layer}.{letter}.b'] = ('f32', b)
    for name, source in [('upos', 'upos'), ('xpos', 'xpos'), ('names', 'names'), ('arc.dep', 'arc_dep'), ('arc.head', 'arc_head'),
                         ('dist', 'dist'), ('label.dep', 'label_dep'), ('label.head', 'label_head')]:
        add(name + '.w', rows(w[source + '.weight'], STATE))
        if source + '.bias' in w:
            out[name + '.b'] = ('f32', w[source + '.bias'])
    add('arc.key.w', rows(w['arc_key'], RELU))
    add('label.out.w', rows(w['label_out.weight'], RELU))
    out['label.out.b'] = ('f32', w['label_out.bias'])
    out['arc.root'], out['label.root'] = ('f32', w['arc_root']), ('f32', w['label_root'])
    out['names.start'], out['names.trans'] = (('f32', a) for a in bio_rules(labels['names']))
    scale = key_scale(model, vocabulary)
    out['arc.unit'] = ('f32', np.array([1 / (QUERY * scale)]))
    config = {'inputSize': vocabulary.size,
              'words': {'both': vocabulary.both, 'vectorOnly': vocabulary.vector_only, 'rowOnly': vocabulary.row_only},
              'parts': vocabulary.parts, 'hidden': model.config['hidden'], 'layers': model.config['layers'], 'heads': model.heads,
              'arcSize': model.config['arc'], 'arcKeyScale': scale, 'labelSize': model.config['label'], 'buckets': DISTANCES}
    return config, out


def main():
    checkpoint = sys.argv[1] if len(sys.argv) > 1 else CACHE / 'model.pt'
    vocabulary, labels, model, _ = train.load(checkpoint)
    config, tensors = tensors_of(model, vocabulary, labels)
    WEIGHTS.parent.mkdir(parents=True, exist_ok=True)
    container.write(WEIGHTS, 'en', labels, config, tensors)
    print(WEIGHTS.name, WEIGHTS.stat().st_size, 'bytes; arc keys', config['arcKeyScale'])
    fixtures.write()


if __name__ == '__main__':
    main()
