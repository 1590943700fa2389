"""Trains the model: python3 training/train.py [--epochs N]. One CPU thread, fixed seeds; a checkpoint after each epoch."""
import argparse
import math
import os
import random
import time

os.environ.setdefault('OMP_NUM_THREADS', '1')
import numpy as np
import torch
from torch.nn import functional as F

import corpus
from augment import Augment
from inputs import Vocabulary, label_sets
from measure import score
from model import Model
from paths import CACHE
from predict import batch_ids, predict


def batches(sentences, tokens, rng):
    """Sentences of like length together, longest first, about `tokens` words at a time."""
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].forms) + rng.random() * 3)
    groups, group, width = [], [], 0
    for i in order:
        width = max(width, len(sentences[i].forms))
        if group and (len(group) + 1) * width > tokens:
            groups.append(group)
            group, width = [], len(sentences[i].forms)
        group.append(i)
    groups.append(group)
    rng.shuffle(groups)
    for g in groups:
        yield sorted((sentences[i] for i in g), key=lambda s: -len(s.forms))


class Targets:
    """Numbers for the labels of a batch; -100 where nothing is to be learnt."""

    def __init__(self, labels):
        self.index = {kind: {v: i for i, v in enumerate(values)} for kind, values in labels.items()}

    def __call__(self, batch, length):
        t = {k: np.full((len(batch), length), -100) for k in ('upos', 'xpos', 'heads', 'deps', 'names')}
        for b, s in enumerate(batch):
            n = len(s.forms)
            t['upos'][b, :n] = [self.index['upos'][u] for u in s.upos]
            t['xpos'][b, :n] = [self.index['xpos'][x] for x in s.xpos]
            t['heads'][b, :n] = s.heads
            t['deps'][b, :n] = [self.index['deps'].get(d, self.index['deps'].get(d.split(':')[0], -100)) for d in s.deps]
            if s.names:
                t['names'][b, :n] = [self.index['names'].get(x, -100) for x in s.names]
        return {k: torch.from_numpy(v) for k, v in t.items()}


def loss_of(model, ids, lengths, t, options, teachers=()):
    # Words of names are hidden more often: a name that nobody has heard must be known by what stands around it.
    hidden = (t['names'] > 0) & (torch.rand(t['names'].shape) < options.hide)
    seen = ids.clone()
    seen[..., :2].masked_fill_(hidden.unsqueeze(2), 0)
    outputs = model.encode(seen, lengths, options.unknown)
    answers = logits_of(model, outputs, lengths, t['heads'])
    smooth = {'upos': options.smooth, 'xpos': options.smooth, 'deps': options.smooth}
    parts = {}
    for kind, logits in answers.items():
        parts[kind] = F.cross_entropy(logits.flatten(0, 1), t[kind].flatten(), ignore_index=-100, reduction='sum',
                                      label_smoothing=smooth.get(kind, 0.0))
    if teachers:
        # Half of the loss is to agree with what other models say, on average, of the same words.
        with torch.no_grad():
            said = [logits_of(m, m.encode(ids, lengths), lengths, t['heads']) for m in teachers]
        real = (t['upos'] != -100).unsqueeze(2)
        for kind, logits in answers.items():
            told = sum(one[kind].softmax(2) for one in said) / len(said)
            differ = torch.where(real, -told * logits.log_softmax(2), torch.zeros(())).sum()
            parts[kind] = 0.5 * parts[kind] + 0.5 * differ
    return (sum(parts.values()) - 0.5 * parts['xpos']) / int(lengths.sum())


def logits_of(model, outputs, lengths, heads):
    """Each head's logits, (batch, length, choices); labels for the right heads; heads only within the sentence."""
    o = {head: outputs[layer] for head, layer in model.heads.items()}
    arcs = model.arcs(o['tree'])
    n = arcs.size(1)
    absent = (torch.arange(0, n + 1).unsqueeze(0) > lengths.unsqueeze(1)).unsqueeze(1)
    itself = F.pad(torch.eye(n, dtype=torch.bool), (1, 0)).unsqueeze(0)
    return {'heads': arcs.masked_fill(absent | itself, -1e4), 'deps': model.labels(o['tree'], heads.clamp(min=0)),
            'upos': model.upos(o['upos']), 'xpos': model.xpos(o['xpos']), 'names': model.names(o['names'])}


class Average:
    """A running mean of the weights, which is what is evaluated and shipped."""

    def __init__(self, model, decay):
        self.decay, self.steps = decay, 0
        self.kept = {k: v.detach().clone() for k, v in model.named_parameters()}

    def update(self, model):
        self.steps += 1
        d = min(self.decay, self.steps / (self.steps + 10))
        with torch.no_grad():
            torch._foreach_mul_(list(self.kept.values()), d)
            torch._foreach_add_(list(self.kept.values()), [p.detach() for p in model.parameters()], alpha=1 - d)


