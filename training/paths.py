"""Where things are: the public data beside the checkout, the cache, and the shipped weights."""
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
DATA = ROOT.parent / 'shared' / 'data'
TREEBANK = DATA / 'treebank'
NER = DATA / 'ner'
CACHE = HERE / '.cache'
WEIGHTS = ROOT / 'src' / 'annotate' / 'weights' / 'en.bin'
FIXTURE = ROOT / 'test' / 'annotate' / 'fixtures' / 'model-vectors.json'

CACHE.mkdir(exist_ok=True)
