"""Layouts that the post made its own; the first parameter of what touches records is a session."""

from .drafts import draft_of, offered_of, problems_of, sheets_side_by_side
from .editing import Editing, layout_to_edit
from .files import layout_as_toml, read_layout_file
from .listing import ListedLayout, listed_layouts
from .reading import FORM_SET, form_set, given_layouts, has_newer, layout_digest, layouts_of, own_layout
from .storing import choose_form_set, copy_of, hide_register, keep_mine, reset_layout, save_layout, take_newer

__all__ = [
    "FORM_SET",
    "Editing",
    "ListedLayout",
    "choose_form_set",
    "copy_of",
    "draft_of",
    "form_set",
    "given_layouts",
    "has_newer",
    "hide_register",
    "keep_mine",
    "layout_as_toml",
    "layout_digest",
    "layout_to_edit",
    "layouts_of",
    "listed_layouts",
    "offered_of",
    "own_layout",
    "problems_of",
    "read_layout_file",
    "reset_layout",
    "save_layout",
    "sheets_side_by_side",
    "take_newer",
]
