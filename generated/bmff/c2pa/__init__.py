"""Classes of C2PA Technical Specification. Generated; do not edit."""
