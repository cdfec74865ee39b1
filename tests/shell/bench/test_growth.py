"""The bench measures what it says: the same children, the same six scores."""

import importlib.util

import pytest

from desktop_app.features.health_visits.rules.growth import Measured, assess
from desktop_app.shell.bench.growth import growth_figures, pygrowup_score, sample_children


def scores_of(child: Measured) -> tuple[float | None, ...]:
    """Return the six z-scores of ours in the order of ``pygrowup_score``."""
    growth = assess(child)
    return growth.length_z, growth.weight_z, growth.weight_length_z, growth.bmi_z, growth.head_z, growth.arm_z


def test_the_children_are_the_same_for_the_same_seed_and_have_every_score():
    children = sample_children(200, 1)
    assert children == sample_children(200, 1) != sample_children(200, 2)
    assert all(None not in scores_of(child) for child in children)


def test_figures_are_told_whether_or_not_the_reference_is_installed():
    alone, beside = growth_figures(compared=5, rows=50)
    assert "50 measured children" in alone.name and alone.met
    installed = importlib.util.find_spec("pygrowup") is not None
    assert (beside.met is None) is not installed
    assert "60 x faster" in beside.goal


def test_both_find_the_same_scores():
    pytest.importorskip("pygrowup", reason="pygrowup2 is not installed: ours and its scores are not compared here")
    score = pygrowup_score()
    for child in sample_children(300, 3):
        assert scores_of(child) == pytest.approx([float(z) for z in score(child)], abs=0.0051)
