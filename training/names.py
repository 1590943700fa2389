"""Names as BIO tags over person, place, organization, state, other: from UNER (EWT) and from GUM's Entity annotation."""
import json
import re

from vectors import fetch

TYPES = ['person', 'place', 'organization', 'state', 'other']
TAGS = ['O'] + [f'{b}-{t}' for t in TYPES for b in 'BI']

# Names of states that the list below lacks or writes otherwise.
MORE_STATES = '''us|u.s.|u.s|u.s.a.|usa|uk|u.k.|britain|great britain|england|scotland|wales|northern ireland|america|russia|iran|syria|north korea
south korea|korea|vietnam|laos|taiwan|tanzania|venezuela|bolivia|moldova|brunei|soviet union|ussr|yugoslavia|czechoslovakia|burma|myanmar
ivory coast|kosovo|palestine|vatican|holland|the netherlands|netherlands|east germany|west germany|czech republic|macedonia|congo
democratic republic of the congo|republic of china|people 's republic of china|dprk|prc|uae|u.a.e.|gambia|the gambia|bahamas|eswatini|swaziland
cape verde|east timor|republic of korea|russian federation|united states of america|state of israel|islamic republic of iran|prussia
kingdom of saudi arabia|republic of turkey|republic of ireland|serbia and montenegro|turkiye|türkiye|zaire|persia|ottoman empire|ussr
united arab emirates|usa.|us.'''

TITLES = set('''mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady president vice chancellor minister prime premier
king queen prince princess pope cardinal archbishop bishop father rev. rev reverend saint st. judge justice senator sen. sen rep. rep
representative governor gov. gov mayor ambassador secretary general gen. gen colonel col. col major maj. captain capt. lieutenant lt. sergeant
sgt. officer sheriff chief admiral marshal commander chairman chairwoman chairperson director emperor empress tsar czar duke duchess count earl
baron sheikh shaikh imam ayatollah rabbi coach attorney speaker deputy foreign defense defence congressman congresswoman councillor councilor
mp uncle aunt brother sister mother dad mom'''.split())
CALENDAR = set('''january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov
dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun spring summer autumn winter easter christmas
century ad bc bce ce am pm'''.split())


def states():
    data = json.loads((fetch('i18n-iso-countries@7.14.0') / 'langs' / 'en.json').read_text('utf-8'))
    found = set()
    for value in data['countries'].values():
        for name in value if isinstance(value, list) else [value]:
            found.add(name.lower())
    # Territories that are no states.
    found -= {'puerto rico', 'guam', 'greenland', 'bermuda', 'gibraltar', 'antarctica', 'jersey', 'guernsey', 'aruba', 'réunion', 'martinique',
              'guadeloupe', 'mayotte', 'hong kong', 'macao', 'american samoa', 'anguilla', 'montserrat', 'isle of man'}
    return found | {n.strip() for n in MORE_STATES.replace('\n', '|').split('|')}


def is_state(words, known):
    text = ' '.join(words).lower()
    return text in known or (text.startswith('the ') and text[4:] in known)


def bio(size, spans):
    tags = ['O'] * size
    for start, end, kind in spans:
        for i in range(start, end):
            tags[i] = ('B-' if i == start else 'I-') + kind
    return tags


def add_uner(sentences, path):
    """UNER documents onto the treebank's sentences; both are the same but for spaces. Returns how many sentences got names."""
    known, waiting = states(), {}
    kinds = {'PER': 'person', 'ORG': 'organization', 'MISC': 'other'}
    for line in open(path, encoding='utf-8'):
        doc = json.loads(line)
        text = doc['text'].encode('utf-16-le', 'surrogatepass')          # offsets count UTF-16 units

        def squeezed(start, end):
            return ''.join(text[2 * start:2 * end].decode('utf-16-le', 'surrogatepass').split())

        for span in doc['sentences']:
            a, b = span['start'], span['end']
            waiting[doc['id'], squeezed(a, b)] = [(len(squeezed(a, m['start'])), len(squeezed(a, m['end'])), m['type'])
                                                  for m in doc['mentions'] if a <= m['start'] and m['end'] <= b]
    done = 0
    for s in sentences:
        words = [''.join(form.split()) for form in s.forms]
        inside = waiting.get((s.doc, ''.join(words)))
        if inside is None:
            continue
        starts, ends, at = {}, {}, 0
        for i, word in enumerate(words):
            starts[at] = i
            at += len(word)
            ends[at] = i + 1
        if all(a in starts and b in ends for a, b, _ in inside):
            spans = []
            for a, b, kind in inside:
                i, j = starts[a], ends[b]
                spans.append((i, j, ('state' if is_state(s.forms[i:j], known) else 'place') if kind == 'LOC' else kinds[kind]))
            s.names = bio(len(s.forms), spans)
            done += 1
    return done


