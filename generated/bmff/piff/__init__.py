"""Classes of Protected Interoperable File Format 1.3. Generated; do not edit."""
