"""Writing and reading the container of FORMAT.md, section 1."""
import json
import os
import zlib

import numpy as np

MAGIC, VERSION = b'DRGM', 1
DTYPES = {'i8': np.int8, 'u8': np.uint8, 'f32': np.dtype('<f4'), 'u4': np.uint8}


def write(path, name, labels, config, tensors):
    """tensors: name -> (dtype, array); u4 arrays hold one number an element, and are packed here."""
    table, blobs, at = {}, [], 0
    for key, (dtype, array) in tensors.items():
        shape = list(array.shape)
        if dtype == 'u4':
            if shape[1] % 2:
                array = np.pad(array, ((0, 0), (0, 1)))
            array = array[:, 0::2] | (array[:, 1::2] << 4)
        raw = np.ascontiguousarray(array.astype(DTYPES[dtype])).tobytes()
        table[key] = {'dtype': dtype, 'shape': shape, 'offset': at, 'bytes': len(raw)}
        raw += bytes(-len(raw) % 16)
        blobs.append(raw)
        at += len(raw)
    body = b''.join(blobs)
    header = json.dumps({'name': name, 'bodyBytes': len(body), 'crc32': zlib.crc32(body), 'labels': labels, 'config': config,
                         'tensors': table}, ensure_ascii=False, separators=(',', ':')).encode()
    header += b' ' * (-(12 + len(header)) % 16)
    temporary = f'{path}.tmp'
    with open(temporary, 'wb') as file:
        file.write(MAGIC + VERSION.to_bytes(4, 'little') + len(header).to_bytes(4, 'little') + header + body)
    os.replace(temporary, path)


def read(path):
    """header, tensors: name -> array (u4 unpacked)."""
    data = open(path, 'rb').read()
    if data[:4] != MAGIC or int.from_bytes(data[4:8], 'little') != VERSION:
        raise ValueError(f'{path}: not a weights file of version {VERSION}')
    size = int.from_bytes(data[8:12], 'little')
    header, body = json.loads(data[12:12 + size]), data[12 + size:]
    if len(body) != header['bodyBytes'] or zlib.crc32(body) != header['crc32']:
        raise ValueError(f'{path}: damaged')
    tensors = {}
    for key, t in header['tensors'].items():
        array = np.frombuffer(body, DTYPES[t['dtype']], t['bytes'] // np.dtype(DTYPES[t['dtype']]).itemsize, t['offset'])
        if t['dtype'] == 'u4':
            rows, columns = t['shape']
            array = np.stack([array & 15, array >> 4], 1).reshape(rows, -1)[:, :columns]
        tensors[key] = array.reshape(t['shape'])
    return header, tensors
