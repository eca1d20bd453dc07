"""From syntax trees to a typed program of operations: an ordered list of pure steps."""
