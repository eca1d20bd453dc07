"""Classes of 3GPP TS 26.245. Generated; do not edit."""
