"""Who was erased is counted as before: every figure of the months behind is what it was."""

import pytest
from sqlalchemy import select

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.opening import open_post
from desktop_app.features.health_visits.models import BodyMeasurement
from desktop_app.features.health_visits.services.month_figures import figures
from desktop_app.packs import pack_of
from desktop_app.residents.services.erasing import erase_resident
from desktop_app.shell.demo.command import make_practice_post
from desktop_app.shell.discovery import find_features

pytestmark = pytest.mark.long
ERASE = QT_TRANSLATE_NOOP("Tests", "Erase")
LAST = Month(2026, 9)


def test_figures_of_the_months_behind_stay(tmp_path):
    make_practice_post(tmp_path / "post", 60, 3, 5, LAST)
    features = find_features()
    post = open_post(tmp_path / "post", derived=[d for f in features for d in f.derived])
    personal = {one.table: one.personal for f in features for one in f.records}
    today = LAST.plus(1).first

    def counted():
        with post.database.read() as session:
            months = [figures(session, LAST.plus(-back), pack_of(session), today) for back in range(3)]
            return [{code: figure.count for code, figure in month.numbers.items()} for month in months]

    before = counted()
    with post.database.read() as session:
        weighed = list(dict.fromkeys(session.scalars(select(BodyMeasurement.resident_id))))[:3]
    for child in weighed:
        with post.database.action(ERASE) as session:
            erase_resident(session, child, personal, "family", today)
    assert counted() == before
    post.close()
