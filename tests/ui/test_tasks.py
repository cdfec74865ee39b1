"""Work that takes long runs beside the window and reports on the window's own thread."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject, QThread

from desktop_app.ui.tasks import TaskRunner


@pytest.fixture
def runner(qapp):
    made = TaskRunner()
    yield made
    made.shutdown()


@pytest.fixture(autouse=True)
def as_in_a_program():
    """Python collects by itself until something keeps it from that; between tests it does not."""
    gc.enable()
    yield
    gc.disable()


@pytest.fixture
def owner(qapp):
    return QObject()


def test_the_result_arrives_on_the_main_thread(runner, owner, qtbot, qapp):
    seen = []
    runner.run(
        owner, lambda _progress: threading.get_ident(), lambda ran_on: seen.append((ran_on, QThread.currentThread())), pytest.fail
    )
    qtbot.waitUntil(lambda: bool(seen))
    ran_on, reported_on = seen[0]
    assert ran_on != threading.get_ident()
    assert reported_on is qapp.thread()


def test_tasks_run_one_after_the_other(runner, owner, qtbot):
    order = []
    for number in range(5):
        runner.run(owner, lambda _progress, number=number: order.append(number), lambda _none: None, pytest.fail)
    qtbot.waitUntil(runner.is_idle)
    assert order == [0, 1, 2, 3, 4]


def test_a_failure_is_handed_over(runner, owner, qtbot, caplog):
    seen = []
    runner.run(owner, lambda _progress: 1 // 0, pytest.fail, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], ZeroDivisionError)


def test_progress_is_told_and_a_cancelled_task_stops_quietly(runner, owner, qtbot):
    steps, done = [], []
    waiting = threading.Event()

    def work(progress):
        progress.step(1, 3)
        waiting.wait(5)
        progress.step(2, 3)
        return "finished"

    handle = runner.run(owner, work, done.append, pytest.fail, lambda *step: steps.append(step))
    qtbot.waitUntil(lambda: bool(steps))
    handle.cancel()
    waiting.set()
    qtbot.waitUntil(runner.is_idle)
    assert steps == [(1, 3)]
    assert done == []


def test_nobody_is_called_when_the_owner_is_gone(runner, qtbot):
    import shiboken6

    owner, seen = QObject(), []
    waiting = threading.Event()
    runner.run(owner, lambda _progress: waiting.wait(5), seen.append, seen.append)
    shiboken6.delete(owner)
    waiting.set()
    qtbot.waitUntil(runner.is_idle)
    assert seen == []


def test_the_runner_says_when_it_is_busy(runner, owner, qtbot):
    states = []
    runner.busy.connect(states.append)
    runner.run(owner, lambda _progress: None, lambda _none: None, pytest.fail)
    runner.run(owner, lambda _progress: None, lambda _none: None, pytest.fail)
    qtbot.waitUntil(runner.is_idle)
    assert states == [True, False]


def test_python_collects_no_cycles_by_itself_while_there_is_a_worker_because_widgets_die_on_the_window_s_thread_only(
    runner, owner, qtbot
):
    seen = []
    assert gc.isenabled()
    for _ in range(2):
        runner.run(owner, lambda _progress: gc.isenabled(), seen.append, pytest.fail)
    qtbot.waitUntil(runner.is_idle)
    assert seen == [False, False]
    assert gc.isenabled()


def test_cycles_are_collected_on_the_main_thread_meanwhile(runner, owner, qtbot):
    class Knot:
        pass

    ended_on = []
    waiting = threading.Event()
    runner.run(owner, lambda _progress: waiting.wait(20), lambda _none: None, pytest.fail)
    knot = Knot()
    knot.self = knot
    weakref.finalize(knot, lambda: ended_on.append(threading.get_ident()))
    del knot
    crowd = [[] for _ in range(gc.get_threshold()[0] + 1)]
    qtbot.waitUntil(lambda: bool(ended_on), timeout=10_000)
    waiting.set()
    assert ended_on == [threading.get_ident()]
    assert crowd


def test_garbage_is_collected_again_after_a_shutdown_that_nobody_heard(qapp, owner):
    runner = TaskRunner()
    runner.run(owner, lambda _progress: None, lambda _none: None, pytest.fail)
    assert not gc.isenabled()
    runner.shutdown()
    assert gc.isenabled()
    qapp.processEvents()
    assert gc.isenabled()


def test_the_worker_is_never_the_last_to_hold_what_belongs_to_a_task(runner, qapp):
    class Page(QObject):
        def work(self, _progress):
            return 1

        def done(self, _result):
            pass

    ended_on = []
    for _ in range(50):
        page = Page()
        weakref.finalize(page, lambda: ended_on.append(threading.get_ident()))
        runner.run(page, page.work, page.done, page.done)
        del page
    runner.shutdown()
    assert ended_on == [threading.get_ident()] * 50


def test_a_task_that_is_cancelled_after_its_last_step_tells_nobody_what_it_found(runner, owner, qtbot):
    done, begun, waiting = [], threading.Event(), threading.Event()

    def work(progress):
        progress.step(1, 1)
        begun.set()
        waiting.wait(5)
        return "finished"

    handle = runner.run(owner, work, done.append, done.append)
    begun.wait(5)
    handle.cancel()
    waiting.set()
    qtbot.waitUntil(runner.is_idle)
    assert handle.is_cancelled()
    assert done == []
