module yangguang.example/test/go/ledger

// The Go of Debian 12 builds this. golang.org/x/mod 0.20 is the last one that asks for no newer Go.
go 1.19

require golang.org/x/mod v0.20.0
