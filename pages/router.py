"""The navigation: every page, in order, for the language that the address asks for; or one chart, embedded."""

import streamlit as st

from components.interface import embed
from components.interface.site_map import TITLES, name_of, page_for
from components.interface.state import language

chosen = st.navigation([page_for(name, language()) for name in TITLES], position="hidden")
title = f"{chosen.title} · {language().t('Moscow Export Atlas')}"
st.set_page_config(layout="wide", page_title=title, page_icon="🗺️", initial_sidebar_state="collapsed")
if st.context.is_embedded and embed.charts(name_of(chosen)):
    embed.show(name_of(chosen))
else:
    chosen.run()
