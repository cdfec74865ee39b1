"""What the model expects of a decision that is taken back: what stood side by side stands side by side again."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from .saves import Save, Values, edits_apart, expected, highest, seen_before, standing


@dataclass(frozen=True)
class Again:
    """A save that is done once more, beside others.

    Attributes:
        repeats: its number; None for a mere sign that an entry was edited while it was taken away elsewhere.
        knows: numbers of those that are repeated too, and that its author had seen.
        place: where it stands among those, by clock.
    """

    repeats: int | None
    fields: Values
    knows: set[int] = field(default_factory=set)
    place: int = 0


@dataclass(frozen=True)
class Apart:
    """What an undo writes of one row: first what did not differ, then what did."""

    first: Values
    again: list[Again]


def put_apart(known: list[Save], undone: set[int], written: Sequence[Values]) -> Apart | None:
    """Return how an undo must have written a row; None if nothing differed before the saves ``undone``.

    Args:
        known: the saves of the row on the laptop.
        written: what the undo wrote there.
    """
    seen = seen_before(known)
    numbers = set[int]().union(*(seen[n] for n in undone)) - undone
    before = [save for save in known if save.number in numbers]
    if not any(save.is_birth for save in before):
        return None
    all_fields = {name: value for fields in written for name, value in fields.items()}
    names = expected(before).conflicts & all_fields.keys()
    if not names:
        return None
    decided = {name for save in known if save.number in undone for name in save.fields}
    again = _again(before, names, {name: value for name, value in all_fields.items() if name not in decided})
    return Apart({name: all_fields[name] for name in (all_fields.keys() & decided) - names}, again)


def _again(before: list[Save], names: set[str], sign: Values) -> list[Again]:
    seen, by_number = seen_before(before), {save.number: save for save in before}
    fields: dict[int, Values] = {}
    edits = list[Save]()
    for name in sorted(names):
        stood = standing(before, seen, name)
        if name == "deleted_at":
            stood = [save for save in stood if save.fields[name] is not None]
            edits = edits_apart(highest(stood)[0], before, seen)
            stood += [save for save in edits if name in save.fields]
        for save in stood:
            fields.setdefault(save.number, {})[name] = save.fields[name]
    order = sorted({(by_number[n].clock, by_number[n].place) for n in fields})
    place = {n: order.index((by_number[n].clock, by_number[n].place)) for n in fields}
    again = [Again(n, fields[n], seen[n] & fields.keys(), place[n]) for n in sorted(fields)]
    needs_sign = edits and not any(save.number in fields for save in edits)
    return [*again, Again(None, sign)] if needs_sign else again
