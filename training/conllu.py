"""CoNLL-U -> sentences: words only, no ranges and no empty nodes."""
import gzip
from dataclasses import dataclass, field


@dataclass
class Sentence:
    doc: str
    forms: list
    upos: list
    xpos: list
    heads: list          # 1-based, 0 is the root
    deps: list
    misc: list = field(default_factory=list)
    names: list = None   # BIO tags; None where nobody annotated them; '?' for a token that is not to be learnt from

    def copy(self, **changes):
        return Sentence(**{**self.__dict__, **changes})


def read(path):
    opener = gzip.open if str(path).endswith('.gz') else open
    sentences, rows, doc = [], [], ''
    with opener(path, 'rt', encoding='utf-8') as file:
        for line in [*file, '\n']:
            line = line.rstrip('\n')
            if line.startswith('# newdoc id = '):
                doc = line[len('# newdoc id = '):]
            elif line and line[0] != '#':
                cells = line.split('\t')
                if cells[0].isdigit():
                    rows.append(cells)
            elif not line and rows:
                columns = list(zip(*rows))
                sentences.append(Sentence(doc, list(columns[1]), list(columns[3]), list(columns[4]),
                                          [int(h) for h in columns[6]], list(columns[7]), list(columns[9])))
                rows = []
    return sentences
