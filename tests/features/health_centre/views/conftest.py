"""The page of the posts in a window, and a post in which a child was weighed."""

import pytest

from desktop_app.core.language import language
from desktop_app.core.period import Month
from desktop_app.features.health_centre.views.page import PostsPage
from desktop_app.shell.discovery import find_features
from desktop_app.ui.context import AppContext
from desktop_app.ui.device_settings import DeviceSettings
from desktop_app.ui.theme import apply_theme
from tests.builders.health_visits import TODAY, open_day, weigh
from tests.builders.residents import make_child

from ..conftest import join


@pytest.fixture
def at_centre(qapp, centre, tmp_path):
    apply_theme(qapp, language=language("en"))
    made = AppContext(centre.database, find_features(), lambda: TODAY, DeviceSettings(tmp_path / "device"), centre)
    centre.database.on_commit = made.announce
    yield made
    made.tasks.shutdown()


@pytest.fixture
def show(qtbot, at_centre):
    def make() -> PostsPage:
        page = PostsPage(at_centre)
        qtbot.addWidget(page)
        page.resize(1166, 700)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.open_with(month=Month.of(TODAY))
        qtbot.waitUntil(lambda: not page.is_loading, timeout=20_000)
        return page

    return make


@pytest.fixture
def weighed(centre, post, stick):
    weigh(post.database, open_day(post.database), make_child(post.database, "Ayu"), 9_400)
    make_child(post.database, "Budi")
    join(centre, post, stick)
    return post
