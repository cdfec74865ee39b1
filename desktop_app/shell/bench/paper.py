"""How fast a register is written and with how much memory, beside a bare canvas and other programs that make PDF."""

import gc
import importlib.util
import tempfile
import tracemalloc
from collections.abc import Callable
from pathlib import Path

from desktop_app.core.language import language
from desktop_app.pdf.other_engines import OTHERS
from desktop_app.pdf.yardstick import sample_cells, strings, write_bare, write_long_table, write_ours

from .figures import Figure, compared, seconds, side_by_side

GOALS = {"en": 1.4, "ar": 1.6, "zh": 1.4}
LONG_TABLE_GOAL = 20.0
OTHER_GOALS = {"fpdf2": 8.0, "typst": 8.0, "WeasyPrint": 150.0}
MEMORY_GOAL = 1.5
GROWTH_GOAL = 1.1
"""Ten times as many rows may take so many times ten times as long: 11 x."""
MEGABYTE = 1_000_000


def paper_figures(rows: int = 5_000, many: int = 50_000) -> list[Figure]:
    """Return the figures of registers with 31 columns: against a bare canvas, other programs, and for growth."""
    with tempfile.TemporaryDirectory(prefix="balai-bench-") as folder:
        target = Path(folder) / "register.pdf"
        found = [_beside_bare_canvas(code, rows, target) for code in GOALS]
        found += [_memory(rows, target), _beside_long_table(rows, target)]
        found += [_beside_other(name, rows, target) for name in OTHERS]
        return [*found, _growth(rows, many, target)]


def _beside_bare_canvas(code: str, rows: int, target: Path) -> Figure:
    words = language(code)
    cells = sample_cells(rows, code)
    texts = strings(cells, words)
    ours, bare = side_by_side(lambda: write_ours(cells, words, target), lambda: write_bare(texts, words, target), 5)
    return compared(f"register of 31 x {rows}, {code}", ours, "s", "bare canvas, same strings", bare, GOALS[code])


def _memory(rows: int, target: Path) -> Figure:
    """Return the most memory that Python holds while a register is written, beside the bare canvas."""
    words = language("en")
    cells = sample_cells(rows, "en")
    texts = strings(cells, words)
    write_ours(cells[:10], words, target)  # fonts and modules are there before
    ours = _most_memory(lambda: write_ours(cells, words, target))
    bare = _most_memory(lambda: write_bare(texts, words, target))
    return compared(f"memory for a register of 31 x {rows}, en", ours, "MB", "bare canvas", bare, MEMORY_GOAL)


def _most_memory(work: Callable[[], object]) -> float:
    gc.collect()
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1] / MEGABYTE
    finally:
        tracemalloc.stop()


def _beside_long_table(rows: int, target: Path) -> Figure:
    words = language("en")
    cells = sample_cells(rows, "en")
    texts = strings(cells, words)
    ours = seconds(lambda: write_ours(cells, words, target))
    theirs = seconds(lambda: write_long_table(texts, target), 1)
    return _faster(rows, ours, "LongTable with SPAN", theirs, LONG_TABLE_GOAL)


def _beside_other(name: str, rows: int, target: Path) -> Figure:
    """Return the time beside another program's; it is told if that is not installed."""
    module, write = OTHERS[name]
    goal = OTHER_GOALS[name]
    words = language("en")
    cells = sample_cells(rows, "en")
    ours = seconds(lambda: write_ours(cells, words, target))
    if importlib.util.find_spec(module) is None:
        return Figure(_name(rows), ours, "s", f"{name}: not installed", None, f"at least {goal:.0f} x faster", None)
    texts = strings(cells, words)
    return _faster(rows, ours, name, seconds(lambda: write(texts, target), 1), goal)


def _faster(rows: int, ours: float, name: str, theirs: float, goal: float) -> Figure:
    words = f"at least {goal:.0f} x faster"
    return Figure(
        _name(rows), ours, "s", f"{name}: {theirs:.1f} s, {theirs / ours:.1f} x", ours / theirs, words, theirs >= goal * ours
    )


def _name(rows: int) -> str:
    return f"register of 31 x {rows}, en"


def _growth(rows: int, many: int, target: Path) -> Figure:
    words = language("en")
    few_cells, many_cells = sample_cells(rows, "en"), sample_cells(many, "en")
    few = seconds(lambda: write_ours(few_cells, words, target))
    large = seconds(lambda: write_ours(many_cells, words, target), 1)
    times = many / rows * GROWTH_GOAL
    return compared(_name(many), large, "s", f"{rows} rows", few, round(times, 1))
