package main

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"
	"syscall"
	"time"

	"golang.org/x/mod/sumdb/tlog"
)

// batch is how many events one transaction seals.
const batch = 98

// bench does in Go what scripts/bench/ledger does in Node, and prints entries per second of a core as JSON.
func bench(size int64) error {
	entries := make([][]byte, size)
	// Salts and ids of entries, drawn before the clock runs: chance is the system's.
	chance := make([]byte, 48*size)
	if _, err := rand.Read(chance); err != nil {
		return err
	}
	started := spent()
	log, err := seal(chance, entries)
	if err != nil {
		return err
	}
	appended := spent() - started

	bucket = map[string][]byte{}
	started = spent()
	rebuilt, err := rebuild(entries)
	if err != nil {
		return err
	}
	took := spent() - started

	one, err := tlog.TreeHash(size, log)
	if err != nil {
		return err
	}
	other, err := tlog.TreeHash(size, rebuilt)
	if err != nil || one != other {
		return fmt.Errorf("two logs: %v %v %v", one, other, err)
	}
	fmt.Printf("{\"append\":%.0f,\"rebuild\":%.0f}\n", rate(size, appended), rate(size, took))
	return nil
}

// spent is the time of the core that was used so far.
func spent() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func rate(size int64, took time.Duration) float64 { return float64(size) / took.Seconds() }

// seal makes events canonical, hashes them, and appends their entries, with the tiles of every batch.
func seal(chance []byte, entries [][]byte) (memory, error) {
	var hashes memory
	size := int64(len(entries))
	for i := int64(0); i < size; i++ {
		id, salt := chance[48*i:48*i+16], chance[48*i+16:48*i+48]
		text, err := canonical(event(i))
		if err != nil {
			return nil, err
		}
		digest := sha256.Sum256(append(append([]byte{}, salt...), text...))
		entries[i] = []byte(fmt.Sprintf(`{"digest":"%s","id":"%s","v":1}`,
			base64.StdEncoding.EncodeToString(digest[:]), base64.RawURLEncoding.EncodeToString(id)))
		if err := hashes.append(i, entries[i]); err != nil {
			return nil, err
		}
		if (i+1)%batch == 0 || i+1 == size {
			from := i / batch * batch
			if err := tiles(from, i+1, hashes, entries); err != nil {
				return nil, err
			}
		}
	}
	return hashes, nil
}

// rebuild makes every full tile and the last partial ones again.
func rebuild(entries [][]byte) (memory, error) {
	var hashes memory
	for i, entry := range entries {
		if err := hashes.append(int64(i), entry); err != nil {
			return nil, err
		}
	}
	return hashes, tiles(0, int64(len(entries)), hashes, entries)
}

var bucket = map[string][]byte{}

func tiles(from, to int64, hashes memory, entries [][]byte) error {
	for _, tile := range tlog.NewTiles(height, from, to) {
		data, err := tlog.ReadTileData(tile, hashes)
		if err != nil {
			return err
		}
		path := tilePath(tile)
		bucket[path] = data
		if tile.L == 0 {
			start := tile.N * width
			bucket[strings.Replace(path, "tile/0/", "tile/entries/", 1)] = bundle(entries[start : start+int64(tile.W)])
		}
	}
	return nil
}

// canonical is RFC 8785 for what stands in these events: keys in order, nothing escaped that need not be.
func canonical(value interface{}) ([]byte, error) {
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimRight(buffer.Bytes(), "\n"), nil
}

// event is one as scripts/bench/ledger/an-event.ts makes it.
func event(i int64) map[string]interface{} {
	return map[string]interface{}{
		"v":         1,
		"id":        fmt.Sprintf("Visit_01JD3Z8Q4T6W9X2Y5B7C%06d.%d", i, i%9),
		"aggregate": fmt.Sprintf("Visit_01JD3Z8Q4T6W9X2Y5B7C%06d", i),
		"sequence":  i % 9,
		"at":        "2026-11-22T09:00:00.000Z",
		"by":        "Person_01JD3Z8Q4T6W9X2Y5B7CQK0HNE",
		"operation": "bookVisit",
		"event": map[string]interface{}{
			"type":     "VisitBooked",
			"slot":     "Slot_330102990000.T1.2026-11-24",
			"detainee": "Detainee_01JD3Z8Q4T6W9X2Y5B7CQK0HNE",
			"visitors": []interface{}{
				map[string]interface{}{"name": "王小明", "role": "LAWYER", "licence": "13301201010101010"},
			},
			"purpose": "会见在押人员",
			"minutes": 60,
		},
	}
}
