"""What stands on a laptop after an exchange."""

from desktop_app.db.post import Post
from tests.sync.exchanging.handing import rows


def names(post: Post) -> set[str]:
    """Return the names of all people on a laptop."""
    return {row["name"] for row in rows(post)["resident"].values()}
