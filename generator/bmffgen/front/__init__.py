"""The front end: SDL text to syntax tree, with its annotations, errata and checks."""
