"""Classes of ISO/IEC 15444-1:2019. Generated; do not edit."""
