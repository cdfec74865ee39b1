"""A page reads from right to left as from left to right: margins that differ at the sides are set by ``set_margins``."""

import ast
from collections.abc import Iterator
from pathlib import Path

PROGRAM = Path(__file__).resolve().parents[2] / "desktop_app"
MIRRORED_ITSELF = ("ui/widgets.py", "ui/master_detail.py")
"""What sets margins by the direction of the text."""


def uneven(source: str) -> Iterator[int]:
    """Yield the lines in which the two sides get different margins whatever the direction."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "setContentsMargins":
            given = [ast.unparse(one) for one in node.args]
            if len(given) == 4 and given[0] != given[2]:
                yield node.lineno


def test_no_layout_has_a_margin_on_one_side_that_is_not_mirrored() -> None:
    files = {path: path.relative_to(PROGRAM).as_posix() for path in sorted(PROGRAM.rglob("*.py"))}
    found = [
        f"{name}:{line}"
        for path, name in files.items()
        if name not in MIRRORED_ITSELF
        for line in uneven(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_a_margin_on_one_side_is_seen() -> None:
    assert list(uneven("stack.setContentsMargins(0, 0, px(8), 0)\nstack.setContentsMargins(px(2), 0, px(2), 4)")) == [1]
