package main

import (
	"bytes"
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const origin = "go.example/log"

// write makes a log of its own, for our code to believe.
func write(path string, size int64) error {
	var hashes memory
	var entries [][]byte
	for i := int64(0); i < size; i++ {
		entry := []byte(fmt.Sprintf("entry %d", i))
		entries = append(entries, entry)
		if err := hashes.append(i, entry); err != nil {
			return err
		}
	}
	for _, tile := range tlog.NewTiles(height, 0, size) {
		data, err := tlog.ReadTileData(tile, hashes)
		if err != nil {
			return err
		}
		if err := put(path, tilePath(tile), data); err != nil {
			return err
		}
		if tile.L > 0 {
			continue
		}
		start := tile.N * width
		name := strings.Replace(tilePath(tile), "tile/0/", "tile/entries/", 1)
		if err := put(path, name, bundle(entries[start:start+int64(tile.W)])); err != nil {
			return err
		}
	}
	if err := writeProofs(path, size, hashes); err != nil {
		return err
	}
	return writeCheckpoint(path, size, hashes)
}

func bundle(entries [][]byte) []byte {
	var buffer bytes.Buffer
	for _, entry := range entries {
		length := make([]byte, 2)
		binary.BigEndian.PutUint16(length, uint16(len(entry)))
		buffer.Write(length)
		buffer.Write(entry)
	}
	return buffer.Bytes()
}

func writeCheckpoint(path string, size int64, hashes memory) error {
	root, err := tlog.TreeHash(size, hashes)
	if err != nil {
		return err
	}
	skey, vkey, err := note.GenerateKey(rand.Reader, origin)
	if err != nil {
		return err
	}
	signer, err := note.NewSigner(skey)
	if err != nil {
		return err
	}
	signed, err := note.Sign(&note.Note{Text: fmt.Sprintf("%s\n%d\n%s\n", origin, size, root)}, signer)
	if err != nil {
		return err
	}
	if err := put(path, "keys", []byte(vkey+"\n")); err != nil {
		return err
	}
	return put(path, "checkpoint", signed)
}

// writeProofs proves some hundred entries and prefixes, all over the log and at its end.
func writeProofs(path string, size int64, hashes memory) error {
	var claims Claims
	root, err := tlog.TreeHash(size, hashes)
	if err != nil {
		return err
	}
	stride := 1 + size/101
	for i := int64(0); i < size; i++ {
		if i%stride > 0 && i < size-3 {
			continue
		}
		proof, err := tlog.ProveRecord(size, i, hashes)
		if err != nil {
			return err
		}
		claims.Inclusion = append(claims.Inclusion, Inclusion{i, size, hashes[tlog.StoredHashIndex(0, i)], proof, root})
		earlier, err := tlog.TreeHash(i+1, hashes)
		if err != nil {
			return err
		}
		growth, err := tlog.ProveTree(size, i+1, hashes)
		if err != nil {
			return err
		}
		claims.Consistency = append(claims.Consistency, Consistency{i + 1, earlier, size, root, growth})
	}
	return writeClaims(path, claims)
}

func put(directory, name string, data []byte) error {
	path := filepath.Join(directory, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, data, 0o644)
}
