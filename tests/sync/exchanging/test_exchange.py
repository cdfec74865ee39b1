"""What laptops give each other by files: everything that is not confirmed, as often as needed, and nothing is lost on the way."""

import shutil
import threading
from pathlib import Path
from random import Random

import pytest

from desktop_app.core.errors import UserError
from desktop_app.db.log import encode_values
from desktop_app.db.post import Post
from desktop_app.sync.exchanging import accept, acknowledge, find, propose, send
from desktop_app.sync.exchanging.progress import one_at_a_time
from desktop_app.sync.package.stick import place_on
from tests.db.laptops import add, edit, person
from tests.db.posts import PASSPHRASE, make_post
from tests.sync.exchanging.handing import book, hand_over, new_on, rows, take_all, the_peer
from tests.sync.exchanging.reading import names
from tests.sync.trust.posts import by_name, second_laptop


def test_what_either_laptop_wrote_is_on_both(siti: Post, dewi: Post, stick: Path) -> None:
    """keepassxc#822: changes are exchanged, never files replaced; two fields of one person both survive."""
    key = add(siti.database, "Ani")
    hand_over(siti, dewi, stick)
    edit(siti.database, key, phone="0812")
    edit(dewi.database, key, note="twins")
    add(dewi.database, "Budi")
    hand_over(dewi, siti, stick)
    hand_over(siti, dewi, stick)
    assert person(siti.database, key, "phone", "note") == person(dewi.database, key, "phone", "note") == ("0812", "twins")
    assert rows(siti)["resident"] == rows(dewi)["resident"]


def test_a_proposal_says_what_would_come_and_stores_nothing(siti: Post, dewi: Post, stick: Path) -> None:
    """Anki-Android#3180: what is added and what is replaced is told with numbers before anything happens."""
    key = add(siti.database, "Ani")
    hand_over(siti, dewi, stick)
    edit(siti.database, key, name="Anni")
    add(siti.database, "Budi")
    send(siti, stick)
    before = rows(dewi)
    proposal = propose(dewi, new_on(dewi, stick)[0].paths)
    assert (proposal.taken.new["resident"], proposal.taken.changed["resident"]) == (1, 1)
    assert rows(dewi) == before
    accepted = accept(dewi, proposal)
    assert accepted.taken == (proposal.taken,)


def test_what_was_taken_in_is_counted_in_the_book(siti: Post, dewi: Post, stick: Path) -> None:
    """OpenSID#3332: "success" is said only of what is there."""
    add(siti.database)
    sent = send(siti, stick)
    take_all(dewi, stick)
    out, came = book(siti)[0], book(dewi)[0]
    assert (out.way, out.state, out.file, out.device_name) == ("out", "written", sent.paths[0].name, "Dewi's")
    assert (came.way, came.state, came.file, came.counts["new"]) == ("in", "taken", out.file, 1)
    assert out.counts["bytes"] == sent.bytes == sent.paths[0].stat().st_size


def test_nothing_counts_as_there_before_the_other_laptop_says_so(siti: Post, dewi: Post, stick: Path) -> None:
    """SanaMobile#88, Anki-Android#4366: a written file is no sent file; the next one holds everything again."""
    add(siti.database)
    lost = send(siti, stick)
    shutil.rmtree(place_on(stick))
    assert the_peer(siti).unconfirmed == lost.actions
    again = send(siti, stick)
    assert again.actions == lost.actions
    take_all(dewi, stick)
    assert the_peer(siti).unconfirmed == lost.actions
    acknowledge(dewi, stick)
    take_all(siti, stick)
    assert the_peer(siti).unconfirmed == 0
    assert send(siti, stick).actions == 0


def test_a_word_is_small_and_brings_nothing(siti: Post, dewi: Post, stick: Path) -> None:
    hand_over(siti, dewi, stick)
    path = acknowledge(dewi, stick)
    assert path.stat().st_size < 2_000
    (found,) = new_on(siti, stick)
    assert found.is_word
    assert accept(siti, propose(siti, found.paths)).actions == 0
    assert the_peer(siti).heard_at


