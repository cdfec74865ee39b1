"""What a post sets about its schedules."""

from desktop_app.features.schedules.rules.post_settings import AREAS
from desktop_app.packs import load_pack, pack_names, schedule_of_pack


def test_every_area_that_a_pack_asks_about_can_be_set_and_no_other() -> None:
    asked = {area for name in pack_names() for area in schedule_of_pack(load_pack(name)).areas}
    assert set(AREAS) == asked
