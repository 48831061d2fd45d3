package main

import (
	"fmt"
	"reflect"

	"golang.org/x/mod/sumdb/tlog"
)

// verify believes a log that we have written, or says what is wrong with it.
func verify(path string) error {
	tree, err := openCheckpoint(path)
	if err != nil {
		return fmt.Errorf("checkpoint: %w", err)
	}
	log := directory(path)
	entries, err := log.entries(tree.N)
	if err != nil {
		return err
	}
	var hashes memory
	for i, entry := range entries {
		if err := hashes.append(int64(i), entry); err != nil {
			return err
		}
	}
	if root, err := tlog.TreeHash(tree.N, hashes); err != nil || root != tree.Hash {
		return fmt.Errorf("the entries give another root: %v %v", root, err)
	}
	if err := verifyTiles(log, tree, hashes); err != nil {
		return err
	}
	claims, err := readClaims(path)
	if err != nil {
		return err
	}
	if err := verifyClaims(claims, tree, tlog.TileHashReader(tree, log)); err != nil {
		return err
	}
	fmt.Printf("%d entries, %d inclusions, %d consistencies\n", tree.N, len(claims.Inclusion), len(claims.Consistency))
	return nil
}

// verifyTiles compares every tile that tlog would write with the one that is there.
func verifyTiles(log directory, tree tlog.Tree, hashes memory) error {
	for _, tile := range tlog.NewTiles(height, 0, tree.N) {
		ours, err := log.ReadTiles([]tlog.Tile{tile})
		if err != nil {
			return err
		}
		theirs, err := tlog.ReadTileData(tile, hashes)
		if err != nil || string(ours[0]) != string(theirs) {
			return fmt.Errorf("%s is another tile: %v", tilePath(tile), err)
		}
	}
	return nil
}

// verifyClaims checks each proof, and that tlog proves the same from the same tiles.
func verifyClaims(claims Claims, tree tlog.Tree, reader tlog.HashReader) error {
	for _, c := range claims.Inclusion {
		if err := tlog.CheckRecord(c.Proof, c.Size, c.Root, c.Index, c.Leaf); err != nil {
			return fmt.Errorf("inclusion of %d in %d: %w", c.Index, c.Size, err)
		}
		proof, err := tlog.ProveRecord(c.Size, c.Index, reader)
		if err != nil || len(proof) != len(c.Proof) || (len(proof) > 0 && !reflect.DeepEqual(proof, c.Proof)) {
			return fmt.Errorf("tlog proves inclusion of %d in %d otherwise: %v", c.Index, c.Size, err)
		}
	}
	for _, c := range claims.Consistency {
		if err := tlog.CheckTree(c.Proof, c.To, c.ToRoot, c.From, c.FromRoot); err != nil {
			return fmt.Errorf("consistency of %d and %d: %w", c.From, c.To, err)
		}
		proof, err := tlog.ProveTree(c.To, c.From, reader)
		if err != nil || len(proof) != len(c.Proof) || (len(proof) > 0 && !reflect.DeepEqual(proof, c.Proof)) {
			return fmt.Errorf("tlog proves consistency of %d and %d otherwise: %v", c.From, c.To, err)
		}
	}
	return nil
}
