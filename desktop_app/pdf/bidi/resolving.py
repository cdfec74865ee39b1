"""Weak and neutral types of one isolating run sequence: rules W1 to W7, N1 and N2."""

ISOLATES = frozenset(("LRI", "RLI", "FSI"))
STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}
_NEUTRAL = frozenset(("B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"))


def direction(level: int) -> str:
    """Return "L" for an even level and "R" for an odd one."""
    return "R" if level & 1 else "L"


def resolve_weak(types: list[str], start: str) -> None:
    """Apply rules W1 to W7 in place."""
    previous = start
    for i, kind in enumerate(types):  # W1: marks follow their letter
        if kind == "NSM":
            types[i] = "ON" if previous in ISOLATES or previous == "PDI" else previous
        previous = types[i]
    _arabic_digits(types, start)
    types[:] = ["R" if kind == "AL" else kind for kind in types]
    for i in range(1, len(types) - 1):  # W4: one separator between numbers belongs to them
        before, after = types[i - 1], types[i + 1]
        if types[i] == "ES" and before == after == "EN":
            types[i] = "EN"
        elif types[i] == "CS" and before == after and before in ("EN", "AN"):
            types[i] = before
    _terminators(types)
    types[:] = ["ON" if kind in ("ES", "ET", "CS") else kind for kind in types]  # W6
    strong = start
    for i, kind in enumerate(types):  # W7: digits in a left-to-right context run with it
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            types[i] = "L"


def _terminators(types: list[str]) -> None:
    """Apply rule W5: signs beside a European number belong to it."""
    i = 0
    while i < len(types):
        if types[i] != "ET":
            i += 1
            continue
        end = i
        while end < len(types) and types[end] == "ET":
            end += 1
        if (i and types[i - 1] == "EN") or (end < len(types) and types[end] == "EN"):
            types[i:end] = ["EN"] * (end - i)
        i = end


def _arabic_digits(types: list[str], start: str) -> None:
    """Apply rule W2: digits after Arabic letters are Arabic digits."""
    strong = start
    for i, kind in enumerate(types):
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            types[i] = "AN"


def resolve_neutral(types: list[str], level: int, start: str, end: str) -> None:
    """Apply rules N1 and N2: neutrals run with both neighbours, else with the embedding."""
    i = 0
    while i < len(types):
        if types[i] not in _NEUTRAL:
            i += 1
            continue
        stop = i
        while stop < len(types) and types[stop] in _NEUTRAL:
            stop += 1
        before = STRONG.get(types[i - 1]) if i else start
        after = STRONG.get(types[stop]) if stop < len(types) else end
        kind = before if before and before == after else direction(level)
        types[i:stop] = [kind] * (stop - i)
        i = stop
