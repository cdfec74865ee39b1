"""``balai centre`` from the command line."""

from io import StringIO

import pytest

from desktop_app.features.health_centre.services.copies import is_centre
from desktop_app.shell.command_line import run
from desktop_app.shell.opening import NewPost, make_post
from desktop_app.sync.exchanging import send
from desktop_app.sync.trust import invite
from tests.db.laptops import add
from tests.db.posts import make_post as make_plain_post

OCTOBER = "2026-10"


def main(arguments):
    """Run a command and return its exit code with what it said, refusals too."""
    out, err = StringIO(), StringIO()
    return run(arguments, out, err), out.getvalue() + err.getvalue()


@pytest.fixture
def practice(tmp_path):
    """A practice post that has invited a health centre for learning."""
    from desktop_app.db.making import create_post
    from tests.conftest import all_derived

    post, _words = create_post(tmp_path / "melati", "Melati", None, all_derived(), synchronous="OFF")
    yield post
    post.close()


def test_a_centre_is_made_a_post_joins_its_file_is_taken_in_and_the_month_counted(practice, stick, tmp_path):
    folder = str(tmp_path / "centre")
    assert main(["centre", "create", "--post", folder, "--name", "Puskesmas", "--practice"])[0] == 0
    invitation = invite(practice, "Puskesmas", "centre", stick)
    joined = ["centre", "join", "--post", folder, "--file", str(invitation.path), "--code", invitation.words]
    assert main(joined)[0] == 0
    add(practice.database, "Ani")
    send(practice, stick)
    assert ": taken" in main(["centre", "take", "--post", folder, "--folder", str(stick)])[1]
    out = tmp_path / "out"
    assert "Melati: S=0" in main(["centre", "month", "--post", folder, "--month", OCTOBER, "--out", str(out)])[1]
    assert sorted(path.suffix for path in out.iterdir()) == [".pdf", ".xlsx"]
    assert main(["centre", "send", "--post", folder, "--folder", str(out)])[0] == 0


def test_a_post_is_no_centre(tmp_path):
    post, _words = make_plain_post(tmp_path / "melati", None)
    post.close()
    code, said = main(["centre", "month", "--post", str(tmp_path / "melati"), "--month", OCTOBER])
    assert code != 0
    assert "not that of a health centre" in said


def test_the_first_start_makes_a_centre_with_the_details_that_were_typed(tmp_path):
    new = NewPost("Puskesmas", tmp_path / "centre", {"post.district": "Malang"}, "Rina", "kantor di jalan", is_centre=True)
    centre, words = make_post(new)
    with centre.database.read() as session:
        assert is_centre(session)
    assert len(words.split()) == 12
    centre.close()
