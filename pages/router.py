"""The navigation: every page, in order, for the language that the address asks for."""

import streamlit as st

from components.interface.sheets import TITLES, sheet
from components.interface.state import language

st.set_page_config(layout="wide", page_icon="🗺️", initial_sidebar_state="collapsed")
st.navigation([sheet(name, language()) for name in TITLES], position="hidden").run()
