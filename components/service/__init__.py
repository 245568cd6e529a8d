"""The data routes and the headers of every response; Starlette, no streamlit.

It knows everything below, but not the interface beside it.
"""
