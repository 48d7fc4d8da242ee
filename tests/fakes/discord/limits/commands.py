"""Rules for commands."""

import re
from typing import Any

from tests.fakes.discord.kinds import CommandKind, Json, OptionKind
from tests.fakes.discord.limits.problems import Problems

#: Letters and digits of any script, in lower case where there is one.
NAME = re.compile(r"[-_'\w]{1,32}")
NAME_LENGTH = 32
DESCRIPTION = 100
OPTIONS = 25
CHOICES = 25
CHOICE_TEXT = 100
TEXT_OPTION = 6000
#: Names, descriptions and values of one command, with all its options.
IN_ALL = 8000
PER_SCOPE = {CommandKind.SLASH: 100, CommandKind.USER: 15, CommandKind.MESSAGE: 15}

LOCALES = frozenset(
    "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko"
    .split()
)  # fmt: skip

_COMMAND = (
    "id", "name", "name_localizations", "description", "description_localizations", "options", "type", "nsfw",
    "default_member_permissions", "dm_permission", "default_permission", "integration_types", "contexts", "handler",
)  # fmt: skip
_OPTION = (
    "type", "name", "name_localizations", "description", "description_localizations", "required", "choices", "options",
    "channel_types", "min_value", "max_value", "min_length", "max_length", "autocomplete",
)  # fmt: skip

NESTING = (OptionKind.SUBCOMMAND, OptionKind.GROUP)


def check_commands(bodies: list[Json], problems: Problems) -> None:
    """Find what is wrong with a list of commands that is to replace all."""
    for number, body in enumerate(bodies):
        check_command(body, problems, at=f"{number}.")
    for kind, most in PER_SCOPE.items():
        names = [body.get("name") for body in bodies if (body.get("type") or CommandKind.SLASH) == kind]
        if len(names) > most:
            problems.add(
                "", "APPLICATION_COMMANDS_LIMIT", f"{len(names)} {kind.name.lower()} commands, {most} can be"
            )
        problems.unique("", names, f"{kind.name.lower()} command")


def check_command(body: Json, problems: Problems, *, at: str = "", partly: bool = False) -> None:
    """Find what is wrong with one command; `partly`: only what is to change is in it."""
    place = at.rstrip(".")
    problems.known(place, body, _COMMAND)
    kind = body.get("type") or CommandKind.SLASH
    if not partly:
        problems.required(place, body, "name")
    slash = kind == CommandKind.SLASH
    _check_name(body, problems, at, slash=slash)
    if slash:
        if not partly:
            problems.required(place, body, "description")
        problems.length(f"{at}description", body.get("description"), DESCRIPTION, least=1)
    elif body.get("description") or body.get("options"):
        problems.add(
            f"{at}description", "APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED", "only slash commands have one"
        )
    _check_locales(body, problems, at)
    _check_options(body.get("options") or [], problems, at, nesting=NESTING)
    size = characters(body)
    if size > IN_ALL:
        problems.add(place, "APPLICATION_COMMAND_TOO_LARGE", f"{size} characters in all, {IN_ALL} can be")


def characters(body: Json) -> int:
    """Return what counts towards a command's 8000 characters; of translations the longest counts."""
    own = 0
    for name in ("name", "description"):
        texts = [body.get(name) or "", *(body.get(f"{name}_localizations") or {}).values()]
        own += max(len(text) for text in texts)
    own += sum(len(str(choice.get("name"))) + len(str(choice.get("value"))) for choice in body.get("choices") or ())
    return own + sum(characters(option) for option in body.get("options") or ())


def _check_name(body: Json, problems: Problems, at: str, *, slash: bool) -> None:
    name = body.get("name")
    if name is None:
        return
    if not slash:
        problems.length(f"{at}name", name, NAME_LENGTH, least=1)
    elif not isinstance(name, str) or not NAME.fullmatch(name) or name != name.lower():
        problems.add(f"{at}name", "APPLICATION_COMMAND_INVALID_NAME", f"Command name is invalid: {name!r}")


def _check_locales(body: Json, problems: Problems, at: str) -> None:
    for name in ("name_localizations", "description_localizations"):
        for locale in body.get(name) or ():
            if locale not in LOCALES:
                problems.add(f"{at}{name}.{locale}", "ENUM_TYPE_COERCE", f"Discord has no locale {locale!r}")


def _check_options(options: list[Json], problems: Problems, at: str, *, nesting: tuple[OptionKind, ...]) -> None:
    """Find what is wrong with options, among which those kinds of `nesting` may be."""
    problems.count(f"{at}options", options, OPTIONS)
    problems.unique(f"{at}options", [option.get("name") for option in options], "an option")
    nested = [option.get("type") in NESTING for option in options]
    if any(nested) and not all(nested):
        problems.add(
            f"{at}options", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "subcommands and options do not mix"
        )
    optional = False
    for number, option in enumerate(options):
        place = f"{at}options.{number}."
        _check_option(option, problems, place, nesting=nesting)
        if option.get("required") and optional:
            problems.add(
                f"{place}required", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "required after optional"
            )
        optional = optional or not option.get("required")


def _check_option(option: Json, problems: Problems, at: str, *, nesting: tuple[OptionKind, ...]) -> None:
    place = at.rstrip(".")
    problems.known(place, option, _OPTION)
    problems.required(place, option, "type", "name", "description")
    problems.within(f"{at}type", option.get("type"), 1, OptionKind.ATTACHMENT)
    _check_name(option, problems, at, slash=True)
    problems.length(f"{at}description", option.get("description"), DESCRIPTION, least=1)
    _check_locales(option, problems, at)
    kind = option.get("type")
    if kind in NESTING:
        if kind not in nesting:
            problems.add(f"{at}type", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "nested too deeply")
        inside = (OptionKind.SUBCOMMAND,) if kind == OptionKind.GROUP else ()
        _check_options(option.get("options") or [], problems, at, nesting=inside)
    elif option.get("options"):
        problems.add(f"{at}options", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "only subcommands have options")
    problems.within(f"{at}min_length", option.get("min_length"), 0, TEXT_OPTION)
    problems.within(f"{at}max_length", option.get("max_length"), 1, TEXT_OPTION)
    choices = option.get("choices") or []
    if choices and option.get("autocomplete"):
        problems.add(
            f"{at}choices", "APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES_EXCLUSIVE", "choices or autocomplete"
        )
    check_choices(choices, problems, f"{at}choices")


def check_choices(choices: Any, problems: Problems, place: str) -> None:
    """Find what is wrong with the choices of an option, fixed ones or those that autocomplete offers."""
    problems.count(place, choices, CHOICES)
    for number, choice in enumerate(choices if isinstance(choices, list) else ()):
        at = f"{place}.{number}"
        problems.known(at, choice, ("name", "name_localizations", "value"))
        problems.length(f"{at}.name", choice.get("name") or "", CHOICE_TEXT, least=1)
        if isinstance(choice.get("value"), str):
            problems.length(f"{at}.value", choice["value"], CHOICE_TEXT, least=1)
        elif choice.get("value") is None:
            problems.add(f"{at}.value", "BASE_TYPE_REQUIRED", "This field is required")
        _check_locales(choice, problems, f"{at}.")
