"""From scores to answers: one-rooted tree (FORMAT.md, section 6) and names by Viterbi."""
import numpy as np


def tree(score):
    """score: f32 (n, n + 1), row = dependent 1..n, column = head 0..n. Returns heads, 0 for the root."""
    n = len(score)
    if n == 1:
        return np.zeros(1, np.int64)
    inner = score[:, 1:].copy()
    inner[np.arange(n), np.arange(n)] = -np.inf
    head = inner.argmax(1)                                            # 0-based here
    root = int((score[:, 0] - inner[np.arange(n), head]).argmax())
    head[root] = -1
    while True:
        cycle = first_cycle(head)
        if not cycle:
            return head + 1
        outside = [u for u in range(n) if not leads_into(u, head, cycle)]
        best = None
        for v in sorted(cycle):
            for u in outside:
                loss = inner[v, head[v]] - inner[v, u]
                if best is None or loss < best[0]:
                    best = (loss, v, u)
        head[best[1]] = best[2]


def first_cycle(head):
    """The cycle that holds the lowest-numbered token of all cycles."""
    n = len(head)
    for i in range(n):
        seen, at = 0, head[i]
        while at not in (-1, i) and seen < n:
            at, seen = head[at], seen + 1
        if at == i:
            cycle, at = {i}, head[i]
            while at != i:
                cycle.add(int(at))
                at = head[at]
            return cycle
    return None


def leads_into(u, head, cycle):
    for _ in range(len(head) + 1):
        if u == -1:
            return False
        if u in cycle:
            return True
        u = head[u]
    return False                                                      # another cycle


def viterbi(e, start, trans):
    n = len(e)
    score, back = e[0] + start, []
    for i in range(1, n):
        from_each = score[:, None] + trans
        back.append(from_each.argmax(0))
        score = from_each.max(0) + e[i]
    path = [int(score.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def bio_rules(tags):
    """start and transition scores: an I- only after its own kind."""
    start = np.array([-10000 if t[0] == 'I' else 0 for t in tags], np.float32)
    trans = np.array([[-10000 if b[0] == 'I' and a[2:] != b[2:] else 0 for b in tags] for a in tags], np.float32)
    return start, trans
