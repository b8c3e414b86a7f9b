"""Whose money several sentences talk of."""

import pytest

from bot.roleplay.understanding import Act, Context, understand

OFFER = Context("offer", "base", "We can offer you a base of 148,000.")


def whose(text: str, context: Context = OFFER) -> list[str]:
    return [figure.role for figure in understand(text, context).figures if figure.role != "other"]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Brightwell came back to me today. 151 fixed, 12 bonus.", ["competing_offer"] * 2),
        ("This is my current package. Base 140, bonus 14.", ["current_pay"] * 2),
        ("Two of my friends do the same job. One is on 152, the other on 155.", ["reference"] * 2),
        ("The ad was clear. 152 to 160.", ["employer_offer"]),
        ("There is an offer from Brightwell. 151 base. 20k to sign.", ["competing_offer"] * 2),
    ],
)
def test_a_subject_set_in_one_sentence_holds_for_bare_amounts_of_the_next(text: str, roles: list[str]) -> None:
    assert whose(text) == roles


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Brightwell came back to me today. 151 fixed. I would need 160.", ["competing_offer", "ask"]),
        ("This is my current package. Base 140. To join you I would ask for 160.", ["current_pay", "ask"]),
        ("There is an offer from Brightwell. I like your team better. 160 would do it.", ["ask"]),
        ("Here is what I need from you. Base 160. Signing 20k.", ["ask", "ask"]),
    ],
)
def test_a_subject_ends_where_somebody_else_is_talked_of(text: str, roles: list[str]) -> None:
    assert whose(text) == roles


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("An offer from Brightwell, 151 fixed and 15k joining bonus.", ["competing_offer"] * 2),
        ("My cousin was on 151", ["reference"]),
        ("The woman who had this job before me was on 151.", ["reference"]),
        ("First I thought of 165, but let's say 158.", ["reference", "ask"]),
        ("It's not that I want 200 or anything.", ["reference"]),
        ("I know you won't do 170, so what about 160?", ["reference", "ask"]),
        ("It has to be 158 or more.", ["floor"]),
        ("if the base doesn't reach 158 there's no point going on", ["floor"]),
        ("I still have 30k of shares that vest in May.", ["current_pay"]),
        ("my manager put 12% more on the table if I stay", ["competing_offer"]),
        ("job postings here go from 138 to 144", ["reference"]),
    ],
)
def test_the_subject_and_the_verb_of_a_sentence_say_whose_an_amount_is(text: str, roles: list[str]) -> None:
    assert whose(text) == roles


@pytest.mark.parametrize(
    "text",
    [
        "The market is short of crane operators.",
        "Turnover on my ward is low because people trust me.",
        "The base is a bit lower but the stock makes up for it.",
    ],
)
def test_too_little_of_something_else_rejects_no_offer(text: str) -> None:
    assert Act.REJECT not in understand(text, OFFER).acts


def test_an_hourly_rate_makes_bare_numbers_of_its_size_rates_too() -> None:
    text = "Another hospital starts people at 61 an hour with a 10k bonus up front. You're at 57."
    assert [(f.low, f.component) for f in understand(text, Context(topic="base")).figures if f.role != "other"] == [
        (61, "base"),
        (10_000, "signing"),
        (57, "base"),
    ]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("my last job paid 96k", ["current_pay"]),
        ("Mercy pays me 48 an hour today. I'd come over for 51 an hour.", ["current_pay", "ask"]),
        ("I was making 81 at my last place. Looking for 92 now.", ["current_pay", "ask"]),
    ],
)
def test_a_subject_ends_where_somebody_speaks_of_themselves(text: str, roles: list[str]) -> None:
    assert whose(text) == roles
