"""The navigation: every page, in order, for the language that the address asks for; or one chart, embedded."""

import streamlit as st

from components.interface import embed
from components.interface.sheets import TITLES, named, sheet
from components.interface.state import language

chosen = st.navigation([sheet(name, language()) for name in TITLES], position="hidden")
title = f"{chosen.title} · {language().t('Moscow Export Atlas')}"
st.set_page_config(layout="wide", page_title=title, page_icon="🗺️", initial_sidebar_state="collapsed")
if st.context.is_embedded and embed.charts(named(chosen)):
    embed.show(named(chosen))
else:
    chosen.run()
