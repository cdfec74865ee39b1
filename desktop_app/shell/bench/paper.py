"""How fast a register is written, beside a bare canvas with the same strings and ReportLab's own table."""

import tempfile
from pathlib import Path

from desktop_app.core.language import language
from desktop_app.pdf.yardstick import sample_cells, strings, write_bare, write_long_table, write_ours

from .figures import Figure, compared, seconds, side_by_side

GOALS = {"en": 1.5, "ar": 1.8, "zh": 1.5}
LONG_TABLE_GOAL = 15.0
LINEAR_GOAL = 1.3
"""A row of the large register may cost so many times a row of the small one."""


def paper_figures(rows: int = 5_000, many: int = 50_000) -> list[Figure]:
    """Return the figures of registers with 31 columns: against a bare canvas, against LongTable, and for growth."""
    with tempfile.TemporaryDirectory(prefix="balai-bench-") as folder:
        target = Path(folder) / "register.pdf"
        found = [_beside_bare_canvas(code, rows, target) for code in GOALS]
        return [*found, _beside_long_table(rows, target), _growth(rows, many, target)]


def _beside_bare_canvas(code: str, rows: int, target: Path) -> Figure:
    words = language(code)
    cells = sample_cells(rows, code)
    texts = strings(cells, words)
    ours, bare = side_by_side(lambda: write_ours(cells, words, target), lambda: write_bare(texts, words, target), 3)
    return compared(f"register of 31 x {rows}, {code}", ours, "s", "bare canvas, same strings", bare, GOALS[code])


def _beside_long_table(rows: int, target: Path) -> Figure:
    words = language("en")
    cells = sample_cells(rows, "en")
    texts = strings(cells, words)
    ours = seconds(lambda: write_ours(cells, words, target))
    theirs = seconds(lambda: write_long_table(texts, target), 1)
    faster = theirs / ours
    goal = f"at least {LONG_TABLE_GOAL:.0f} x faster"
    return Figure(
        f"register of 31 x {rows}, en",
        ours,
        "s",
        f"LongTable with SPAN: {theirs:.1f} s",
        ours / theirs,
        goal,
        faster >= LONG_TABLE_GOAL,
    )


def _growth(rows: int, many: int, target: Path) -> Figure:
    words = language("en")
    few_cells, many_cells = sample_cells(rows, "en"), sample_cells(many, "en")
    few = seconds(lambda: write_ours(few_cells, words, target))
    large = seconds(lambda: write_ours(many_cells, words, target), 1)
    ratio = (large / many) / (few / rows)
    goal = f"a row costs at most {LINEAR_GOAL} x that of {rows}"
    return Figure(f"register of 31 x {many}, en", large, "s", f"{rows} rows: {few:.2f} s", ratio, goal, ratio <= LINEAR_GOAL)
