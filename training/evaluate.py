"""Figures of the shipped weights (int8) and, with --float, of a checkpoint: python3 training/evaluate.py [--float CHECKPOINT.pt] [--test]"""
import os
import sys

os.environ.setdefault('OMP_NUM_THREADS', '1')
import conllu
import corpus
from measure import score
from paths import CACHE, TREEBANK, WEIGHTS


def main():
    parts = corpus.load('dev')
    if '--test' in sys.argv:
        parts['ewt-test'] = conllu.read(TREEBANK / 'ewt-test.conllu.gz')
    if '--float' in sys.argv:
        import train
        from predict import predict
        rest = [a for a in sys.argv[1:] if not a.startswith('--')]
        vocabulary, labels, model, _ = train.load(rest[0] if rest else CACHE / 'model.pt')
        answer = lambda part: predict(model, vocabulary, labels, part)
    else:
        from reference import Reference
        model = Reference(WEIGHTS)
        answer = lambda part: [model.predict(s.forms) for s in part]
    for name, part in parts.items():
        print(f'{name:9}', ' '.join(f'{k} {100 * v:.2f}' for k, v in score(part, answer(part)).items()), flush=True)


if __name__ == '__main__':
    main()
