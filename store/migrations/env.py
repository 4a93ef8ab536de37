"""What Alembic runs: the steps of the schema, on the connection that ``migrate`` hands over."""

from alembic import context

from store.tables import Table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,  # its naming convention names the checks of the steps
)
context.run_migrations()
