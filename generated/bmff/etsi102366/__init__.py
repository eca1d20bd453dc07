"""Classes of ETSI TS 102 366. Generated; do not edit."""
