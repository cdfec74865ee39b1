"""From what was found to what is talked about."""

import pytest

from desktop_app.features.health_visits.rules.advising import topics_for


@pytest.mark.parametrize(
    ("reasons", "topics"),
    [
        (["not_gaining"], {"not_gaining"}),
        (["very_thin", "arm"], {"not_gaining"}),
        (["above_orange_line"], {"heavy"}),
        (["below_red_line", "heavy"], {"not_gaining", "heavy"}),
        (["height", "head", "tuberculosis"], set()),
        ([], set()),
    ],
)
def test_growth_that_is_poor_or_too_much_asks_for_its_topics(reasons, topics):
    assert topics_for(reasons) == topics
