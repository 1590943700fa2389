"""Sentences through the float model, to dicts that measure.py reads."""
import numpy as np
import torch

from decode import bio_rules, tree, viterbi


def batch_ids(vocabulary, sentences, length):
    ids = np.zeros((len(sentences), length, 2 + len(vocabulary.parts) - 2), np.int64)
    for k, s in enumerate(sentences):
        ids[k, :len(s.forms)] = [vocabulary.ids(f) for f in s.forms]
    return torch.from_numpy(ids)


def choose_labels(logits, heads, deps):
    """The best label; `root` exactly where the head is 0."""
    root = deps.index('root')
    logits = logits.copy()
    logits[heads != 0, root] = -np.inf
    best = logits.argmax(1)
    best[heads == 0] = root
    return [deps[k] for k in best]


def predict(model, vocabulary, labels, sentences, size=64):
    model.eval()
    start, trans = bio_rules(labels['names'])
    results = [None] * len(sentences)
    order = sorted(range(len(sentences)), key=lambda i: -len(sentences[i].forms))
    with torch.no_grad():
        for at in range(0, len(order), size):
            chosen = order[at:at + size]
            lengths = [len(sentences[i].forms) for i in chosen]
            outputs = model.encode(batch_ids(vocabulary, [sentences[i] for i in chosen], lengths[0]), torch.tensor(lengths))
            o = {head: outputs[layer] for head, layer in model.heads.items()}
            upos, xpos, names = model.upos(o['upos']).numpy(), model.xpos(o['xpos']).numpy(), model.names(o['names']).numpy()
            arcs = model.arcs(o['tree']).numpy()
            heads = np.zeros(upos.shape[:2], np.int64)
            for b, n in enumerate(lengths):
                heads[b, :n] = tree(arcs[b, :n, :n + 1])
            deps = model.labels(o['tree'], torch.from_numpy(heads)).numpy()
            for b, (i, n) in enumerate(zip(chosen, lengths)):
                results[i] = {
                    'upos': [labels['upos'][k] for k in upos[b, :n].argmax(1)],
                    'xpos': [labels['xpos'][k] for k in xpos[b, :n].argmax(1)],
                    'heads': heads[b, :n].tolist(),
                    'deps': choose_labels(deps[b, :n], heads[b, :n], labels['deps']),
                    'names': [labels['names'][k] for k in viterbi(names[b, :n], start, trans)]}
    return results
