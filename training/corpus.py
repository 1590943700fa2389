"""The training and development sentences, with names."""
from collections import Counter

import conllu
import names
from paths import NER, TREEBANK


def demonyms(sentences):
    """Single words that UNER calls a name of another kind, at least twice: American, Iraqis."""
    counts = Counter()
    for s in sentences:
        for i, tag in enumerate(s.names or []):
            if tag == 'B-other' and not (i + 1 < len(s.names) and s.names[i + 1] == 'I-other') and s.forms[i].endswith(
                    ('an', 'ans', 'ish', 'ese', 'ch', 'i', 'is', 'ab', 'abs', 'ite', 'ites', 'im', 'ims', 'ek', 'ss')):
                counts[s.forms[i]] += 1
    return {w for w, n in counts.items() if n >= 2}


def load(part):
    """Sentences of 'train' or 'dev', by corpus."""
    found = {name: conllu.read(TREEBANK / f'{name}-{part}.conllu.gz') for name in ('ewt', 'gum-news', 'gum-open')}
    names.add_uner(found['ewt'], NER / f'uner-ewt-{part}.jsonl')
    if part == 'train':
        known = demonyms(found['ewt'])
    else:
        ewt = conllu.read(TREEBANK / 'ewt-train.conllu.gz')
        names.add_uner(ewt, NER / 'uner-ewt-train.jsonl')
        known = demonyms(ewt)
    for name in ('gum-news', 'gum-open'):
        names.add_gum(found[name], known)
    return found
