from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.catalogue.entry import Entry
from scenarios.catalogue.search import Search, load_synonyms

COMPANIES = ("Coinbase", "Google", "JPMorgan Chase", "Goldman Sachs", "Andreessen Horowitz", "Nestlé", "Checkout.com")
ROLES = (
    "Data Engineer", "Senior Data Engineer", "Software Engineer", "Staff Software Engineer", "Product Manager",
    "Technical Program Manager", "Engineering Manager", "Site Reliability Engineer", "ML/AI Engineer",
    "Machine Learning Engineer", "Solutions Architect", "C++ Developer",
)  # fmt: skip
ENTRIES = tuple(Entry(f"{company}/{role}", company, role) for company in COMPANIES for role in ROLES)
SEARCH = Search(ENTRIES)


def first(words: str, *recent: str) -> str:
    return SEARCH.find(words, recent)[0].key


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("data engineer coinbase", "Coinbase/Data Engineer"),
        ("coinbase data engineer", "Coinbase/Data Engineer"),
        ("Data Engineer at Coinbase", "Coinbase/Data Engineer"),
        ("senior data engineer google", "Google/Senior Data Engineer"),
        ("sr data eng google", "Google/Senior Data Engineer"),
        ("enginer data coinbsae", "Coinbase/Data Engineer"),
        ("swe gogle", "Google/Software Engineer"),
        ("staff swe goldmann", "Goldman Sachs/Staff Software Engineer"),
        ("pm coinbase", "Coinbase/Product Manager"),
        ("tpm jp morgan", "JPMorgan Chase/Technical Program Manager"),
        ("em jpmorgan", "JPMorgan Chase/Engineering Manager"),
        ("sre a16z", "Andreessen Horowitz/Site Reliability Engineer"),
        ("machine learning google", "Google/Machine Learning Engineer"),
        ("mle google", "Google/Machine Learning Engineer"),
        ("nestle solution arch", "Nestlé/Solutions Architect"),
        ("checkout swe", "Checkout.com/Software Engineer"),
        ("c++ nestlé", "Nestlé/C++ Developer"),
        ("data scientist nestle", "Nestlé/Data Engineer"),
        ("data engineer nes", "Nestlé/Data Engineer"),
    ],
)
def test_what_is_typed_finds_what_is_meant(typed: str, meant: str) -> None:
    assert first(typed) == meant


def test_an_abbreviation_finds_what_is_written_out_and_the_other_way_round() -> None:
    ml = {entry.role for entry in SEARCH.find("ml")}
    assert ml == {"ML/AI Engineer", "Machine Learning Engineer"}
    assert {entry.role for entry in SEARCH.find("machine learning")} == ml


def test_a_company_counts_more_than_the_words_of_a_role_that_it_has_not() -> None:
    others = [Entry(f"{company}/ml", company, "ML/AI Engineer") for company in COMPANIES]
    found = Search([*others, Entry("hugging-face/se", "Hugging Face", "Security Engineer")]).find("ml ai huging")
    assert found[0].company == "Hugging Face"


def test_an_abbreviation_that_stands_for_nothing_here_is_no_slip_of_something_else() -> None:
    assert Search([Entry("a/x", "Reef", "Sr Keeper")]).find("sre") == ()


def test_a_company_alone_gives_all_its_roles() -> None:
    assert {entry.role for entry in SEARCH.find("coinbase")} == set(ROLES)


def test_what_was_used_lately_comes_first_among_equals_only() -> None:
    assert first("data engineer", "Nestlé/Data Engineer") == "Nestlé/Data Engineer"
    assert first("data engineer coinbase", "Nestlé/Data Engineer") == "Coinbase/Data Engineer"


@pytest.mark.parametrize("nothing", ["", "   ", "???", "xyzzyqwv", "💼"])
def test_what_nothing_is_like_finds_nothing(nothing: str) -> None:
    assert SEARCH.find(nothing) == ()


@given(st.text(max_size=200))
def test_whatever_is_typed_is_answered(typed: str) -> None:
    assert set(SEARCH.find(typed)) <= set(ENTRIES)


@given(st.sampled_from(ENTRIES))
def test_company_and_role_as_they_stand_find_their_guide_first(entry: Entry) -> None:
    assert SEARCH.find(f"{entry.role} {entry.company}")[0] == entry


def test_five_thousand_guides_are_searched_in_a_blink() -> None:
    many = [Entry(f"c{n}/r{n}", f"Firm{n} Holding", f"{ROLES[n % len(ROLES)]} {n % 40}") for n in range(5000)]
    search = Search(many)
    begun = time.perf_counter()
    assert search.find("enginer fimr4711 holdign")[0].key == "c4711/r4711"
    assert time.perf_counter() - begun < 0.5


def test_every_synonym_is_a_word_that_can_be_typed() -> None:
    assert all(short == short.strip().lower() and phrases for short, phrases in load_synonyms().items())
