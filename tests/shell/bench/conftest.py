"""Benches collect garbage before each run; what thousands of tests before them have left is not theirs to walk through."""

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _own_garbage_only() -> Iterator[None]:
    gc.freeze()
    yield
    gc.unfreeze()
