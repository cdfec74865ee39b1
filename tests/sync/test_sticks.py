"""Sticks are found where systems show them, by the name their owner gave them."""

from pathlib import Path

import pytest

from desktop_app.sync import sticks as module
from desktop_app.sync.sticks import Stick, sticks


def found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mounts: str) -> list[Stick]:
    """Return what is found among ``mounts``, in which ``/media`` stands for a folder of the test."""
    (tmp_path / "mounts").write_text(mounts.replace("/media", str(tmp_path / "media")))
    monkeypatch.setattr(module, "_MOUNTS", tmp_path / "mounts")
    monkeypatch.setattr(module, "_PLACES", (f"{tmp_path}/media/",))
    return sticks()


def test_a_stick_has_its_name_and_its_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "media/siti/KINGSTON").mkdir(parents=True)
    (stick,) = found(tmp_path, monkeypatch, "/dev/sdb1 /media/siti/KINGSTON vfat rw,nosuid 0 0\n")
    assert (stick.name, stick.path) == ("KINGSTON", tmp_path / "media/siti/KINGSTON")
    assert 0 < stick.free_bytes <= stick.total_bytes


def test_names_with_spaces_and_other_scripts_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("USB STICK", "健康", "A\\B"):
        (tmp_path / "media/siti" / name).mkdir(parents=True)
    mounts = "\n".join(
        (
            "/dev/sdb1 /media/siti/USB\\040STICK exfat rw 0 0",
            "/dev/sdc1 /media/siti/健康 ext4 rw 0 0",
            "/dev/sdd1 /media/siti/A\\134B vfat rw 0 0",
        )
    )
    assert [stick.name for stick in found(tmp_path, monkeypatch, mounts)] == ["A\\B", "USB STICK", "健康"]


def test_disks_of_the_computer_and_what_is_no_disk_are_no_sticks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "media/siti/share").mkdir(parents=True)
    mounts = "/dev/sda1 / ext4 rw 0 0\nproc /proc proc rw 0 0\ntmpfs /media/siti/share tmpfs rw 0 0\nbroken line\n"
    assert found(tmp_path, monkeypatch, mounts) == []


def test_a_stick_that_is_pulled_out_meanwhile_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert found(tmp_path, monkeypatch, "/dev/sdb1 /media/siti/GONE vfat rw 0 0\n") == []


def test_a_system_without_a_table_of_mounts_shows_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOUNTS", tmp_path / "nothing")
    assert sticks() == []
