"""The bench of schedules lists who is due as a handwritten statement does, and tells where the time of a rebuild goes."""

from desktop_app.shell.bench.due import due_figures


def test_the_figures_of_schedules_are_told():
    listed, day, anew, saved = due_figures(children=60)
    assert "60 children" in listed.name and "handwritten SQL" in listed.reference and listed.ratio is not None
    assert "lines" in listed.name and " 0 lines" not in listed.name
    assert "rules" in anew.reference and "SQL" in anew.reference
    assert day.value > 0 and saved.ratio is not None
