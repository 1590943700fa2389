"""Sentences of our own with the reference's answers, for the tests of the TypeScript: test/annotate/fixtures/model-vectors.json"""
import json

from paths import FIXTURE, WEIGHTS
from reference import Reference

SENTENCES = '''The minister of Norlandia praised the mayor of Vesterby on Monday .
Northern troops did not cross the river , two officials said late on Friday .
" We will never sign this treaty , " President Ana Orlova told reporters in Geneva .
The parcels were sent to the harbour by the council 's own drivers .
Lund , who led the party until 2019 , has accused the bank of hiding its losses .
Talks between Brazil and the World Trade Organization broke down , and both sides blamed each other .
Go home !
ok
MINISTER RESIGNS AFTER VOTE IN PARLIAMENT
the old bridge in samara was closed because the ice had damaged its pillars
Is n't it true that nobody wants to pay ?
She gave him $ 1,250.50 , 3 apples and a half-eaten sandwich .
Kim Il - bok , 54 , is expected to visit Sofia , Bulgaria 's capital , next week .
The state-run agency quoted him as saying : “ Nobody ’s patience is endless … ”
If rebels had attacked the F-16s , the alliance would have responded , Gen. Ole Haug warned .
Über Straße ÇA ΣΟΦΟΣ İzmir Київ 東京 😀😀 ﬁne
a.b@c.example said http://example.org/x?y=1 was down at 10:45 p.m. - - again !!!
To be or not to be remains , after four hundred years , the question that schoolchildren are made to answer .
Reuters reported that the Court of Audit had asked Prime Minister Tamar Javakhishvili to explain why her cabinet , which had promised to cut spending , bought eleven cars .
Nikola met Petra , and she thanked him .'''.split('\n')


def close(array, digits=4):
    return [[round(float(v), digits) for v in row] for row in array]


def write():
    model, records = Reference(WEIGHTS), []
    for line in SENTENCES:
        words = line.split(' ')
        found = model.scores(words)
        records.append({'tokens': words, **model.predict(words),
                        'logits': {'upos': close(found['upos'][:2]), 'names': close(found['names'][:2]), 'arcs': close(found['arcs'][:2]),
                                   'deps': close(found['deps'][:2])},
                        'input': [int(v) for v in model.input(words[0])]})
    FIXTURE.parent.mkdir(parents=True, exist_ok=True)
    FIXTURE.write_text(json.dumps({'crc32': model.header['crc32'], 'sentences': records}, ensure_ascii=False)
                       .replace('{"tokens"', '\n{"tokens"') + '\n', 'utf-8')
    print(FIXTURE.name, len(records), 'sentences')


if __name__ == '__main__':
    write()
