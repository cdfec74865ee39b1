"""The bench of paper names what it compares with, also where that is not installed."""

import importlib.util

import pytest

from desktop_app.core.language import language
from desktop_app.db.making import create_post
from desktop_app.pdf.other_engines import OTHERS
from desktop_app.pdf.yardstick import sample_cells, strings
from desktop_app.shell.bench.paper import GOALS, OTHER_GOALS, paper_figures
from desktop_app.shell.bench.registers import figures_of
from tests.pdf.paper import Paper


def test_every_figure_of_paper_has_its_goal_and_what_is_missing_is_told():
    figures = paper_figures(rows=40, many=80)
    assert [figure.goal for figure in figures[:3]] == [f"at most {goal} x" for goal in GOALS.values()]
    assert figures[3].unit == "MB" and "1.5 x" in figures[3].goal
    assert "LongTable" in figures[4].reference and "20 x" in figures[4].goal
    for name, figure in zip(OTHERS, figures[5:8], strict=True):
        assert f"{OTHER_GOALS[name]:.0f} x" in figure.goal
        assert (figure.met is None) == ("not installed" in figure.reference)
    assert figures[8].goal == "at most 2.2 x"


@pytest.mark.parametrize("name", OTHERS)
def test_other_programs_write_the_same_strings(tmp_path, name):
    module, write = OTHERS[name]
    if importlib.util.find_spec(module) is None:
        pytest.skip(f"{name} is no package of this program and not installed here")
    rows = strings(sample_cells(12, "en"), language("en"))
    write(rows, tmp_path / "other.pdf")
    text = Paper((tmp_path / "other.pdf").read_bytes()).text
    assert all(row[5] in text for row in rows)


def test_all_registers_of_a_month_are_timed_in_each_language(tmp_path):
    post, _ = create_post(tmp_path / "post", "Post", None, synchronous="OFF")
    post.close()
    (figure,) = figures_of(tmp_path / "post", 0, ["sv"])
    assert "0 people" in figure.name and figure.name.endswith("sv") and "rows and cells" in figure.reference
