"""The bench of stock adds up by hand what the program shows."""

from desktop_app.shell.bench.stock import stock_figures


def test_the_figures_are_told_for_a_small_post():
    page, month, rebuilt, saved = stock_figures(items=10, movements=2_000)
    assert "10 items" in page.name and page.ratio is not None and "3 x" in page.goal
    assert month.ratio is not None and rebuilt.met and saved.met
