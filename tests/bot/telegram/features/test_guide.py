from bot.telegram.shelf import choice_of
from bot.views import GUIDE_PAGES
from tests.bot.telegram.features.conftest import Candidate, text_of


async def test_the_guide_opens_with_its_pages_as_buttons(candidate: Candidate) -> None:
    (overview,) = await candidate.says("/guide")
    assert "Ally Financial" in text_of([overview])
    key = choice_of(candidate.house.guides.listed()[0]).key
    pages = [text_of(await candidate.sends_data(f"guide:0:{key},{page}", 1)) for page in GUIDE_PAGES]
    assert len(set(pages)) == len(GUIDE_PAGES)


async def test_reading_the_guide_leaves_the_session_running(candidate: Candidate) -> None:
    await candidate.begins()
    session = await candidate.session()
    await candidate.says("/guide")
    assert await candidate.session() == session
