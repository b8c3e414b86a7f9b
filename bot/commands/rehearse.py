"""`python -m bot rehearse`: a rehearsal in the terminal, or played from the lines of standard input."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import click
from pydantic import TypeAdapter

from bot.commands.understand import as_data
from bot.options import scenario_of
from bot.roleplay.coach.verdict import Verdict
from bot.roleplay.package import PARTS, Package
from bot.roleplay.rehearsal import Played, advance, begin, unsure
from bot.roleplay.review.review import Review, review
from bot.roleplay.session import DeadlinePassed, Event, ManagerAnswered, Said, State, Turn
from bot.views.debrief import review_page, review_pages
from bot.views.doubt import meaning, question
from bot.views.html import plain
from bot.views.talk import opening, verdict
from scenarios import Scenario

WAIT = "/wait"
PERSONA = "by-the-book"

_VERDICT: TypeAdapter[Verdict] = TypeAdapter(Verdict)
_REVIEW: TypeAdapter[Review] = TypeAdapter(Review)


@click.command
@click.option("--guide", "name", help="A guide's file, or its name such as company/role.")
@click.option("--region", "prefix", help="A region of the guide, or how its name begins; the first one unless named.")
@click.option(
    "--level", help="A level of the guide, or how its name begins; the role's own or the first one unless named."
)
@click.option("--persona", "key", default=PERSONA, show_default=True, help="The recruiter's manner.")
@click.option("--seed", type=int, default=1, show_default=True, help="Which wordings and tactics the recruiter uses.")
@click.option("--json", "as_json", is_flag=True, help="One JSON line for each turn, and one for the end.")
def command(name: str | None, prefix: str | None, level: str | None, key: str, seed: int, as_json: bool) -> None:
    """Rehearse an offer with the scripted recruiter.

    Every line is a message; /wait lets the deadline pass. A call that was put off goes on with the
    next line; lines after the end are ignored.
    """
    scenario = scenario_of(name, prefix, key, seed, level)
    turns: list[Turn] = []
    played = begin(scenario)
    show = _as_json if as_json else _as_text
    if not as_json:
        click.echo(click.style(plain(opening(0, scenario).html), dim=True) + "\n")
    show(scenario, played)
    turns.append(played.turn)
    for line in _lines(as_json=as_json):
        event = _event(line, played.state)
        if isinstance(event, Said) and _asks_back(as_json=as_json):
            event = _meant(scenario, played.state, event)
        played = advance(scenario, played.state, event)
        turns.append(played.turn)
        show(scenario, played)
        if played.state.outcome not in (None, "suspended"):
            break
    outcome = played.state.outcome or "unfinished"
    result = review(scenario, turns)
    if as_json:
        last = {
            "outcome": outcome,
            "offer": _offer(played.state.offer),
            "review": _REVIEW.dump_python(result, mode="json"),
        }
        click.echo(json.dumps(last, ensure_ascii=False))
    else:
        for page in review_pages(result):
            click.echo("\n" + plain(review_page(0, scenario, result, page).html))


def _lines(*, as_json: bool) -> Iterator[str]:
    """What is typed, line by line; with a prompt where somebody sits at the terminal."""
    if _asks_back(as_json=as_json):
        while True:
            try:
                yield click.prompt("You", prompt_suffix=": ", default="", show_default=False)
            except (click.Abort, EOFError):
                click.echo()
                return
    else:
        for line in sys.stdin.buffer:
            text = line.decode("utf-8", errors="replace").rstrip("\r\n")
            if not as_json:
                click.echo(f"You: {text}")
            yield text


def _asks_back(*, as_json: bool) -> bool:
    """Whether somebody sits at the terminal who could be asked something."""
    return sys.stdin.isatty() and not as_json


def _meant(scenario: Scenario, state: State, said: Said) -> Said:
    """The message with what it means, where that had to be asked; a mere return takes the first answer."""
    doubt = unsure(scenario, state, said.text)
    if doubt is None:
        return said
    click.echo(f"    {question(doubt)}")
    for number, option in enumerate(doubt.options, 1):
        click.echo(f"    {number}  {meaning(option)}")
    number = click.prompt("Which", type=click.IntRange(1, len(doubt.options)), default=1)
    return Said(said.text, meant=doubt.options[number - 1])


def _event(line: str, state: State) -> Event:
    if line.strip() != WAIT:
        return Said(line)
    return ManagerAnswered() if "manager" in state.waiting and "deadline" not in state.waiting else DeadlinePassed()


def _as_text(scenario: Scenario, played: Played) -> None:
    for message in played.turn.said:
        click.echo(click.style(f"{scenario.persona.name}: ", bold=True) + message)
    if played.verdict is not None:
        text = plain(verdict(0, scenario, played.verdict).html)
        click.echo(click.style("\n".join(f"    {line}".rstrip() for line in text.splitlines()), dim=True))


def _as_json(_scenario: Scenario, played: Played) -> None:
    turn = played.turn
    message = turn.event.text if isinstance(turn.event, Said) else None if turn.number == 0 else WAIT
    data: dict[str, Any] = {
        "message": message,
        "understood": as_data(turn.understood) if turn.understood is not None else None,
        "recruiter": "\n".join(turn.said),
        "offer": _offer(turn.offer),
        "verdict": _VERDICT.dump_python(played.verdict, mode="json") if played.verdict is not None else None,
    }
    click.echo(json.dumps(data, ensure_ascii=False))


def _offer(offer: Package | None) -> dict[str, int] | None:
    return None if offer is None else {part: offer.amount(part) for part in PARTS if offer.amount(part)}