def test_older_files_of_a_laptop_go_when_the_newer_one_holds_everything(siti: Post, dewi: Post, stick: Path) -> None:
    """getodk#1017: nothing is deleted before what replaces it lies there, read back and opened."""
    add(siti.database)
    (old,) = send(siti, stick).paths
    (theirs,) = send(dewi, stick).paths
    add(siti.database, "Budi")
    sent = send(siti, stick)
    assert sent.removed == 1
    assert not old.exists()
    assert theirs.exists()
    assert "Budi" in names(dewi) or take_all(dewi, stick)
    assert names(dewi) == names(siti)


def test_a_file_for_all_is_not_replaced_by_one_for_a_single_laptop(siti: Post, dewi: Post, stick: Path, tmp_path: Path) -> None:
    third = second_laptop(siti, tmp_path / "rani", "Rani's", synchronous="OFF")
    (for_all,) = send(siti, stick).paths
    add(siti.database)
    assert send(siti, stick, to=[by_name(siti, "Rani's").id]).removed == 0
    assert for_all.exists()
    third.close()


def test_what_came_from_one_laptop_is_passed_on_to_another(siti: Post, dewi: Post, stick: Path, tmp_path: Path) -> None:
    third = second_laptop(siti, tmp_path / "rani", "Rani's", synchronous="OFF")
    add(third.database, "From Rani")
    hand_over(third, siti, stick)
    hand_over(siti, dewi, stick)
    assert "From Rani" in names(dewi)
    third.close()


def test_files_of_several_laptops_are_proposed_together_and_each_by_itself(
    siti: Post, dewi: Post, stick: Path, tmp_path: Path
) -> None:
    third = second_laptop(siti, tmp_path / "rani", "Rani's", synchronous="OFF")
    hand_over(third, siti, stick)
    hand_over(siti, dewi, stick)
    add(dewi.database, "From Dewi")
    add(third.database, "From Rani")
    send(dewi, stick)
    send(third, stick)
    paths = [path for found in new_on(siti, stick) for path in found.paths]
    proposal = propose(siti, paths)
    assert len(proposal.files) == len(proposal.acceptable) == 2
    assert proposal.taken.new["resident"] == 2
    assert accept(siti, proposal).actions >= 2
    assert {"From Dewi", "From Rani"} <= names(siti)
    third.close()


def test_only_one_import_runs_at_a_time(siti: Post, dewi: Post, stick: Path) -> None:
    """avni-client#1792, open-msupply#11937: a second one is refused with a sentence, not dropped or begun."""
    send(siti, stick)
    refused = list[str]()

    def second() -> None:
        try:
            propose(dewi, new_on(dewi, stick)[0].paths)
        except UserError as error:
            refused.append(str(error))

    with one_at_a_time():
        thread = threading.Thread(target=second)
        thread.start()
        thread.join(30)
    assert refused == ["A file is being taken in already. Wait until that has ended."]
    assert take_all(dewi, stick).files


def test_a_backup_stands_before_anything_is_taken_in(siti: Post, dewi: Post, stick: Path) -> None:
    add(siti.database)
    hand_over(siti, dewi, stick)
    (about,) = (dewi.folder / "backups").glob("*/backup.json")
    assert '"import"' in about.read_text()


def test_nobody_to_save_for_is_told(stick: Path, tmp_path: Path) -> None:
    alone, _ = make_post(tmp_path / "alone", None, synchronous="OFF")
    with pytest.raises(UserError, match="Invite the other laptop first"):
        send(alone, stick)
    assert not any(stick.iterdir())
    alone.close()


