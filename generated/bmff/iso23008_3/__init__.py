"""Classes of ISO/IEC 23008-3:2022. Generated; do not edit."""
