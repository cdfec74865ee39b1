"""Records are declared when somebody needs them: a slice's own with its pages, all with undo, history and checks."""

import subprocess
import sys
from importlib.util import find_spec

import pytest

from desktop_app.shell.discovery import find_features

REFERENCES = """
import desktop_app.features.{name}.models
from desktop_app.db.base import Base
for table in Base.metadata.tables.values():
    for key in table.foreign_keys:
        key.column
"""
OPENED = """
import sys
from desktop_app.shell.discovery import load_models_when_needed
load_models_when_needed()
before = [name for name in sys.modules if name.startswith("desktop_app.features.") and name.endswith(".models")]
from desktop_app.db.base import plans
print(before, "visit" in plans())
"""


KEEPERS = [
    feature.name
    for feature in find_features()
    if feature.name != "residents" and find_spec(f"desktop_app.features.{feature.name}.models")
]
"""Slices with tables of their own."""


@pytest.mark.parametrize("name", KEEPERS)
def test_a_slice_declares_the_tables_that_its_own_refer_to(name):
    subprocess.run([sys.executable, "-c", REFERENCES.format(name=name)], check=True, capture_output=True, text=True)


def test_opening_a_post_declares_no_slice_and_asking_for_all_tables_declares_them():
    printed = subprocess.run([sys.executable, "-c", OPENED], check=True, capture_output=True, text=True).stdout
    assert printed.strip() == "[] True"
