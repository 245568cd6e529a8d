"""A view's table becomes an Altair chart, a pydeck map or a picture.

It knows the views and what leaves with them. No streamlit.
"""