def entities(sentence):
    """GUM's mentions in one sentence: (start, end, type, minimal span as token positions)."""
    waiting, found = [], []
    for i, misc in enumerate(sentence.misc):
        m = re.search(r'(?:^|\|)Entity=([^|]*)', misc)
        for piece in re.findall(r'\([^()]*\)?|[^()]*\)', m.group(1)) if m else []:
            fields = piece.strip('()').split('-')
            if piece[0] == '(' and len(fields) > 5:
                waiting.append((fields[0], i, fields[1], fields[5]))
                if piece[-1] != ')':
                    continue
            for k in range(len(waiting) - 1, -1, -1):
                if waiting[k][0] == fields[0]:
                    _, start, kind, head = waiting.pop(k)
                    found.append((start, i + 1, kind, [start + int(n) - 1 for n in re.findall(r'\d+', head)]))
                    break
    return found


def name_span(sentence, start, end, kind, core):
    """The part of a GUM mention that is a name, or None: "[US President] Donald Trump", "the [Irving School District]"."""
    forms, upos = sentence.forms, sentence.upos
    first = last = core[0]
    for k in core[1:]:
        between = range(last + 1, k)
        small = all(forms[b].lower() in ('of', 'the', 'for', 'de', '-', "'s", '’s', '&', 'and', '.', 'la') for b in between)
        if not between or (small and (kind != 'person' or all(forms[b] in '-.' for b in between))):
            last = k
        else:
            break
    while first <= last and (forms[first].lower() in ('the', 'a', 'an', 'this', 'that') or
                             (kind == 'person' and (forms[first].lower() in TITLES or upos[first] != 'PROPN'))):
        first += 1
    while last >= first and (upos[last] in ('PUNCT', 'ADP', 'PART', 'CCONJ', 'DET')):
        last -= 1
    inside = range(first, last + 1)
    if not inside or not any(upos[i] == 'PROPN' for i in inside) or not any(forms[i][:1].isupper() for i in inside):
        return None
    # A noun inside that is not capitalised: "the Monti government".
    if any(upos[i] in ('NOUN', 'VERB', 'PRON') and not forms[i][:1].isupper() for i in inside):
        return None
    return first, last + 1


def add_gum(sentences, demonyms):
    """Names of GUM documents; a proper noun that no rule explains becomes '?', which the loss leaves out."""
    known = states()
    for s in sentences:
        spans, taken = [], set()
        for start, end, kind, core in sorted(entities(s), key=lambda e: (e[0], -e[1])):
            if kind == 'time' or not core or core[-1] >= len(s.forms):
                continue
            span = name_span(s, start, end, kind, core)
            if not span or any(i in taken for i in range(*span)):
                continue
            words = [w.lower() for w in s.forms[span[0]:span[1]]]
            if all(w in CALENDAR or w in TITLES or w.isdigit() for w in words):
                continue
            if kind in ('place', 'organization') and is_state(words, known):
                kind = 'state'
            elif kind == 'person' and s.xpos[span[1] - 1] == 'NNPS' and span[1] - span[0] == 1:
                kind = 'other'                                             # "Afghans"
            elif kind not in TYPES:
                kind = 'other'
            spans.append((*span, kind))
            taken.update(range(*span))
        for i, form in enumerate(s.forms):
            if i not in taken and (form in demonyms or form == 'Korean') and s.upos[i] in ('ADJ', 'PROPN'):
                before = i and s.forms[i - 1] in ('North', 'South', 'East', 'West', 'Saudi', 'Sri') and i - 1 not in taken
                spans.append((i - 1 if before else i, i + 1, 'other'))
                taken.update(range(spans[-1][0], i + 1))
        s.names = bio(len(s.forms), spans)
        for i, form in enumerate(s.forms):
            proper = s.upos[i] == 'PROPN' or (s.upos[i] == 'ADJ' and i and form[:1].isupper())
            if i not in taken and proper and form.lower() not in CALENDAR and form.lower() not in TITLES:
                s.names[i] = '?'
        # A name beside such a word may be cut wrongly: leave it out too.
        for a, b, _ in spans:
            if '?' in s.names[max(a - 1, 0):a] + s.names[b:b + 1]:
                s.names[a:b] = ['?'] * (b - a)
