"""A health centre looks into its copy of a post: which pages there are, and what is kept until it goes back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.contract import Feature, Page
from desktop_app.ui.context import AppContext

from .own_pages import CENTRE, POST, pages_in

if TYPE_CHECKING:
    from desktop_app.db.post import Post

KIND_SETTING = "post.kind"
COPIES = "posts"
"""Folder below a health centre's own that holds its copies."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A copy that is shown in the window.

    Attributes:
        post: the copy; closed when the person goes back.
        name: of the post.
        home: services of the health centre, which stays open meanwhile.
        kept: what the health centre's pages looked like.
    """

    post: "Post"
    name: str
    home: AppContext
    kept: Mapping[str, object]

    def close(self) -> None:
        """Close the copy."""
        self.post.close()


def kind_of(context: AppContext) -> str:
    """Return "centre" for the folder of a health centre, else "post"."""
    return CENTRE if context.post_value(KIND_SETTING) == CENTRE else POST


def kind_of_folder(folder: Path) -> str:
    """Return what a folder looks like before it is opened: a health centre's has a folder for its copies."""
    return CENTRE if (folder / COPIES).is_dir() else POST


def cards_for(kind: str, features: Sequence[Feature], usual: Sequence[Page]) -> Sequence[Page]:
    """Return the pages that there are in a folder of ``kind``; ``usual`` are those of a post."""
    return usual if kind == POST else pages_in(kind, features)
