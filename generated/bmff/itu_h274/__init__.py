"""Classes of Rec. ITU-T H.274 (09/2023). Generated; do not edit."""
