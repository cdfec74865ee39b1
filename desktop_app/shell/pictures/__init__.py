"""Pictures of every page, for people who look at the program's looks."""

from .command import COMMANDS
from .saving import SHEET, SIZE, last_day, save_pictures, save_pictures_of_post

__all__ = ["COMMANDS", "SHEET", "SIZE", "last_day", "save_pictures", "save_pictures_of_post"]
