"""A number beside a noun has plural forms, so that no language says “1 days”."""

import re
from collections.abc import Iterator

import pytest

from translation_source import Source, find_sources
from translations import ROOT

IRREGULAR = {"people", "children", "women", "men"}
COUNTED = IRREGULAR | {
    *("boxes", "cards", "cells", "changes", "classes", "columns", "copies", "days", "digits", "doses", "entries"),
    *("files", "groups", "hours", "households", "houses", "items", "laptops", "letters", "lines", "lots", "meetings"),
    *("minutes", "months", "names", "notes", "pages", "persons", "pictures", "places", "points", "portions", "posts"),
    *("questions", "records", "referrals", "registers", "reports", "residents", "rows", "seconds", "sheets", "tablets"),
    *("things", "times", "units", "values", "visits", "volunteers", "weeks", "words", "years"),
}
"""What the program counts; the nouns that stand behind an ``{n}`` somewhere are added to it."""

DECIMALS = {
    ("Mothers", "years"),
    *(("Stock", place) for place in ("months", "minimum", "maximum", "emergency")),
}
"""(context, place) of measures such as 1.5 months: a plural form is chosen by a whole number, so they have none."""

PLACE = re.compile(r"\{(\w+)\}[ -](?=([a-z]+)(?: ([a-z]+))?)")


def behind_places(text: str) -> Iterator[tuple[str, str]]:
    """Give each place of a text with each of the two words that follow it."""
    for place, first, second in PLACE.findall(text):
        yield from ((place, word) for word in (first, second) if word)


def without_forms(sources: list[Source]) -> list[str]:
    counted = COUNTED | {
        word
        for source in sources
        for place, word in behind_places(source.text)
        if place == "n" and len(word) > 3 and word.endswith("s") and not word.endswith("ss")
    }
    return [
        f"{source.context}: {source.text!r}: write {{n}} in place of {{{place}}}, or the noun before the number"
        for source in sources
        for place, word in behind_places(source.text)
        if place != "n" and word in counted and (source.context, place) not in DECIMALS
    ]


def test_every_number_beside_a_noun_has_plural_forms() -> None:
    assert without_forms(find_sources(ROOT / "desktop_app")) == []


@pytest.mark.parametrize(
    "text",
    [
        "{days} days in the future",
        "{number} people live here",
        "{name}: {count} new entries",
        "A box of {size} doses, {n} days old",
    ],
)
def test_a_number_without_plural_forms_is_named(text: str) -> None:
    assert len(without_forms([Source("Stock", text)])) == 1


@pytest.mark.parametrize("text", ["{n} days", "Days: {number}", "{name} lives here", "Lasts {months} months"])
def test_what_counts_by_the_rule_is_let_through(text: str) -> None:
    assert without_forms([Source("Stock", text)]) == []
