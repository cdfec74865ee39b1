"""Two laptops of one post, as the tests of the database use them."""

from tests.db.conftest import a, b

__all__ = ["a", "b"]
