// Ledger reads and writes logs with golang.org/x/mod/sumdb, which nobody of us has written: what both agree on is the
// format, and not a mistake of ours made twice.
package main

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	switch {
	case len(args) == 2 && args[0] == "verify":
		return verify(args[1])
	case len(args) == 3 && args[0] == "write":
		size, err := strconv.ParseInt(args[2], 10, 64)
		if err != nil {
			return err
		}
		return write(args[1], size)
	case len(args) == 2 && args[0] == "bench":
		size, err := strconv.ParseInt(args[1], 10, 64)
		if err != nil {
			return err
		}
		return bench(size)
	}
	return fmt.Errorf("ledger verify DIRECTORY | write DIRECTORY SIZE | bench SIZE")
}
