"""Classes of ETSI TS 102 114 and TS 103 491. Generated; do not edit."""
