// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.flow;

import dev.mizan.spi.id.Lane;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StreamKey;

/** Where a lane ends: the place and the digest of its last batch. */
record Head(long sequence, Hash hash) {
    static Head of(Lane lane, Store store) {
        StreamKey stream = StreamKey.of(lane);
        long sequence = store.version(stream);
        if (sequence == 0) {
            return new Head(0, Hash.NONE);
        }
        return new Head(
                sequence, store.read(stream, sequence - 1, 1).get(0).batch().hash());
    }
}
