export const USAGE = `Say what:
  key --name <name> --out <file>
      makes the witness's key; prints the public one, for whoever is to look for its co-signatures
  --log <folder|address|…/graphql> --key <vkey> --state <file> [--first] [--witness-key <file>] [--out <file>]
      looks at the log once: signature, and whether it continues what was last seen. With a key it co-signs, and writes
      the note to --out, or prints it. The first look at a log has nothing to compare with: say --first, once. Let a clock run it, each minute or each day.
It ends with 0 if the log continues, 1 if it is not to be believed any more, 2 if it was not asked properly or a
key or state is not right, 3 if the log could not be reached, gave no proof, or another run is under way.`;
