"""Tests of what leans on the insides of Streamlit."""
