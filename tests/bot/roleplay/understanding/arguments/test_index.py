"""A guide is made ready once, and not too many are kept."""

import time

from bot.roleplay.understanding.arguments import arguments
from bot.roleplay.understanding.arguments.index import KEPT, index_of
from scenarios.catalogue import load_guide, standard_guide
from tests.bot.roleplay.understanding.arguments.guides import FERRY

STANDARD = load_guide(standard_guide())


def test_a_guide_is_made_ready_once() -> None:
    assert index_of(FERRY) is index_of(FERRY)


def test_the_guides_used_last_are_kept_and_no_more() -> None:
    first = index_of(FERRY)
    others = [FERRY.model_copy() for _ in range(KEPT)]
    for other in others[:-1]:
        index_of(other)
    assert index_of(FERRY) is first

    second = index_of(others[1])
    index_of(others[-1])
    assert index_of(others[1]) is second

    for other in others:
        index_of(other)
    assert index_of(FERRY) is not first


def test_the_longest_message_takes_no_time() -> None:
    worst = ["no branch, teller or counter " * 160, "a." * 2048, "Capital One, " * 330, "𝟙𝟚 " * 1365, "عمارة " * 680]
    for text in worst:
        arguments(text, STANDARD)
        spent = []
        for _ in range(3):
            began = time.process_time()
            arguments(text, STANDARD)
            spent.append(time.process_time() - began)
        assert min(spent) < 0.02
