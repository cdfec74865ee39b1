"""What a health centre prints of all its posts. It stands on no slice's card: a post has nothing of the kind to print."""

from .months import MONTH_OF_POSTS, POSTS_MONTH
from .printing import PDF, XLSX, MadeTable, make_table, note_table

__all__ = ["MONTH_OF_POSTS", "PDF", "POSTS_MONTH", "XLSX", "MadeTable", "make_table", "note_table"]
