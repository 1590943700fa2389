"""Scores of predicted sentences against gold ones, as ../shared/score/conllu.mjs and names.mjs count them."""
from augment import spans


def triples(upos, heads, deps):
    found = []
    for i, tag in enumerate(upos):
        if tag != 'VERB':
            continue
        kids = [k for k, h in enumerate(heads) if h == i + 1]
        subjects = [k for k in kids if deps[k] == 'nsubj'] + [k for k in kids if deps[k] == 'obl:agent']
        objects = [k for k in kids if deps[k].split(':')[0] == 'obj'] + [k for k in kids if deps[k] == 'nsubj:pass']
        found += [(s, i, o) for s in subjects for o in objects]
    return found


def f1(hit, predicted, gold):
    return 2 * hit / (predicted + gold) if predicted + gold else 0.0


def score(gold, predicted):
    """predicted: one dict {upos, xpos, heads, deps, names} a sentence."""
    n = upos = xpos = uas = las = 0
    svo, ner = [0, 0, 0], [0, 0, 0]
    for g, p in zip(gold, predicted):
        for i in range(len(g.forms)):
            n += 1
            upos += g.upos[i] == p['upos'][i]
            xpos += g.xpos[i] == p['xpos'][i]
            if g.heads[i] == p['heads'][i]:
                uas += 1
                las += g.deps[i].split(':')[0] == p['deps'][i].split(':')[0]
        a, b = set(triples(g.upos, g.heads, g.deps)), triples(p['upos'], p['heads'], p['deps'])
        svo = [svo[0] + sum(t in a for t in b), svo[1] + len(b), svo[2] + len(a)]
        if g.names and '?' not in g.names:
            coarse = lambda tags: {(x, y, 'place' if k == 'state' else k) for x, y, k in spans(tags) if k != 'other'}
            a, b, other = coarse(g.names), coarse(p['names']), {(x, y) for x, y, k in spans(g.names) if k == 'other'}
            b = {t for t in b if t[:2] not in other}
            ner = [ner[0] + len(a & b), ner[1] + len(b), ner[2] + len(a)]
    return {'upos': upos / n, 'xpos': xpos / n, 'uas': uas / n, 'las': las / n, 'svo': f1(*svo), 'names': f1(*ner)}
