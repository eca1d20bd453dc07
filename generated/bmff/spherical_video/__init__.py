"""Classes of Spherical Video V2 RFC. Generated; do not edit."""
