"""Small files are replaced whole or not at all, also on disks that fail or know little."""

import errno
import os
import stat

import pytest

from desktop_app.db.safe_file import copy_file, write_file


@pytest.fixture
def fsync(monkeypatch):
    """Let the disk answer with a failure for files, folders or both."""
    real = os.fsync

    def fail(code, files=False, folders=False):
        def answer(handle):
            is_folder = stat.S_ISDIR(os.fstat(handle).st_mode)
            if folders if is_folder else files:
                raise OSError(code, os.strerror(code))
            real(handle)

        monkeypatch.setattr(os, "fsync", answer)

    return fail


def test_a_disk_that_fails_leaves_the_old_file_and_nothing_else(tmp_path, fsync):
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(b"new")
    target.write_bytes(b"old")
    fsync(errno.ENOSPC, files=True)
    with pytest.raises(OSError, match="No space"):
        write_file(target, b"new")
    with pytest.raises(OSError, match="No space"):
        copy_file(source, target)
    assert target.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["source", "target"]


@pytest.mark.skipif(os.name == "nt", reason="Windows makes names durable by itself")
def test_a_file_is_written_where_folders_cannot_be_made_durable(tmp_path, fsync):
    fsync(errno.EINVAL, folders=True)
    write_file(tmp_path / "target", b"new")
    assert (tmp_path / "target").read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="Windows makes names durable by itself")
def test_a_folder_on_a_failing_disk_is_told(tmp_path, fsync):
    fsync(errno.EIO, folders=True)
    with pytest.raises(OSError, match="Input/output"):
        write_file(tmp_path / "target", b"new")
