"""Classes of ISO/IEC 15444-16:2021. Generated; do not edit."""
