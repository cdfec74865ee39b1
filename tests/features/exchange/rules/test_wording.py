"""Sizes and counts as people read them."""

import pytest

from desktop_app.features.exchange.rules.sizes import size_words
from desktop_app.features.exchange.rules.wording import counted, taken_words


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (1, "1 kB"),
        (1698, "2 kB"),
        (999_400, "999 kB"),
        (1_000_000, "1 MB"),
        (4_340_000, "4.3 MB"),
        (64_200_000, "64 MB"),
        (3_200_000_000, "3.2 GB"),
        (64_000_000_000, "64 GB"),
    ],
)
def test_a_size_is_told_with_as_many_figures_as_matter(size, words):
    assert str(size_words(size)) == words


def test_what_went_out_is_told_as_things_done_and_pictures():
    assert [str(one) for one in counted("out", {"actions": 12, "attached": 2, "bytes": 900})] == [
        "12 things that were done",
        "2 pictures and papers",
    ]


def test_what_came_in_is_told_as_new_changed_to_decide_and_waiting():
    assert [str(one) for one in counted("in", {"new": 3, "changed": 1, "conflicts": 2, "waiting": 4})] == [
        "3 new",
        "1 changed",
        "2 to decide",
        "4 wait for a newer Balai",
    ]


def test_a_file_without_news_says_so():
    assert [str(one) for one in counted("in", {"actions": 0})] == ["nothing new"]
    assert [(str(words), tone) for words, tone in taken_words(0, 0, 0, 0)] == [("nothing new", "plain")]
