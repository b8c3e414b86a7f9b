from collections import Counter

from hypothesis import given

from scenarios import Refused, read_guide
from tests.scenarios.reader.forms import Key, Written, guides


@given(guides)
def test_every_band_of_a_table_is_read_with_its_line_place_component_ends_currency_and_unit(guide: Written) -> None:
    try:
        bands = read_guide(guide.text, "reef/diver.md").bands
    except Refused:
        assert not guide.bands
        return
    read: Counter[tuple[int, Key]] = Counter(
        (b.line, (b.region, b.level, b.component.value, b.low, b.high, b.currency, b.unit)) for b in bands
    )
    assert read == Counter(guide.bands)
