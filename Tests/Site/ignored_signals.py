"""Signals that whoever started the tests has them ignore, as nohup does."""

import signal


def pass_on_none() -> None:
    """Lets the tests stop programs although the tests themselves go on.

    A program that is started ignores what is ignored here, but not what is caught. So it is caught, in vain.
    """
    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
        if signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, lambda number, frame: None)
