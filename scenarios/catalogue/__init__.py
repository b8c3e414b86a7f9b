"""The guides of a folder: found by what one types, read when somebody wants them."""

from scenarios.catalogue.catalogue import Catalogue
from scenarios.catalogue.entry import Entry
from scenarios.catalogue.files import GUIDES, TEMPLATE, find_guide, guide_files, load_guide, standard_guide
from scenarios.catalogue.search import words_of

__all__ = [
    "GUIDES",
    "TEMPLATE",
    "Catalogue",
    "Entry",
    "find_guide",
    "guide_files",
    "load_guide",
    "standard_guide",
    "words_of",
]
