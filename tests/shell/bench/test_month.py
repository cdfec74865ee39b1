"""The bench of the month counts by hand what the program counts."""

from desktop_app.shell.bench.month import month_figures


def test_the_figures_are_told_for_a_small_post():
    rebuilt, page, saved = month_figures(children=30, visits=6)
    assert "30 children x 6 visits" in rebuilt.name and rebuilt.met
    assert page.ratio is not None and "3 x" in page.goal
    assert saved.met
