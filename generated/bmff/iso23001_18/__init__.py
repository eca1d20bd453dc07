"""Classes of ISO/IEC 23001-18:2022. Generated; do not edit."""
