"""Every area that a pack's schedule asks about can be set by the post."""

import pytest

from desktop_app.features.schedules.feature.settings import SETTINGS
from desktop_app.features.schedules.rules.post_settings import AREAS, SWEEPING_MONTHS, SWEEPING_MOST, SWEEPING_USUAL
from desktop_app.packs import load_pack, pack_names, schedule_of_pack

BY_KEY = {setting.key: setting for setting in SETTINGS}


def test_the_card_and_the_rules_speak_of_the_same_settings():
    assert set(BY_KEY) == {*AREAS.values(), SWEEPING_MONTHS}
    sweeping = BY_KEY[SWEEPING_MONTHS]
    assert (sweeping.default, sweeping.maximum) == (SWEEPING_USUAL, SWEEPING_MOST)
    assert all(BY_KEY[key].default is False for key in AREAS.values())


@pytest.mark.parametrize("name", pack_names())
def test_every_area_of_a_pack_has_a_setting(name):
    assert set(schedule_of_pack(load_pack(name)).areas) <= set(AREAS)


@pytest.mark.parametrize("name", pack_names())
def test_a_schedule_sweeps_as_long_as_the_setting_says_unless_the_post_sets_another(name):
    assert schedule_of_pack(load_pack(name)).sweeping_months == SWEEPING_USUAL
