"""A sequence that is made when somebody first looks into it."""

from desktop_app.core.later import Later


def test_nothing_is_made_before_somebody_looks_and_then_only_once():
    made = []

    def make():
        made.append(1)
        return ["a", "b"]

    later = Later(make)
    assert made == []
    assert (len(later), list(later), later[1], later[:1], "b" in later) == (2, ["a", "b"], "b", ("a",), True)
    assert made == [1]


def test_an_empty_one_is_false():
    assert not Later(list)
