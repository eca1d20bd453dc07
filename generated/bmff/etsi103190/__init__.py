"""Classes of ETSI TS 103 190-2. Generated; do not edit."""