def load(path):
    """vocabulary, labels and the (averaged) model of a checkpoint."""
    saved = torch.load(path)
    vocabulary = Vocabulary(state=saved['vocabulary'])
    model = Model(vocabulary, saved['labels'], **saved['sizes'])
    model.load_state_dict(saved['average'], strict=False)
    return vocabulary, saved['labels'], model.eval(), saved


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--epochs', type=int, default=70)
    p.add_argument('--out', default='model')
    p.add_argument('--seed', type=int, default=7)
    p.add_argument('--layers', type=int, default=2)
    p.add_argument('--hidden', type=int, default=128, help='units of the encoder, a direction')
    p.add_argument('--rate', type=float, default=3e-3)
    p.add_argument('--tokens', type=int, default=1400)
    p.add_argument('--unknown', type=float, default=0.12)
    p.add_argument('--hide', type=float, default=0.12)
    p.add_argument('--smooth', type=float, default=0.03)
    p.add_argument('--dropout', type=float, default=0.36)
    p.add_argument('--recurrent', type=float, default=0.25)
    p.add_argument('--decay', type=float, default=0.9985)
    p.add_argument('--teachers', nargs='*', default=[], help='checkpoints to agree with')
    p.add_argument('--start', help='a checkpoint of the same sizes to begin from')
    p.add_argument('--every', type=int, default=1, help='evaluate every so many epochs')
    p.add_argument('--resume', action='store_true')
    options = p.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    rng = random.Random(options.seed)

    train = corpus.load('train')
    dev = corpus.load('dev')
    everything = [s for part in train.values() for s in part]
    # News counts twice: it is the text that the model is for.
    everything += train['gum-news']
    vocabulary, labels = Vocabulary(everything), label_sets(everything)
    # Tags and names are read one layer below the tree, where there are three.
    low = min(options.layers - 1, 1)
    sizes = {'hidden': options.hidden, 'layers': options.layers, 'dropout': options.dropout, 'recurrent': options.recurrent,
             'heads': {'upos': low, 'xpos': low, 'names': low, 'tree': options.layers - 1}}
    model = Model(vocabulary, labels, **sizes)
    print('parameters', sum(q.numel() for q in model.parameters()), 'words with a row', vocabulary.both + vocabulary.row_only, flush=True)
    teachers = []
    for path in options.teachers:
        other, its_labels, teacher, _ = load(CACHE / f'{path}.pt')
        assert other.words == vocabulary.words and its_labels == labels, f'{path}: other words or labels'
        teachers.append(teacher)
    if options.start:
        model.load_state_dict(load(CACHE / f'{options.start}.pt')[2].state_dict(), strict=False)
    average = Average(model, options.decay)
    optimizer = torch.optim.AdamW(model.parameters(), lr=options.rate, betas=(0.9, 0.98), eps=1e-8, weight_decay=1e-3)
    augment, targets = Augment(everything, rng), Targets(labels)
    first, step, began = 0, 0, time.time()
    per_epoch = sum(1 for _ in batches(everything, options.tokens, random.Random(0)))
    total, warm = per_epoch * options.epochs, 400
    file = CACHE / f'{options.out}.pt'
    if options.resume:
        saved = torch.load(file)
        model.load_state_dict(saved['last'], strict=False)
        average.kept, average.steps = {k: v.clone() for k, v in saved['average'].items()}, saved['steps']
        optimizer.load_state_dict(saved['optimizer'])
        first, step = saved['epoch'] + 1, (saved['epoch'] + 1) * per_epoch
        rng.setstate(saved['rng'])
        torch.set_rng_state(saved['torch_rng'])

    for epoch in range(first, options.epochs):
        model.train()
        sum_loss = count = 0
        for batch in batches([augment(s) for s in everything], options.tokens, rng):
            lengths = torch.tensor([len(s.forms) for s in batch])
            n = int(lengths[0])
            rate = options.rate * min((step + 1) / warm, 0.5 + 0.5 * math.cos(math.pi * min(1, step / total)) + 0.005)
            for group in optimizer.param_groups:
                group['lr'] = rate
            loss = loss_of(model, batch_ids(vocabulary, batch, n), lengths, targets(batch, n), options, teachers)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            average.update(model)
            step += 1
            sum_loss, count = sum_loss + loss.item(), count + 1
            if count % 50 == 0 and epoch == first:
                print(f'  step {count}/{per_epoch} loss {sum_loss / count:.3f} {time.time() - began:.0f}s', flush=True)
        temporary = file.with_suffix('.tmp')
        torch.save({'vocabulary': vocabulary.state(), 'labels': labels, 'sizes': sizes, 'average': average.kept, 'steps': average.steps,
                    'last': dict(model.named_parameters()), 'optimizer': optimizer.state_dict(), 'epoch': epoch,
                    'rng': rng.getstate(), 'torch_rng': torch.get_rng_state(), 'options': vars(options)}, temporary)
        temporary.rename(file)
        line = f'epoch {epoch + 1}/{options.epochs} loss {sum_loss / count:.4f} {time.time() - began:.0f}s'
        if (epoch + 1) % options.every == 0 or epoch + 1 == options.epochs:
            current = {k: v.detach().clone() for k, v in model.named_parameters()}
            model.load_state_dict(average.kept, strict=False)
            for name, part in dev.items():
                figures = score(part, predict(model, vocabulary, labels, part))
                line += f'\n   {name:9}' + ' '.join(f'{k} {100 * v:.2f}' for k, v in figures.items())
            model.load_state_dict(current, strict=False)
        print(line, flush=True)


if __name__ == '__main__':
    main()