def test_names_of_files_can_be_written_on_every_stick(
    siti: Post, dewi: Post, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.sync.exchanging import sending

    monkeypatch.setattr(sending, "get_setting", lambda *_: "村卫生室: Ñuñez/Melati?")
    name = send(siti, stick).paths[0].name
    assert name.isascii()
    assert not set(name) & set(':/\\?*"<>| ')
    monkeypatch.setattr(sending, "get_setting", lambda *_: "村卫生室")
    assert send(siti, stick).paths[0].name.startswith("post-")


class StoppedError(Exception):
    """Somebody pressed Stop."""


class Counting:
    """Progress that is stopped by its user at some step."""

    def __init__(self, stops_at: int = 0) -> None:
        self.steps: list[tuple[int, int]] = []
        self._stops_at = stops_at

    def step(self, done: int, total: int) -> None:
        self.steps.append((done, total))
        if len(self.steps) == self._stops_at:
            raise StoppedError


def test_progress_goes_up_to_its_end(siti: Post, dewi: Post, stick: Path) -> None:
    for work in (
        lambda progress: send(siti, stick, progress=progress),
        lambda progress: propose(dewi, new_on(dewi, stick)[0].paths, progress),
        lambda progress: accept(dewi, propose(dewi, new_on(dewi, stick)[0].paths), progress),
    ):
        counting = Counting()
        work(counting)
        done = [done for done, _ in counting.steps]
        assert done == sorted(done)
        assert counting.steps[-1][0] == counting.steps[-1][1]


def test_a_saving_that_is_stopped_leaves_no_file(siti: Post, dewi: Post, stick: Path) -> None:
    with pytest.raises(StoppedError):
        send(siti, stick, progress=Counting(1))
    assert not [path for path in stick.rglob("*") if path.is_file()]
    assert not list((siti.folder / "exchange" / "sent").iterdir())
    assert book(siti)[0].state == "failed"


def test_a_taking_in_that_is_stopped_before_it_began_changes_nothing(siti: Post, dewi: Post, stick: Path) -> None:
    add(siti.database)
    send(siti, stick)
    proposal, before = propose(dewi, new_on(dewi, stick)[0].paths), rows(dewi)
    for step in (1, 2):
        with pytest.raises(StoppedError):
            accept(dewi, proposal, Counting(step))
        assert rows(dewi) == before
        assert book(dewi) == []
    assert accept(dewi, proposal, Counting(3)).actions > 0, "once begun it comes to its end, and is told"


def test_a_clock_far_ahead_is_told_and_nothing_is_refused(siti: Post, dewi: Post, stick: Path) -> None:
    add(siti.database)
    real = siti.database.clock
    siti.database.clock = lambda: real() + 5 * 86_400_000
    send(siti, stick)
    (file,) = propose(dewi, new_on(dewi, stick)[0].paths).files
    assert [str(oddity).split(":")[0] for oddity in file.oddities] == [
        f"The clock of {file.found.device_name} or of this laptop looks wrong"
    ]
    assert take_all(dewi, stick).actions > 0


def test_the_file_of_an_open_day_is_small(siti: Post, dewi: Post, stick: Path) -> None:
    for number in range(60):
        add(siti.database, f"Person {number} {Random(number).randbytes(6).hex()}")
    sent = send(siti, stick)
    assert sent.bytes < 60 * 100, "one person in some tens of bytes"


def test_the_exchange_of_a_real_post_opens_with_its_own_passphrase_only(siti: Post, dewi: Post, stick: Path) -> None:
    assert not siti.is_practice
    send(siti, stick)
    content = b"".join(path.read_bytes() for path in stick.rglob("*.balai"))
    for word in ("Ani", "Melati", "siti", PASSPHRASE):
        assert word.encode() not in content
        assert encode_values([word])[1:] not in content


def test_what_lies_on_the_stick_is_named_with_its_writer(siti: Post, dewi: Post, stick: Path) -> None:
    add(siti.database)
    send(siti, stick)
    (seen,) = find(dewi, stick)
    assert (seen.state, seen.user, seen.is_word) == ("new", "siti", False)
    assert seen.device_name == the_peer(dewi).name
    assert [found.state for found in find(siti, stick)] == ["own"]
