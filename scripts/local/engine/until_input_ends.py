"""Runs MiniStack until standard input closes.

MiniStack saves its state only when it ends in order. The command that started it holds the other end of the pipe, so
even when that command is killed outright the engine saves, ends, and takes its Lambda workers with it.
"""

import signal
import sys
import threading

from ministack.app import main


def end_with_input():
    while sys.stdin.buffer.read(4096):
        pass
    signal.raise_signal(signal.SIGTERM)


threading.Thread(target=end_with_input, daemon=True).start()
main()
