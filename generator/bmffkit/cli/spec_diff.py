"""``bmff spec diff``."""
import click


@click.command()
def diff() -> None:
    """x"""
