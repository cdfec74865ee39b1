"""Which posts were opened on this laptop, the last one first."""

from pathlib import Path

from desktop_app.ui.device_settings import DeviceSettings

POSTS, PRACTICE_POSTS = "posts", "practice_posts"
MOST = 8


class KnownPosts:
    """The posts that a person of this laptop opened; only their folders are kept."""

    def __init__(self, device: DeviceSettings) -> None:
        self._device = device

    def folders(self) -> list[Path]:
        """Return the folders that still hold a post, the last opened first."""
        return [folder for folder in map(Path, self._device.texts(POSTS)) if (folder / "post.db").is_file()]

    def last(self) -> Path | None:
        """Return the folder opened last, even if it is not there just now: its stick may be in a drawer."""
        kept = self._device.texts(POSTS)
        return Path(kept[0]) if kept else None

    def is_practice(self, folder: Path) -> bool:
        """Return True if the post was a practice post when it was opened last."""
        return str(folder.absolute()) in self._device.texts(PRACTICE_POSTS)

    def remember(self, folder: Path, is_practice: bool) -> None:
        """Put a post that was opened to the top of the list."""
        name = str(folder.absolute())
        self._device.put_texts(POSTS, _on_top(self._device.texts(POSTS), name))
        practice = [other for other in self._device.texts(PRACTICE_POSTS) if other != name]
        self._device.put_texts(PRACTICE_POSTS, [name, *practice][:MOST] if is_practice else practice)


def _on_top(names: list[str], name: str) -> list[str]:
    return [name, *(other for other in names if other != name)][:MOST]
