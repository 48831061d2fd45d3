package main

import (
	"encoding/json"
	"os"
	"path/filepath"

	"golang.org/x/mod/sumdb/tlog"
)

// Inclusion says that an entry is in a log; hashes are base64 in JSON, as tlog writes them.
type Inclusion struct {
	Index int64            `json:"index"`
	Size  int64            `json:"size"`
	Leaf  tlog.Hash        `json:"leaf"`
	Proof tlog.RecordProof `json:"proof"`
	Root  tlog.Hash        `json:"root"`
}

// Consistency says that a log begins with an earlier one.
type Consistency struct {
	From     int64          `json:"from"`
	FromRoot tlog.Hash      `json:"fromRoot"`
	To       int64          `json:"to"`
	ToRoot   tlog.Hash      `json:"toRoot"`
	Proof    tlog.TreeProof `json:"proof"`
}

// Claims are what stands in claims.json beside a log.
type Claims struct {
	Inclusion   []Inclusion   `json:"inclusion"`
	Consistency []Consistency `json:"consistency"`
}

func readClaims(directory string) (claims Claims, err error) {
	text, err := os.ReadFile(filepath.Join(directory, "claims.json"))
	if err != nil {
		return claims, err
	}
	return claims, json.Unmarshal(text, &claims)
}

func writeClaims(directory string, claims Claims) error {
	text, err := json.Marshal(claims)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(directory, "claims.json"), text, 0o644)
}
