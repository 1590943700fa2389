"""Copies of training sentences that news and headlines look like: other letter case, no final stop, other names, hyphens joined."""
from collections import defaultdict

from names import TYPES, states

SMALL = {'DET', 'ADP', 'CCONJ', 'PART', 'SCONJ', 'PRON', 'AUX'}

PEOPLES = [('North', 'Korean'), ('South', 'Korean'), ('South', 'African'), ('Saudi', 'Arabian'), ('Sri', 'Lankan'), ('Costa', 'Rican'),
           ('North', 'Korean'), ('South', 'Korean')]


def spans(tags):
    start = None
    for i, tag in enumerate([*tags, 'O']):
        if start is not None and tag[0] != 'I':
            yield start, i, tags[start][2:]
            start = None
        if tag[0] == 'B':
            start = i


class Augment:
    def __init__(self, sentences, rng):
        self.rng, self.pool = rng, defaultdict(dict)
        for s in sentences:
            for a, b, kind in spans(s.names or []):
                key = self.key(s, a, b, kind)
                if key:
                    self.pool[key][tuple(s.forms[a:b])] = True
        for name in sorted(states()):
            if ' ' not in name and '.' not in name and len(name) > 3:
                self.pool['state', ('PROPN',), ('NNP',), (None,), (None,)][(name.title(),)] = True
        self.demonyms = sorted({s.forms[i] for s in sentences for i, t in enumerate(s.names or []) if t == 'B-other' and s.xpos[i] == 'JJ'
                                and s.deps[i] == 'amod' and s.forms[i].endswith(('an', 'ish', 'ese', 'ch', 'i', 'ab'))})
        self.pool = {key: list(found) for key, found in self.pool.items()}

    @staticmethod
    def key(s, a, b, kind):
        """Names of one key have the same tree inside, so that one can stand for the other."""
        inside = [s.heads[i] - 1 - a if a < s.heads[i] <= b else None for i in range(a, b)]
        if inside.count(None) != 1 or kind == 'other':
            return None
        return (kind, tuple(s.upos[a:b]), tuple(s.xpos[a:b]), tuple(inside),
                tuple(d if h is not None else None for d, h in zip(s.deps[a:b], inside)))

    def coined(self, word, other):
        """A name nobody has heard: the first half of one, the second half of another."""
        return word[:max(2, len(word) // 2)] + other[len(other) // 2:]

    def people(self, s):
        """Another people's adjective for one: an American bank -> a North Korean bank."""
        found = [i for i, (tag, x) in enumerate(zip(s.names, s.xpos)) if tag == 'B-other' and x == 'JJ' and s.deps[i] == 'amod'
                 and s.names[i + 1:i + 2] != ['I-other'] and i + 1 not in s.heads and s.forms[i] in self.demonyms]
        if not found:
            return s
        i = self.rng.choice(found)
        if self.rng.random() < 0.6:
            forms = list(s.forms)
            forms[i] = self.rng.choice(self.demonyms)
            return s.copy(forms=forms)
        first, second = self.rng.choice(PEOPLES)
        insert = lambda values, one: values[:i] + [one] + values[i:]
        heads = insert([h + (h > i) for h in s.heads], i + 2)
        forms = insert(s.forms, first)
        forms[i + 1] = second
        names = insert(s.names, 'B-other')
        names[i + 1] = 'I-other'
        return s.copy(forms=forms, upos=insert(s.upos, 'PROPN'), xpos=insert(s.xpos, 'NNP'), heads=heads,
                      deps=insert(s.deps, 'compound'), misc=insert(s.misc, '_'), names=names)

    def rename(self, s):
        forms, rng = list(s.forms), self.rng
        for a, b, kind in spans(s.names):
            key = self.key(s, a, b, kind)
            choices = self.pool.get(key) if key else None
            if choices and rng.random() < 0.7:
                forms[a:b] = rng.choice(choices)
                if kind in ('person', 'place') and rng.random() < 0.15:
                    k = rng.randrange(a, b)
                    other = rng.choice(choices)[k - a]
                    if forms[k].isalpha() and other.isalpha():
                        forms[k] = self.coined(forms[k], other)
        return s.copy(forms=forms)

    def recase(self, s):
        r = self.rng.random()
        if r < 0.4:
            change = [f.lower() for f in s.forms]
        elif r < 0.7:
            change = [f.upper() for f in s.forms]
        else:
            change = [f if u in SMALL and i else f[:1].upper() + f[1:] for i, (f, u) in enumerate(zip(s.forms, s.upos))]
        return s.copy(forms=change)

    def unstopped(self, s):
        n = len(s.forms)
        if n < 3 or s.upos[-1] != 'PUNCT' or s.heads[-1] == 0 or n in s.heads:
            return s
        return s.copy(**{k: getattr(s, k)[:-1] for k in ('forms', 'upos', 'xpos', 'heads', 'deps', 'misc')},
                      names=s.names[:-1] if s.names else None)

    def join(self, s):
        """Hyphened words in one piece, as a tokenizer may leave them: nuclear - powered -> nuclear-powered."""
        k = next((k for k in range(1, len(s.forms) - 1) if self.joinable(s, k)), None)
        if k is None:
            return s
        a, b = k - 1, k + 2
        keep = next(i for i in range(a, b) if not a < s.heads[i] <= b)
        place = [min(i, a) if i < b else i - 2 for i in range(len(s.forms))]
        heads = [h and place[h - 1] + 1 for h in s.heads]
        names = s.names and s.names[:a] + [s.names[a] if {t[2:] for t in s.names[a:b]} == {s.names[a][2:]} else '?'] + s.names[b:]
        if names and names[a] == '?':                               # what went on behind it has no beginning now
            for i in range(a + 1, len(names)):
                if names[i][0] != 'I':
                    break
                names[i] = '?'
        one = lambda values: values[:a] + [values[keep]] + values[b:]
        return s.copy(forms=s.forms[:a] + [''.join(s.forms[a:b])] + s.forms[b:], upos=one(s.upos), xpos=one(s.xpos),
                      heads=one(heads), deps=one(s.deps), misc=one(s.misc), names=names)

    @staticmethod
    def joinable(s, k):
        a, b = k - 1, k + 2
        return (s.forms[k] == '-' and s.upos[k] == 'PUNCT' and all('SpaceAfter=No' in s.misc[i] for i in (a, k))
                and s.upos[a] != 'PUNCT' and s.upos[k + 1] != 'PUNCT'
                and sum(not a < s.heads[i] <= b for i in range(a, b)) == 1)

    def __call__(self, s):
        rng = self.rng
        if s.names and any(t[0] == 'B' for t in s.names) and rng.random() < 0.4:
            s = self.people(self.rename(s))
        if rng.random() < 0.15:
            s = self.join(s)
        if rng.random() < 0.10:
            s = self.recase(s)
        if rng.random() < 0.06:
            s = self.unstopped(s)
        return s
