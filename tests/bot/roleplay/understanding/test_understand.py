"""Whatever is typed: no error, no surprise, no delay."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from bot.roleplay.understanding import Context, understand
from scenarios.catalogue import load_guide, standard_guide

ALLY = load_guide(standard_guide())
understand("150", Context(), ALLY)  # start-up is measured elsewhere
LONGEST = 4096
WITHIN = 0.04
"""Seconds of processor time for the longest message: twice the promise, for a machine under load."""

contexts = st.builds(
    Context,
    st.sampled_from(["pre_offer", "offer"]),
    st.sampled_from(["base", "equity", "bonus", "signing", "total", None]),
    st.one_of(st.none(), st.just("160,000 base, a 15% bonus and 40,000 in RSUs. Deal?"), st.text(max_size=80)),
)
words = st.sampled_from(
    "i you they want need 150 160k 15% one sixty base stock bonus more at least no not accept walk if and or , . ? $ "
    "- / + from to between low mid 150s double another offer elsewhere currently € lakh hour L6 401k half a "
    "million".split()
)
texts = st.one_of(st.text(max_size=400), st.lists(words, max_size=60).map(" ".join))


@given(texts, contexts)
@example("\u0000\ud800 ﷺ ½ ①② ٣٫٥", Context())
@example("1" * LONGEST, Context())
@example("take the ¤ back and put it on base", Context())
def test_any_text_is_understood_without_an_error(text: str, context: Context) -> None:
    understood = understand(text, context, ALLY)

    for figure in understood.figures:
        assert text[figure.start : figure.start + len(figure.span)] == figure.span
        assert figure.low <= figure.high
        assert 0 <= figure.certainty <= 1


@given(texts, contexts)
def test_the_same_message_is_understood_the_same(text: str, context: Context) -> None:
    assert understand(text, context, ALLY) == understand(text, context, ALLY)


HOSTILE = {
    "many numbers": "150 " * 1100,
    "one-digit numbers": "1 " * 2100,
    "unclosed ranges": "1-" * 2100,
    "dates without end": "1/" * 2100,
    "decimals without end": "1." * 2100,
    "number words": "one hundred and " * 300,
    "percentages": "15% " * 1100,
    "emoji": "😀" * LONGEST,
    "zero width": "\u200b1" * 2100,
    "pronouns": "i " * 2100,
    "conditions": "if you cant do 155 " * 250,
    "one long word": "a" * LONGEST,
    "stops": "?" * LONGEST,
    "right to left": "يعني 150k " * 450,
    "thirds": "low to mid " * 400,
    "alternatives": "150 or 160 instead of 15 " * 170,
    "what is left out": "without a base or stock " * 170,
    "lines": "base → 150\n" * 380,
    "contractions": "5's my base's " * 290,
    "promises": "get me there and i would be able to sign if you can " * 80,
    "telephone numbers": "(917) 555-0142 " * 270,
    "digits of another script": "१५०k base " * 410,
    "letters under marks": "e\u0301" * 2048,
    "gaps": "what if you can do a bit more than you would on my base or the grant " * 60,
    "lakhs beside none": "42 " * 1300 + "lpa",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_no_message_takes_long(kind: str) -> None:
    text = HOSTILE[kind][:LONGEST]
    understand(text, Context(), ALLY)
    spent = []
    for _ in range(3):
        began = time.process_time()
        understand(text, Context(), ALLY)
        spent.append(time.process_time() - began)

    assert min(spent) < WITHIN


@pytest.mark.soak
@settings(max_examples=2000, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(st.text(min_size=1000, max_size=LONGEST) | st.lists(words, min_size=200, max_size=900).map(" ".join), contexts)
def test_no_long_message_whatever_takes_long(text: str, context: Context) -> None:
    spent = []
    for _ in range(3):  # a collection of garbage may fall into one of them
        began = time.process_time()
        understand(text[:LONGEST], context, ALLY)
        spent.append(time.process_time() - began)

    assert min(spent) < WITHIN


def test_only_the_longest_message_of_telegram_is_read() -> None:
    assert understand("x" * LONGEST + " 150k", Context()).figures == ()


def test_the_labelled_messages_stay_understood() -> None:
    """A guard against going back; `benchmarks/understanding/measure.py` shows what went wrong."""
    folder = Path(__file__).parents[4] / "benchmarks" / "understanding"
    lines = (line for file in sorted(folder.glob("*.jsonl")) for line in file.read_text(encoding="utf-8").splitlines())
    records = [json.loads(line) for line in lines]
    right = 0
    for record in records:
        context = Context(**{key: value for key, value in record["context"].items() if value is not None})
        understood = understand(record["text"], context)
        found = sorted((f.low, f.basis, f.component, f.role) for f in understood.figures if f.role != "other")
        labelled = record.get("figures")  # some are labelled by their acts alone
        wanted = found if labelled is None else sorted(_keys(figure) for figure in labelled)
        right += set(map(str, understood.acts)) == set(record["acts"]) and found == wanted

    assert right / len(records) >= 0.95


def _keys(figure: dict[str, Any]) -> tuple[Any, ...]:
    return figure["low"], figure["basis"], figure["component"], figure["role"]
