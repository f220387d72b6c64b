"""Signals that the tests ignore because of how they were started, such as with nohup."""

import signal


def pass_on_none() -> None:
    """Lets the tests stop programs although the tests themselves ignore the signals.

    A new program inherits signals that are ignored, but not those that are caught. So they are caught, without
    effect.
    """
    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
        if signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, lambda number, frame: None)
