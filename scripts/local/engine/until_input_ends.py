"""Runs MiniStack until standard input closes.

MiniStack saves its state only when it ends in order. The command that started it holds the other end of the pipe, so
even when that command is killed outright the engine saves, ends, and takes its Lambda workers with it.
"""

import signal
import sys
import threading

from ministack.app import main
from ministack.services import lambda_svc


def end_with_input():
    while sys.stdin.buffer.read(4096):
        pass
    signal.raise_signal(signal.SIGTERM)


def begin_streams_anew(_store, _positions):
    """Restores nothing: a table's stream is empty after a start, but how far functions had read it was saved, and as many
    new events would be passed over before they read on."""


lambda_svc._restore_esm_positions = begin_streams_anew
threading.Thread(target=end_with_input, daemon=True).start()
main()
