"""Who stands for whom does not depend on the order or direction in which people were merged."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.residents.rules import canonical_ids

ids = st.integers(0, 11).map(lambda number: bytes([number]))
merges = st.lists(st.tuples(ids, ids), max_size=20)


@given(merges, st.randoms(use_true_random=False))
def test_any_order_and_direction_gives_the_same_canonical_id(pairs, random):
    shuffled = [random.choice(((a, b), (b, a))) for a, b in random.sample(pairs, len(pairs))]
    assert canonical_ids(shuffled) == canonical_ids(pairs)


@given(merges)
def test_the_smallest_of_all_that_hang_together_stands_for_them(pairs):
    found = canonical_ids(pairs)
    people = [{entry} for entry in {entry for pair in pairs for entry in pair}]
    for one, other in pairs:
        joined = [group for group in people if one in group or other in group]
        people = [group for group in people if group not in joined] + [set().union(*joined)]
    assert found == {entry: min(group) for group in people for entry in group if entry != min(group)}


def test_circles_do_no_harm():
    assert canonical_ids([(b"a", b"b"), (b"b", b"c"), (b"c", b"a"), (b"a", b"a")]) == {b"b": b"a", b"c": b"a"}
