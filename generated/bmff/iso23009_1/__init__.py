"""Classes of ISO/IEC 23009-1:2022. Generated; do not edit."""
