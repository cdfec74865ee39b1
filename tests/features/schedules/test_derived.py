"""The card of schedules: its local table depends on what other slices know, and on the packs as they are."""

from desktop_app.core.contract import ScheduleFacts
from desktop_app.features.schedules.feature import derived
from desktop_app.shell.discovery import find_features

PREGNANT = ScheduleFacts(("pregnancy",), lambda raw, table, ids: (), lambda raw, residents: ())


def test_the_tables_of_facts_are_sources_of_what_is_due():
    (alone,), (with_facts,) = derived.derived_of_facts(()), derived.derived_of_facts((PREGNANT,))
    assert set(with_facts.sources) == {*alone.sources, "pregnancy"}
    assert {"resident", "life_event", "service_given", "post_setting"} <= set(alone.sources)


def test_the_table_stands_on_the_card_as_the_program_finds_it():
    (card,) = [feature for feature in find_features() if feature.name == "schedules"]
    assert [table.id for table in card.derived] == ["schedules.due"]


def test_another_schedule_in_any_pack_makes_all_dates_anew(monkeypatch, tmp_path):
    pack = tmp_path / "packs" / "village"
    pack.mkdir(parents=True)
    monkeypatch.setattr("desktop_app.core.resources.resource", lambda *parts: tmp_path.joinpath(*parts))
    found = set()
    for words in ("BCG,0d", "BCG,1d", "BCG,2d"):
        (pack / "schedule.csv").write_text(words, encoding="utf-8")
        (pack / "texts.csv").write_text(f"other {words}", encoding="utf-8")
        found.add(derived.derived_of_facts(())[0].version)
    (pack / "texts.csv").write_text("words alone change no date", encoding="utf-8")
    found.add(derived.derived_of_facts(())[0].version)
    assert len(found) == 3
