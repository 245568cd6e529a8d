"""The routes beside the pages, and the headers of every answer. Starlette; no streamlit.

It knows everything below, but not the interface beside it.
"""
