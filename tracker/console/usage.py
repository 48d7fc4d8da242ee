"""The options of the command line (a contract: other programs call it), and what contradicts itself in them.

Imports nothing of ours, so that `--help` and a wrong option are answered at once.
"""

import argparse
import sys
from pathlib import Path
from typing import NoReturn

PROGRAM = "fundpath"

FORMATS = ("csv", "ics", "json")

PAPERS = ("md", "docx")

#: What can be added by hand: whatever one can go for.
KINDS = ("grant", "contract", "engagement", "training")


class Parser(argparse.ArgumentParser):
    """Says what is wrong with the usage in one sentence."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{PROGRAM}: {message}; see `python bot.py --help`\n")


def _number(words: str) -> int:
    """Return the number of a row. Raises ArgumentTypeError for what is none."""
    if not words.isdecimal() or len(words) > 18:
        raise argparse.ArgumentTypeError(f"{words[:40]!r} is no number of anything that I keep")
    return int(words)


#: For a timetable (cron) that tells its owner of an exit status.
STRICT = "end with status 1 where a source fails or an entry of feeds.yaml cannot be used"


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line (DESIGN, the command line)."""
    shared = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--database", metavar="PATH", help="the SQLite file (TRACKER_DATABASE, data/tracker.db)")
    shared.add_argument("--feeds", metavar="PATH", help="the list of sources (TRACKER_FEEDS, feeds.yaml)")
    top = Parser(
        prog="bot.py",
        description="Tracks funding and commissioning opportunities for community organisations.",
        parents=[shared],
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)

    def command(name: str, help_: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=help_, description=help_, parents=[shared])

    command("run", "poll, post and answer until stopped (the default)")
    command("demo", "the same on sample announcements served on this machine")
    poll = command("poll", "poll the sources that are due once")
    poll.add_argument("--all", action="store_true", dest="every_one", help="every source, due or not")
    poll.add_argument("--strict", action="store_true", help=STRICT)
    read = command("read", "read announcements (JSON lines) and print what was made of them")
    read.add_argument("file", nargs="?", default="-", help="the file; - or none: standard input")
    read.add_argument("--ocds", action="store_true", help="the file is an OCDS release package, or a list of them")
    read.add_argument("--explain", action="store_true", help="say which rules spoke, and why others did not")
    read.add_argument("--json", action="store_true", dest="as_json", help="with --explain: one line of JSON each")
    ask = command("ask", "answer a question")
    ask.add_argument("words", nargs="?", help="the question")
    ask.add_argument("--json", action="store_true", dest="as_json", help="answer as JSON")
    ask.add_argument("--batch", metavar="FILE", help="questions as JSON lines; - is standard input")
    sources = command("sources", "look after the sources")
    checks = sources.add_subparsers(dest="sources_command", metavar="COMMAND", required=True, parser_class=Parser)
    check = checks.add_parser("check", help="fetch sources and say what each gives", parents=[shared])
    check.add_argument("names", nargs="*", metavar="NAME", help="names of sources; none: all that are switched on")
    check.add_argument("--strict", action="store_true", help=STRICT)
    guidance = command("guidance", "look after the pathways, guides, words and help lines")
    reviews = guidance.add_subparsers(
        dest="guidance_command", metavar="COMMAND", required=True, parser_class=Parser
    )
    due = reviews.add_parser("check", help="list what has grown old and what is due soon", parents=[shared])
    due.add_argument("--json", action="store_true", dest="as_json", help="one line of JSON each")
    export = command("export", "print the open opportunities")
    export.add_argument("--format", choices=FORMATS, required=True, dest="format_")
    add = command("add", "add one announcement by hand: an e-mail, a saved page or a text")
    add.add_argument(
        "file", nargs="?", help="an .eml, HTML or text file; - is standard input, which is read without --title too"
    )
    add.add_argument("--title", help="what it is called; over what the file says, as the next three")
    add.add_argument("--body", help="its text")
    add.add_argument("--link", help="the address of its page")
    add.add_argument("--source", help="who announces it: the funder or the newsletter")
    add.add_argument(
        "--kind", choices=KINDS, help="what it is, where it is read as something else or as for others"
    )
    add.add_argument("--dry-run", action="store_true", help="show what is read of it, and write nothing")
    merges = command("merges", "list what was taken for one opportunity, and why; newest first")
    merges.add_argument("--json", action="store_true", dest="as_json", help="one line of JSON each")
    merges.add_argument("--standing", action="store_true", help="only those that nobody undid")
    merges.add_argument("--within", action="store_true", help="also items that one source gave another id")
    merges.add_argument("--opportunity", type=_number, metavar="ID", help="only those of one opportunity")
    split = command("split", "undo a merge: its announcement is an opportunity of its own again, for good")
    split.add_argument("number", type=_number, help="the merge's number, as `merges` lists it")
    correct = command("correct", "correct what was read of an opportunity, for everybody")
    correct.add_argument("opportunity", metavar="ID", help="the opportunity's id, or words of its title")
    correct.add_argument(
        "field", metavar="FIELD", help="deadlines.apply, amount_max, categories.core_costs, areas …"
    )
    correct.add_argument("value", metavar="VALUE", help="noon on 11 December 2026, £5,000, yes, Wales, none …")
    correct.add_argument("--why", default="", help="how you know")
    corrections = command("corrections", "list what was corrected and reported, oldest first")
    corrections.add_argument("--json", action="store_true", dest="as_json", help="one line of JSON each")
    corrections.add_argument("--all", action="store_true", dest="ended", help="also what does not count any more")
    corrections.add_argument("--opportunity", type=_number, metavar="ID", help="only those of one opportunity")
    more = corrections.add_subparsers(dest="corrections_command", metavar="COMMAND", parser_class=Parser)
    undo = more.add_parser("undo", help="take a correction back, or end a report", parents=[shared])
    undo.add_argument("number", help="as the list has it: 12 is a correction, r3 a report")
    labels = more.add_parser("export", help="print labelled records in the codebook's form", parents=[shared])
    labels.add_argument(
        "--releases", action="store_true", help="the notices among them, as an OCDS release package"
    )
    template = command("template", "list the templates, or fill one in: an agenda, a plan, a statement")
    template.add_argument("name", nargs="?", metavar="ID", help="the template's id; none: list them")
    template.add_argument("--questions", action="store_true", help="say what it asks, and fill in nothing")
    template.add_argument("--opportunity", type=_number, metavar="ID", help="the opportunity that it is for")
    template.add_argument(
        "--set", action="append", default=[], metavar="KEY=WORDS", dest="given", help="the answer to a question"
    )
    template.add_argument("--format", choices=PAPERS, dest="format_", help="by the file's ending, else md")
    template.add_argument("--output", type=Path, metavar="FILE", help="the file to be made; none: standard output")
    template.add_argument("--force", action="store_true", help="write over a file that is there")
    backup = command("backup", "copy the database, also while the bot runs")
    backup.add_argument("path", type=Path, help="the file to be made")
    return top


def told_by(arguments: list[str] | None) -> argparse.Namespace:
    """Read a command line; end with exit status 2 and one sentence where it is wrong."""
    told = parser().parse_args(arguments)
    if told.command == "ask" and (told.words is None) == (told.batch is None):
        parser().error("ask takes either a question or --batch FILE")
    if told.command == "read" and told.as_json and not told.explain:
        parser().error("read prints JSON by itself; --json goes with --explain")
    if told.command == "template":
        _check_template(told)
    return told


def _check_template(told: argparse.Namespace) -> None:
    """Settle the form of a paper, and end with wrong usage where options contradict each other."""
    if told.name is None and (told.given or told.output or told.format_ or told.opportunity is not None):
        parser().error("template takes the id of one first; without it, it lists them")
    ending = "" if told.output is None else told.output.suffix.lower().removeprefix(".")
    told.format_ = told.format_ or (ending if ending in PAPERS else "md")
    if told.format_ == "docx" and told.output is None and sys.stdout.isatty():
        parser().error("a Word file is nothing for a screen; name it with --output FILE")
    for one in told.given:
        key, sign, _ = one.partition("=")
        if not sign or not key.strip():
            parser().error(f"--set {one[:60]!r}: write a question's key, =, and the answer")
