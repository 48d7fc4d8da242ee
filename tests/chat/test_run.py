"""discord.py's own report of a lost connection is one sentence in the log."""

import inspect
import logging
import sys

import discord

from tracker.chat.run import OneSentence

REPORT = "Attempting a reconnect in %.2fs"


def a_record(error: Exception) -> logging.LogRecord:
    try:
        raise error
    except type(error):
        return logging.LogRecord("discord.client", logging.ERROR, "", 0, REPORT, (2.5,), sys.exc_info())


def test_a_lost_connection_is_one_sentence_whatever_the_cause_says() -> None:
    record = a_record(OSError("100% of the line is gone"))
    assert OneSentence().filter(record)
    words = "the connection to Discord was lost (100% of the line is gone); trying again in 2 s"
    assert (record.getMessage(), record.exc_info, record.levelname) == (words, None, "WARNING")


def test_other_reports_pass_as_they_are() -> None:
    record = logging.LogRecord("discord.client", logging.INFO, "", 0, "logging in", (), None)
    assert OneSentence().filter(record)
    assert record.getMessage() == "logging in"


def test_discord_py_still_words_it_so() -> None:
    assert REPORT in inspect.getsource(discord.Client.connect)
