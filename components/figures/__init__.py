"""Figures: a view's table becomes an Altair chart or a pydeck map. No streamlit."""
