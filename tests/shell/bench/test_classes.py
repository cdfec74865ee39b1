"""The bench of classes saves and opens a whole sheet."""

from desktop_app.shell.bench.classes import class_figures


def test_the_figures_of_a_class_are_told():
    saved, opened = class_figures(people=60, meetings=2)
    assert "60 people saved as one action" in saved.name and saved.ratio is not None
    assert saved.goal.startswith("one action") and saved.value > 0 and opened.value > 0
