// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.id;

import java.util.UUID;

/** The idempotency key of a batch: the same id with the same bytes is the same batch, delivered again. */
public record BatchId(UUID value) {
    /** Reads the id from its usual form, {@code 8-4-4-4-12} hexadecimal digits. */
    public static BatchId of(String text) {
        return new BatchId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
