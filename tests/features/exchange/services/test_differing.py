"""Entries that two laptops wrote apart, in words."""

import pytest

from desktop_app.db.check import check
from desktop_app.db.undo import take_back
from desktop_app.features.exchange.services import differing
from tests.features.exchange.writing import AYU, differences, read, write
from tests.sync.exchanging.handing import rows


@pytest.fixture
def both(siti, dewi, carry):
    """Return a function that lets both write apart and Siti take Dewi's file in."""

    def apart(hers, theirs):
        write(siti, **hers)
        write(dewi, **theirs)
        carry(dewi, siti)

    return apart


def decide(post, difference, **chosen):
    with post.database.action(differing.decision_label(difference)) as session:
        differing.decide(session, difference, chosen)


def test_both_values_stand_side_by_side_with_who_wrote_them_and_where(both, siti):
    both({"phone": "0811"}, {"phone": "0822"})
    (one,) = differences(siti)
    (field,) = one.fields
    assert (one.kind, one.name, field.title) == ("Resident", AYU, "Phone")
    told = {variant.words: [(w.user, w.is_here, w.laptop) for w in variant.writers] for variant in field.variants}
    assert told == {"0811": [("siti", True, "")], "0822": [("dewi", False, "Dewi's laptop")]}


def test_different_fields_never_differ(both, siti):
    both({"phone": "0811"}, {"note": "lives with her aunt"})
    assert differences(siti) == []
    assert read(siti, "phone", "note") == ("0811", "lives with her aunt")


def test_all_fields_of_one_entry_stand_together_in_the_order_of_its_card(both, siti):
    both(
        {"phone": "0811", "mother_name": "Rina", "birth_year": 2023}, {"phone": "0822", "mother_name": "Ina", "birth_year": 2022}
    )
    (one,) = differences(siti)
    assert [field.name for field in one.fields] == ["birth_year", "mother_name", "phone"]


@pytest.mark.parametrize(
    ("field", "here", "there", "editor"),
    [
        ("phone", "0811", "0822", differing.TEXT),
        ("birth_source", "estimated", "caregiver", differing.CHOICE),
        ("birth_year", 2023, 2022, differing.NUMBER),
    ],
)
def test_a_third_value_is_typed_as_suits_the_field(both, siti, field, here, there, editor):
    both({field: here}, {field: there})
    (found,) = differences(siti)[0].fields
    assert (found.name, found.editor) == (field, editor)


def test_a_reference_to_another_entry_can_only_be_chosen(siti, dewi, carry, both):
    from tests.builders.residents import make_resident

    one, two = make_resident(siti.database, "Rina"), make_resident(siti.database, "Murni")
    carry(siti, dewi)
    both({"mother_id": one}, {"mother_id": two})
    (field,) = differences(siti)[0].fields
    assert field.editor == differing.NONE and {variant.words for variant in field.variants} == {"Rina", "Murni"}


def test_a_decision_ends_it_on_both_laptops(both, siti, dewi, carry):
    both({"phone": "0811"}, {"phone": "0822"})
    decide(siti, differences(siti)[0], phone="0833")
    assert differences(siti) == []
    carry(siti, dewi)
    assert differences(dewi) == [] and read(dewi, "phone") == ("0833",)


def test_taken_away_here_and_changed_there_shows_both_and_what_was_changed(both, siti):
    both({"deleted_at": 1_800_000_000_000}, {"phone": "0822"})
    (one,) = differences(siti)
    assert one.is_deletion
    away, stays = one.fields[0].variants
    assert (away.words, stays.words) == ("taken away", "stays")
    assert (away.writers[0].user, stays.writers[0].user) == ("siti", "dewi")
    assert stays.changes == [("Phone", "0822")]


def test_an_entry_that_was_taken_away_comes_back_if_somebody_decides_so(both, siti):
    both({"deleted_at": 1_800_000_000_000}, {"phone": "0822"})
    decide(siti, differences(siti)[0], deleted_at=None)
    assert read(siti, "deleted_at", "phone") == (None, "0822") and differences(siti) == []
    with siti.database.read() as session:
        assert check(session.connection()) == []


def test_a_field_that_only_a_newer_balai_knows_can_be_told(both, siti):
    both({"phone": "0811"}, {"phone": "0822"})
    with siti.database.read() as session:
        from desktop_app.core.language import language
        from desktop_app.sync.record_words import RecordWords

        words = RecordWords([], language("en"))
        (one,) = differing.list_differences(session, words, siti.database.origin)
    assert one.kind == "Entry" and one.fields[0].title == "A field that a newer Balai knows (phone)"


def undo_last(post):
    with post.database.read() as session:
        last = session.connection().exec_driver_sql("SELECT id FROM action ORDER BY n DESC LIMIT 1").scalar_one()
    take_back(post.database, last)


def changes_of(variant):
    return variant.changes


def told(post):
    return [
        (
            one.name,
            field.name,
            {v.words: [w.user for w in v.writers] for v in field.variants},
            [v.changes for v in field.variants],
        )
        for one in differences(post)
        for field in one.fields
    ]


def agree(siti, dewi):
    assert rows(siti) == rows(dewi)
    for post in (siti, dewi):
        with post.database.read() as session:
            assert check(session.connection()) == []


@pytest.mark.parametrize(
    ("hers", "theirs", "chosen"),
    [
        ({"phone": "0811"}, {"phone": "0822"}, {"phone": "0822"}),
        ({"phone": "0811"}, {"phone": "0822"}, {"phone": "0833"}),
        ({"phone": "0811", "birth_year": 2023}, {"phone": "0822", "birth_year": 2022}, {"phone": "0811", "birth_year": 2022}),
        ({"deleted_at": 1_800_000_000_000}, {"phone": "0822"}, {"deleted_at": None}),
        ({"phone": "0811", "deleted_at": 1_800_000_000_000}, {"phone": "0822"}, {"deleted_at": None, "phone": "0833"}),
        ({"deleted_at": 1_800_000_000_000}, {"phone": "0822"}, {"deleted_at": 1_800_000_000_000}),
    ],
)
def test_a_decision_that_is_undone_lists_both_values_again_on_both_laptops(both, siti, dewi, carry, hers, theirs, chosen):
    both(hers, theirs)
    before = told(siti)
    decide(siti, differences(siti)[0], **chosen)
    carry(siti, dewi)
    undo_last(siti)
    assert told(siti) == before
    carry(siti, dewi)
    assert [one[:3] for one in told(dewi)] == [one[:3] for one in before]
    agree(siti, dewi)
    decide(dewi, differences(dewi)[0], **chosen)
    carry(dewi, siti)
    assert told(siti) == told(dewi) == []
    agree(siti, dewi)


def test_an_undone_decision_can_be_restored(both, siti, dewi, carry):
    both({"phone": "0811"}, {"phone": "0822"})
    decide(siti, differences(siti)[0], phone="0833")
    undo_last(siti)
    undo_last(siti)
    assert differences(siti) == [] and read(siti, "phone") == ("0833",)
    carry(siti, dewi)
    agree(siti, dewi)
    undo_last(siti)
    assert len(differences(siti)) == 1
