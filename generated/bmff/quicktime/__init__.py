"""Classes of QuickTime File Format. Generated; do not edit."""
