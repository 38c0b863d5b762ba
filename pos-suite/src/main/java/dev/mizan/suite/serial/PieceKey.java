// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.serial;

import dev.mizan.spi.store.Hash;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.spi.value.Sku;
import java.nio.charset.StandardCharsets;

/** The stream of all batches that sell a piece or take it back; by digest, since item numbers may be Arabic. */
final class PieceKey {
    private PieceKey() {}

    static StreamKey of(Sku sku, String serial) {
        return StreamKey.of("piece", Hash.of((sku.value() + "\n" + serial).getBytes(StandardCharsets.UTF_8)));
    }
}
