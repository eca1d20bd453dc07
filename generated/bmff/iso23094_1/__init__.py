"""Classes of ISO/IEC 23094-1:2020. Generated; do not edit."""
