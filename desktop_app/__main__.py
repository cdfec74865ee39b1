"""``python -m desktop_app``: the window, or a command."""

import gc
import sys


def main() -> int:
    """Run what the command line asks for and return the exit code; without a command, open the window."""
    gc.disable()  # nothing that is imported is garbage; looking through it takes a tenth of the start
    arguments = sys.argv[1:]
    if not arguments:
        from desktop_app.shell.lean_start import lean_start

        lean_start()
        from desktop_app.shell.start import run_window  # nothing else is imported before the first paint

        return run_window(None)
    from desktop_app.shell.command_line import run_from_terminal

    gc.enable()
    return run_from_terminal(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
