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


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("The previous tenant of this desk got 151", ["reference"]),
        ("Some of my students start on 151.", ["reference"]),
        ("A clinic in Ulm wants me for 151.", ["competing_offer"]),
        ("The agency can only pay 141 but has nicer hours.", ["competing_offer"]),
        ("Brunner Bau would start me at 151.", ["competing_offer"]),
        ("Mr. Brunner told me 151 when we spoke.", ["employer_offer"]),
        ("We're moving to Brunnen for 148?", ["employer_offer"]),
    ],
)
def test_what_a_third_person_is_paid_or_pays_is_nobodys_wish(text: str, roles: list[str]) -> None:
    assert whose(text) == roles


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Brunner Bau pays 151. For 158 with no travel I'd stay here.", ["competing_offer", "ask"]),
        ("I take back the 168. 158 is fine with one more week.", ["reference", "ask"]),
        ("Last week I'd have said 150. After the site visit it's 158.", ["reference", "ask"]),
    ],
)
def test_what_a_sentence_itself_says_of_an_amount_outweighs_the_subject_before(text: str, roles: list[str]) -> None:
    assert whose(text) == roles


@pytest.mark.parametrize(
    "text",
    [
        "I'll take the 148 then, on the condition that we review it in June.",
        "Take 3k off the bonus and put it into the base, then it's a yes.",
        "The commute is not great but I can live with it.",
        "My employer will do anything to keep me, even 155.",
    ],
)
def test_a_yes_on_a_condition_or_to_something_else_accepts_no_offer(text: str) -> None:
    assert Act.ACCEPT not in understand(text, OFFER).acts


@pytest.mark.parametrize(
    "text",
    [
        "Bring the base to 158. Then we're done.",
        "I don't want to waste your time, so here's where I am.",
    ],
)
def test_getting_to_the_point_ends_no_talks(text: str) -> None:
    assert Act.WALK_AWAY not in understand(text, OFFER).acts
