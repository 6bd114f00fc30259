/** The `minutes` command. */
process.exitCode = 2;
