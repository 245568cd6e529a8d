"""Figures: Altair charts, pydeck maps and pictures of a view's table.

This folder knows the views and the exports. No streamlit.
"""
