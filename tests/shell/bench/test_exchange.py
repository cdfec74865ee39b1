"""The bench of exchange: the file of a day is small, and its figures say what they are compared with."""

from pathlib import Path

from desktop_app.shell.bench.exchange import day_figure, rate_figures


def test_the_file_of_a_day_with_200_visits_has_at_most_12_kb(tmp_path: Path) -> None:
    figure = day_figure(tmp_path)
    assert figure.met, str(figure)


def test_rates_stand_beside_the_bare_driver(tmp_path: Path) -> None:
    figures = rate_figures(tmp_path, 300)
    assert [figure.unit for figure in figures] == ["rows/s"] * 3
    assert all(figure.ratio and "bare executemany" in figure.reference for figure in figures)
