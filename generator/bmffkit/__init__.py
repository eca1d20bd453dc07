"""The hand-written half of bmff: run time, semantics, API, inspection, command line."""
