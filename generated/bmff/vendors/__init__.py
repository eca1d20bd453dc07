"""Classes of Vendor boxes. Generated; do not edit."""
