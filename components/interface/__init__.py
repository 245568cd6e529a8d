"""What is on a page besides its figure: frame, filters, tables, receipts, downloads. Streamlit, and nothing computed.

It knows everything below, but not the service beside it.
"""
