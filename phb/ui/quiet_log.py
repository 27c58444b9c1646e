"""Keeps what visitors said out of the log: of an exception only its kind and where it arose are written."""

import logging
import traceback
from typing import Any

LEFT_OUT = "left out: it may quote what a visitor said"


def keep_values_out_of_the_log() -> None:
    """From now on no log record carries what may quote an answer.

    Neither the message of an exception, nor what other people's code tells at the debug level: the messages
    between browser and server are written there as they are.
    """
    make = logging.getLogRecordFactory()

    def make_quiet(*args: Any, **kwargs: Any) -> logging.LogRecord:
        record = make(*args, **kwargs)
        if record.exc_info and record.exc_info[1]:
            record.exc_text = kind_and_place(record.exc_info[1])
            record.exc_info = None
        if record.levelno <= logging.DEBUG and not record.name.startswith("phb"):
            record.msg, record.args = LEFT_OUT, ()
        return record

    logging.setLogRecordFactory(make_quiet)


def kind_and_place(error: BaseException) -> str:
    """An exception's class and the lines of code that it passed through, without a word of its message."""
    frames = "".join(traceback.format_tb(error.__traceback__))
    before = error.__cause__ or error.__context__
    cause = f"{kind_and_place(before)}\nwhich led to\n" if before else ""
    return f"{cause}{frames}{type(error).__name__}"
