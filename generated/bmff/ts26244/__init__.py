"""Classes of 3GPP TS 26.244. Generated; do not edit."""
