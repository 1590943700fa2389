"""The network that is trained; FORMAT.md says how it is computed when it is used."""
import torch
from torch import nn
from torch.nn import functional as F
from torch.nn.utils.rnn import PackedSequence, pack_padded_sequence, pad_packed_sequence

from inputs import DISTANCES, HASHED, SIZES
from lstm import bilstm, reversal

LIMIT = 8.0


def relu8(x):
    return x.clamp(0, LIMIT)


def shared_mask(x, p, training):
    """Dropout with one mask for all tokens of a sentence: x is (batch, length, size)."""
    if not training or not p:
        return x
    return x * torch.empty(x.size(0), 1, x.size(2)).bernoulli_(1 - p) / (1 - p)


class Direction(nn.Module):
    def __init__(self, size, hidden):
        super().__init__()
        self.wx = nn.Parameter(torch.empty(4 * hidden, size))
        self.wh = nn.Parameter(torch.empty(4 * hidden, hidden))
        self.b = nn.Parameter(torch.zeros(4 * hidden))
        nn.init.xavier_uniform_(self.wx)
        for k in range(4):
            nn.init.orthogonal_(self.wh.data[k * hidden:(k + 1) * hidden])
        self.b.data[hidden:2 * hidden] = 1.0


class Model(nn.Module):
    def __init__(self, vocabulary, labels, hidden=128, layers=2, arc=128, label=128, dropout=0.33, recurrent=0.2, heads=None):
        super().__init__()
        self.config = {'hidden': hidden, 'layers': layers, 'arc': arc, 'label': label}
        self.heads = heads or {'upos': layers - 1, 'xpos': layers - 1, 'names': layers - 1, 'tree': layers - 1}
        self.dropout, self.recurrent = dropout, recurrent
        fixed = torch.from_numpy(vocabulary.floats())
        self.register_buffer('vectors', torch.cat([torch.zeros(1, fixed.size(1)), fixed]), persistent=False)
        self.word = nn.Embedding(vocabulary.both + vocabulary.row_only + 1, SIZES['word'])
        self.hash = nn.ModuleList(nn.Embedding(p['buckets'], SIZES['hash']) for p in vocabulary.parts[2:])
        for table in [self.word, *self.hash]:
            nn.init.normal_(table.weight, std=0.3)
        self.size = fixed.size(1) + SIZES['word'] + len(HASHED) * SIZES['hash']
        self.lstm = nn.ModuleList(nn.ModuleList(Direction(self.size if k == 0 else 2 * hidden, hidden) for _ in 'fb')
                                  for k in range(layers))
        out = 2 * hidden
        self.upos, self.xpos = nn.Linear(out, len(labels['upos'])), nn.Linear(out, len(labels['xpos']))
        self.names = nn.Linear(out, len(labels['names']))
        self.arc_dep, self.arc_head = nn.Linear(out, arc), nn.Linear(out, arc)
        self.arc_key = nn.Parameter(torch.zeros(arc, arc))
        nn.init.xavier_uniform_(self.arc_key, gain=0.5)
        self.arc_root = nn.Parameter(torch.zeros(arc))
        self.dist = nn.Linear(out, 1 + 2 * len(DISTANCES))
        nn.init.normal_(self.dist.weight, std=0.01)
        self.label_dep, self.label_head = nn.Linear(out, label), nn.Linear(out, label, bias=False)
        self.label_root = nn.Parameter(torch.zeros(label))
        self.label_out = nn.Linear(label, len(labels['deps']))

    def layer(self, k, x, sizes, turned):
        forward, backward = self.lstm[k]
        wh = F.dropout(torch.stack([forward.wh, backward.wh]), self.recurrent, self.training)
        return bilstm(x, forward, backward, wh, sizes, turned)

    def encode(self, ids, lengths, unknown=0.0):
        """ids: (batch, length, 2 + hashed); sentences from the longest to the shortest. Returns each layer's output."""
        vector, row = ids[..., 0], ids[..., 1]
        if self.training and unknown:
            both = torch.rand(vector.shape) < unknown
            vector = vector.masked_fill(both | (torch.rand(vector.shape) < unknown / 2), 0)
            row = row.masked_fill(both | (torch.rand(vector.shape) < unknown), 0)
        parts = [F.embedding(vector, self.vectors), self.word(row)]
        for k, table in enumerate(self.hash):
            part = table(ids[..., 2 + k])
            if self.training and unknown:
                part = part * (torch.rand(part.shape[:2]) >= unknown / 2).unsqueeze(2)
            parts.append(part)
        x = shared_mask(torch.cat(parts, 2), self.dropout * 0.75, self.training)
        outputs = []
        packed = pack_padded_sequence(x, lengths, batch_first=True)
        sizes, turned = packed.batch_sizes.tolist(), reversal(lengths, packed.batch_sizes)
        data = packed.data
        for k in range(self.config['layers']):
            data = self.layer(k, data, sizes, turned)
            out, _ = pad_packed_sequence(PackedSequence(data, packed.batch_sizes), batch_first=True)
            outputs.append(shared_mask(out, self.dropout, self.training))
            if self.training and k + 1 < self.config['layers']:
                data = pack_padded_sequence(outputs[-1], lengths, batch_first=True).data
        return outputs

    def arcs(self, o):
        """(batch, dependent 1..n, head 0..n)"""
        b, n, _ = o.shape
        dep = shared_mask(relu8(self.arc_dep(o)), self.dropout, self.training)
        head = shared_mask(relu8(self.arc_head(o)), self.dropout, self.training)
        keys = torch.cat([self.arc_root.expand(b, 1, -1), head @ self.arc_key.t()], 1)
        scores = dep @ keys.transpose(1, 2)
        return scores + self.dist(o).gather(2, distance_classes(n).unsqueeze(0).expand(b, -1, -1))

    def labels(self, o, heads):
        """(batch, n, labels) for the given heads (batch, n)."""
        b, n, _ = o.shape
        q = torch.cat([self.label_root.expand(b, 1, -1), self.label_head(o)], 1)
        chosen = q.gather(1, heads.unsqueeze(2).expand(-1, -1, q.size(2)))
        z = shared_mask(relu8(self.label_dep(o) + chosen), self.dropout, self.training)
        return self.label_out(z)


_classes = {}


def distance_classes(n):
    if n not in _classes:
        i, j = torch.arange(1, n + 1).unsqueeze(1), torch.arange(0, n + 1).unsqueeze(0)
        far = (i - j).abs().clamp(min=1)
        k = (far.unsqueeze(2) >= torch.tensor(DISTANCES)).sum(2) - 1
        _classes[n] = torch.where(j == 0, torch.zeros_like(k), torch.where(j < i, 1 + k, 1 + len(DISTANCES) + k))
    return _classes[n]
