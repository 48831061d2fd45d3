package main

import "golang.org/x/mod/sumdb/tlog"

// memory holds every hash of a tree, as tlog numbers them.
type memory []tlog.Hash

func (m memory) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	hashes := make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		hashes[i] = m[index]
	}
	return hashes, nil
}

func (m *memory) append(size int64, entry []byte) error {
	hashes, err := tlog.StoredHashes(size, entry, *m)
	*m = append(*m, hashes...)
	return err
}
