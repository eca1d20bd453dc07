"""The front end of syntax tables: text in, syntax tree out, and what its comments say."""
