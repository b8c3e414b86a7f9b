"""What candidates say, without a reader of text: hand-made, and made at random."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from bot.roleplay import DeadlinePassed, Event, ManagerAnswered, Said, Started
from bot.roleplay.recruiter import Demand, Given, Move
from bot.roleplay.understanding import Act, Figure, GivenUp, Mention, Understood


def figure(component: Any, amount: float, **details: Any) -> Figure:
    """A figure of a message; an amount that is asked for unless ``details`` say otherwise."""
    given = {"currency": None, "basis": "absolute", "period": None, "role": "ask"} | details
    return Figure(span=str(amount), start=0, component=component, low=amount, high=given.pop("high", amount), **given)


def says(*acts: str, figures: tuple[Figure, ...] = (), levers: tuple[int, ...] = (), **details: Any) -> Understood:
    """What was understood of a message."""
    return Understood(
        figures=figures,
        acts=tuple(Act(act) for act in acts),
        levers=tuple(Mention(number, "words of an argument") for number in levers),
        **details,
    )


def asks(component: Any, amount: float, *, levers: tuple[int, ...] = (), **details: Any) -> Understood:
    """A counteroffer."""
    given = {"reasoned": bool(levers)} | details
    return says("counteroffer", figures=(figure(component, amount),), levers=levers, **given)


AMOUNTS = st.one_of(st.integers(-1_000, 1_000), st.integers(20_000, 400_000), st.sampled_from([0.0, -0.5, 10.0**300]))
"""Any finite amount: the reader of messages finds no other."""
COMPONENTS = st.sampled_from(["base", "equity", "bonus", "signing", "total", "unknown"])
FIGURES = st.builds(
    figure,
    COMPONENTS,
    AMOUNTS,
    basis=st.sampled_from(["absolute", "percent_of_base", "increase_amount", "increase_percent"]),
    period=st.sampled_from([None, "year", "month", "hour", "one_off", "over_4_years", "over_0_years", "4yr"]),
    role=st.sampled_from(["ask", "floor", "current_pay", "competing_offer", "employer_offer", "reference", "other"]),
)
GIVABLE = st.sampled_from(["base", "equity", "bonus", "signing"])
MENTIONS = st.builds(Mention, st.integers(-1, 7), st.sampled_from(["", "no branches to catch it", "{{ base }}", "<b>"]))
TOPICS = ["band", "base", "equity", "bonus", "signing", "total", "level", "role", "benefits", "process", "raise",
          "writing", "other"]  # fmt: skip
UNDERSTOOD = st.builds(
    Understood,
    figures=st.lists(FIGURES, max_size=3).map(tuple),
    acts=st.lists(st.sampled_from(list(Act)), max_size=3, unique=True).map(tuple),
    levers=st.lists(MENTIONS, max_size=2).map(tuple),
    premiums=st.lists(MENTIONS, max_size=2).map(tuple),
    sources=st.lists(MENTIONS, max_size=1).map(tuple),
    rivals=st.lists(st.sampled_from(["Capital One", "{{ company }}"]), max_size=1).map(tuple),
    levels=st.lists(st.sampled_from(["Principal Architect", "Solutions Architect", "{%"]), max_size=1).map(tuple),
    conditional=st.booleans(),
    relative=st.sampled_from([None, None, "midpoint", "match_competing", "beat_competing", "more"]),
    reasoned=st.booleans(),
    about=st.lists(st.sampled_from(TOPICS), max_size=3).map(tuple),
    tone=st.lists(st.sampled_from(["warm", "thanks", "insult", "ultimatum"]), max_size=1).map(tuple),
    given=st.lists(
        st.builds(
            GivenUp, GIVABLE, st.sampled_from([None, 0]), st.booleans(), st.sampled_from([None, "base", "equity"])
        ),
        max_size=2,
    ).map(tuple),
)
OPEN_ENDED = UNDERSTOOD.map(
    lambda understood: Understood(
        **{name: getattr(understood, name) for name in Understood.__slots__}
        | {"acts": tuple(act for act in understood.acts if act not in (Act.ACCEPT, Act.WALK_AWAY))}
    )
)
EVENTS: st.SearchStrategy[Event] = st.one_of(
    *[st.builds(Said, st.text(max_size=20))] * 6,
    st.builds(Started),
    st.builds(DeadlinePassed),
    st.builds(ManagerAnswered),
)
DEMANDS = st.builds(Demand, st.sampled_from(["base", "equity", "bonus", "signing", "total"]), st.integers(1, 400_000))
MOVES = st.builds(
    Move,
    kind=st.sampled_from(["counter", "counter", "counter", "argue", "question", "hold", "expectation", "chat"]),
    asks=st.lists(DEMANDS, max_size=3).map(tuple),
    gives=st.lists(
        st.builds(Given, st.sampled_from(["base", "equity", "bonus", "signing"]), st.integers(0, 200_000)), max_size=2
    ).map(tuple),
    levers=st.lists(st.integers(1, 4), max_size=2, unique=True).map(tuple),
    premiums=st.lists(st.integers(1, 4), max_size=2, unique=True).map(tuple),
    evidence=st.booleans(),
    reasoned=st.booleans(),
    precise=st.booleans(),
    conditional=st.booleans(),
    competing=st.lists(DEMANDS, max_size=1).map(tuple),
    current_pay=st.booleans(),
    warm=st.booleans(),
    insult=st.booleans(),
    ultimatum=st.booleans(),
)
