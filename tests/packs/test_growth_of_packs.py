"""What the program's packs say about growth is what their sources say."""

import pytest

from desktop_app.core.text import Words
from desktop_app.db.settings import put_setting
from desktop_app.packs import KMS_SETTING, PACK_SETTING, load_pack, pack_names, pack_of
from tests.builders.health_visits import SET_UP

# the table of the growth card by completed month (domain.md 2.2, kbm_indonesia_transcribed.csv)
BOYS = {1: 800, 2: 900, 3: 800, 4: 600, 5: 500, 6: 400, 7: 400, 8: 300, 9: 300, 10: 300, 11: 300} | dict.fromkeys(
    range(12, 60), 200
)
GIRLS = BOYS | {7: 300, 11: 200}


def test_the_least_gain_is_that_of_the_growth_card():
    gain = load_pack("indonesia").minimum_gain
    assert gain.by_sex == {"F": GIRLS, "M": BOYS}


@pytest.mark.parametrize(
    ("sex", "month", "grams"), [("M", 0, 800), ("F", 0, 800), ("F", 60, 200), ("F", 71, 200), (None, 7, 300), (None, 11, 200)]
)
def test_an_age_without_a_row_takes_the_nearest_and_an_unknown_sex_the_smaller_gain(sex, month, grams):
    """Month 0 uses the first row (domain.md 16.1, number 2), so that D = N + T + O + B holds."""
    assert load_pack("indonesia").minimum_gain.grams(sex, month) == grams


@pytest.mark.parametrize("name", pack_names())
def test_every_class_has_words_for_the_volunteer_and_for_the_mother(name):
    pack = load_pack(name)
    for one in pack.growth_classes:
        for words in (one.words, one.todo, one.mother):
            assert isinstance(words, Words) and words.by_language["en"]
        assert one.source in pack.sources
        assert one.refer or one.tone != "danger"  # nobody in danger stays at home


@pytest.mark.parametrize("name", pack_names())
def test_no_card_is_confirmed_before_a_health_worker_has_seen_it(name):
    pack = load_pack(name)
    assert not pack.kms.confirmed
    assert pack.kms.refer_below_z == -2


def test_bands_of_the_card_lie_between_its_lines_without_gaps():
    bands = load_pack("indonesia").kms.bands
    assert [(band.from_z, band.to_z, band.colour) for band in bands] == [
        (-3, -2, "yellow"),
        (-2, -1, "light_green"),
        (-1, 1, "green"),
        (1, 2, "light_green"),
        (2, 3, "yellow"),
    ]


def test_the_age_bands_of_f1_cover_every_month_below_five_years_once():
    bands = load_pack("indonesia").age_bands["f1"]
    assert [month for band in bands for month in range(band.from_months, band.until_months + 1)] == list(range(60))


def test_the_post_says_which_red_line_a_health_worker_confirmed(db):
    with db.action(SET_UP) as session:
        put_setting(session, PACK_SETTING, "indonesia")
    with db.read() as session:
        assert not pack_of(session).kms.confirmed
    with db.action(SET_UP) as session:
        put_setting(session, KMS_SETTING, "-2")
    with db.read() as session:
        kms = pack_of(session).kms
    assert (kms.confirmed, kms.red_z, kms.orange_z) == (True, -2, 1)
