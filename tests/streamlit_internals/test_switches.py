"""What the setting names is off, and a name that is no switch is refused."""

import pytest

from components.streamlit_internals.switches import Switch, UnknownSwitch, switches_without
from tests.project import ROOT

FOLDER = ROOT / "components" / "streamlit_internals"
ELSEWHERE = [ROOT / "app.py", *(ROOT / "pages").rglob("*.py"), *(ROOT / "components").rglob("*.[pj][ys]")]
INSIDES = (
    "streamlit.proto",
    "streamlit.runtime",
    "streamlit.web",
    "streamlit.config",
    "dataframe_util",
    "data-test",
    "stApp",
    "block-container",
    "PopState",
)


def test_what_is_named_is_off_and_all_else_is_on() -> None:
    assert switches_without("") == frozenset(Switch)
    assert switches_without(" splash, compression,") == frozenset(Switch) - {Switch.SPLASH, Switch.COMPRESSION}
    assert switches_without("all") == frozenset()


def test_an_unknown_name_is_refused_in_words() -> None:
    with pytest.raises(UnknownSwitch, match=r"ATLAS_WITHOUT names 'opening', which is no switch. .* splash"):
        switches_without("splash,opening")


@pytest.mark.parametrize("switch", Switch)
def test_every_switch_has_its_row_in_the_readme_and_its_module(switch: Switch) -> None:
    assert f"| `{switch}` |" in (FOLDER / "README.md").read_text(encoding="utf-8")
    assert (FOLDER / f"{switch}.py").exists()


def test_nothing_else_leans_on_what_streamlit_is_inside() -> None:
    leaning = [
        f"{file.relative_to(ROOT)}: {inside}"
        for file in ELSEWHERE
        if FOLDER not in file.parents
        for inside in INSIDES
        if inside in file.read_text(encoding="utf-8")
    ]
    assert leaning == []
