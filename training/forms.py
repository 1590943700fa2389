"""What the model sees of a word's form: FORMAT.md, sections 2 and 3. Strings are read as UTF-16, as JavaScript does."""
import struct

REPLACED = {0x2018: "'", 0x2019: "'", 0x201A: "'", 0x201B: "'", 0x60: "'", 0xB4: "'",
            0x201C: '"', 0x201D: '"', 0x201E: '"', 0x201F: '"', 0xAB: '"', 0xBB: '"',
            **{c: '-' for c in range(0x2010, 0x2016)}, 0x2026: '...', 0xA0: ' '}
DIGITS = str.maketrans('123456789', '000000000')


def units(text):
    """The UTF-16 code units of a string."""
    raw = text.encode('utf-16-le', 'surrogatepass')
    return struct.unpack(f'<{len(raw) // 2}H', raw)


def from_units(codes):
    return struct.pack(f'<{len(codes)}H', *codes).decode('utf-16-le', 'surrogatepass')


def plain(form):
    text = form.translate(REPLACED)
    return '"' if text == "''" else text


def lower(form):
    return plain(form).lower()


def key(form):
    return lower(form).translate(DIGITS)


def fnv1a(codes):
    h = 2166136261
    for unit in codes:
        h = ((h ^ unit) * 16777619) & 0xFFFFFFFF
    return h


def shape(form):
    """`Pyongyang` -> Xxx, `U.S.` -> X.X., `F-16s` -> X-ddx, `NATO` -> XX."""
    result = []
    for unit in units(form):
        c = chr(unit)
        if '0' <= c <= '9':
            kind = 'd'
        elif c.lower() != c:
            kind = 'X'
        elif c.upper() != c:
            kind = 'x'
        else:
            kind = c
        if not (len(result) > 1 and result[-1] == kind == result[-2]):
            result.append(kind)
        if len(result) == 10:
            break
    return [ord(c) for c in result]


def feature(part, form):
    """The bucket of one hashed part of the input."""
    if part['kind'] == 'shape':
        codes = shape(form)
    else:
        codes = units(key(form))
        n = part['length']
        codes = codes[:n] if part['kind'] == 'prefix' else codes[-n:]
    return fnv1a(codes) % part['buckets']
