"""Nothing that a visitor said reaches the log, even where a page fails over it."""

import logging

import pytest

from phb.ui.quiet_log import keep_values_out_of_the_log

CANARY = "canary-answer"


@pytest.fixture
def log(caplog):
    """What is logged once the log has been made quiet."""
    loud = logging.getLogRecordFactory()
    keep_values_out_of_the_log()
    yield caplog
    logging.setLogRecordFactory(loud)


def fail_over(answer: str) -> None:
    try:
        {}[answer]
    except KeyError as missing:
        raise ValueError(f"no option for {answer}") from missing


def test_an_exception_is_logged_with_its_kind_and_place_and_without_its_message(log):
    logger = logging.getLogger("streamlit.error_util")
    try:
        fail_over(CANARY)
    except ValueError as error:
        logger.error("Uncaught app execution", exc_info=error)
        logger.exception("again")

    assert CANARY not in log.text
    assert log.text.splitlines().count("ValueError") == 2
    assert log.text.splitlines().count("KeyError") == 2
    assert "fail_over" in log.text


def test_at_the_debug_level_only_our_own_words_are_logged(log):
    with log.at_level(logging.DEBUG):
        logging.getLogger("websockets.server").debug("< BINARY %s", CANARY)
        logging.getLogger("phb.ui.store").debug("read again")

    assert CANARY not in log.text
    assert "read again" in log.text
