// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.store;

/**
 * What a decision rests on: this stream stood at this version when it was read.
 *
 * @param version how many batches the stream held; 0 where it did not exist
 */
public record Expected(StreamKey stream, long version) {
    public Expected {
        if (version < 0) {
            throw new IllegalArgumentException("a version is 0 or more, not " + version);
        }
    }
}
