"""What is on a page besides its figure: frame, filters, receipts, take-away. Streamlit, and nothing computed."""
